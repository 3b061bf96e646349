import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Aliases } from '../../../domain/people/aliases.ts';
import { type Suggestion, suggestOrganisations, suggestPeople } from '../../../domain/people/duplicates.ts';
import { merge, unmerge } from '../../../domain/people/merging.ts';
import type { Register } from '../../../domain/people/register.ts';
import { liveSetting, saveSetting } from '../../../local/settings.ts';
import { Button } from '../../../ui/button.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Page as Scaffold } from '../../../ui/page.tsx';
import { routes } from '../../../ui/route-names.ts';
import { Section } from '../../../ui/section.tsx';
import { showSnack } from '../../../ui/snack.tsx';
import { DeskGate } from '../desk-gate.tsx';
import { saveAndSay } from '../save.ts';
import { houseName, nameOf, register } from '../use-register.ts';
import { ByHand } from './by-hand.tsx';
import styles from './merge.module.css';
import { SuggestionCard } from './suggestion-card.tsx';
import { mergeWords as words } from './words.ts';

type Kind = 'personAlias' | 'organisationAlias';

/** For the host: who and what stands in the register twice, and what was merged. */
export function Page() {
  return (
    <DeskGate>
      <Scaffold title={words.title()} lead={words.lead()} back={{ href: routes.people, label: words.back() }}>
        {register.value && <Merging register={register.value} />}
      </Scaffold>
    </DeskGate>
  );
}

/** What a host has said are two: ids of pairs. Kept on this tablet. */
const notSame = liveSetting<readonly string[]>('people.notSame', []);

const sayTwo = async (id: string): Promise<void> => {
  await saveSetting('people.notSame', [...notSame.peek(), id]);
  void showSnack({ text: words.said() });
};

const mergeTwo = (kind: Kind, aliases: Aliases, into: string, from: string): void => {
  const { changes, undo } = merge(kind, into, [from], aliases);
  void saveAndSay(changes, words.merged(), undo);
};

function Merging({ register: all }: { register: Register }) {
  const people = useMemo(() => suggestPeople(all), [all]);
  const organisations = useMemo(() => suggestOrganisations(all), [all]);
  const byId = useMemo(() => new Map(all.people.map((one) => [one.id, one])), [all]);
  const sayPerson = (id: string) => {
    const known = byId.get(id);
    if (!known) return '';
    const { contact, person } = known;
    return [nameOf(known), houseName(all, person.organisation), contact?.email ?? '']
      .filter(Boolean)
      .join(' · ');
  };
  const sayOrganisation = (id: string) => all.organisations.get(id)?.name ?? '';
  return (
    <>
      <Suggestions
        title={words.people()}
        none={words.noPeople()}
        suggestions={people}
        say={sayPerson}
        onMerge={(into, from) => mergeTwo('personAlias', all.personAliases, into, from)}
      />
      <Suggestions
        title={words.organisations()}
        none={words.noOrganisations()}
        suggestions={organisations}
        say={sayOrganisation}
        onMerge={(into, from) => mergeTwo('organisationAlias', all.organisationAliases, into, from)}
      />
      <ByHand register={all} sayPerson={sayPerson} onMerge={mergeTwo} />
      <Merged kind="personAlias" aliases={all.personAliases} say={sayPerson} title={words.people()} />
      <Merged
        kind="organisationAlias"
        aliases={all.organisationAliases}
        say={sayOrganisation}
        title={words.organisations()}
      />
    </>
  );
}

const step = 10;

interface SuggestionsProps {
  title: string;
  none: string;
  suggestions: readonly Suggestion[];
  say: (id: string) => string;
  onMerge: (into: string, from: string) => void;
}

function Suggestions({ title, none, suggestions, say, onMerge }: SuggestionsProps) {
  const most = useSignal(step);
  const declined = new Set(notSame.value);
  const open = suggestions.filter(({ id }) => !declined.has(id));
  return (
    <section class={styles.part} aria-label={title}>
      <h2>{title}</h2>
      {open.length === 0 && <p class={styles.quiet}>{none}</p>}
      {open.slice(0, most.value).map((suggestion) => (
        <SuggestionCard
          key={suggestion.id}
          suggestion={suggestion}
          say={say}
          onMerge={onMerge}
          onNotSame={() => void sayTwo(suggestion.id)}
        />
      ))}
      {open.length > most.value && (
        <div>
          <Button
            onClick={() => {
              most.value += step;
            }}
          >
            {words.more()}
          </Button>
        </div>
      )}
    </section>
  );
}

interface MergedProps {
  kind: Kind;
  aliases: Aliases;
  title: string;
  say: (id: string) => string;
}

function Merged({ kind, aliases, title, say }: MergedProps) {
  const merged = [...aliases].flatMap(([from, into]) =>
    into !== null && say(from) !== '' && say(into) !== '' ? [{ from, into }] : [],
  );
  if (merged.length === 0) return null;
  return (
    <Section title={`${words.done()}: ${title}`} state={words.doneState(merged.length)}>
      <List label={words.done()}>
        {merged.map(({ from, into }) => (
          <ListRow
            key={from}
            primary={<bdi>{words.isNow(say(from), say(into))}</bdi>}
            trailing={
              <Button
                onClick={() =>
                  void saveAndSay([unmerge(kind, from)], words.parted(), [
                    { kind, id: from, fields: { of: into } },
                  ])
                }
              >
                {words.apart()}
              </Button>
            }
          />
        ))}
      </List>
    </Section>
  );
}
