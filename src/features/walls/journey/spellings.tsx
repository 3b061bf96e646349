import { useMemo } from 'preact/hooks';
import { makeId } from '../../../domain/id.ts';
import type { Mark } from '../../../domain/walls/journey-keys.ts';
import { mergeSpellings } from '../../../domain/walls/journey-merge.ts';
import { type SpellingSuggestion, suggestSpellings } from '../../../domain/walls/journey-spelling.ts';
import type { Talk } from '../../../domain/walls/wall.ts';
import type { WallRow } from '../../../domain/walls/wall-rules.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { organisations } from '../../../local/queries/organisations.ts';
import { liveSetting, saveSetting } from '../../../local/settings.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { saveAndSay } from '../save.ts';
import styles from './conversations.module.css';
import { spellingWords as words } from './spelling-words.ts';

export interface SpellingsProps {
  wall: WallRow;
  rows: readonly Mark[];
  talks: readonly Talk[];
}

/** For the host: spellings that may be one organisation. A no is remembered on this device. */
export function Spellings({ wall, rows, talks }: SpellingsProps) {
  const key = `walls.not-the-same.${wall.id}`;
  const refused = liveSetting<readonly string[]>(key, []).value;
  const known = organisations.value;
  const suggestions = useMemo(() => suggestSpellings(rows, [...known.values()]), [rows, known]);
  const open = suggestions.filter(({ id }) => !refused.includes(id));
  if (open.length === 0) return null;
  const merge = (suggestion: SpellingSuggestion) => {
    const options = { talks, organisations: [...known.values()], at: now(), makeId };
    void saveAndSay(mergeSpellings(wall, suggestion, options), words.merged(isolate(suggestion.to)));
  };
  const refuse = (id: string) => {
    saveSetting(key, [...refused, id]).catch((error: unknown) =>
      console.error('walls: a no was not kept on this device', error),
    );
  };
  return (
    <section aria-labelledby="spellings" class={styles.section}>
      <h2 id="spellings">{words.title()}</h2>
      <p class={styles.why}>{words.lead()}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is a list */}
      <ul role="list" class={styles.cards} aria-labelledby="spellings">
        {open.map((suggestion) => (
          <li key={suggestion.id} class={styles.card}>
            <h3>{words.one(suggestion.from.map(isolate).join(', '), isolate(suggestion.to))}</h3>
            <p class={styles.why}>
              {words[suggestion.why]()} {words.marks(suggestion.marks.length)}
            </p>
            <Cluster>
              <Button onClick={() => merge(suggestion)}>{words.merge(isolate(suggestion.to))}</Button>
              <Button variant="quiet" onClick={() => refuse(suggestion.id)}>
                {words.refuse()}
              </Button>
            </Cluster>
          </li>
        ))}
      </ul>
    </section>
  );
}
