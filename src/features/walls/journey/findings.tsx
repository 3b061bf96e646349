import { useState } from 'preact/hooks';
import { type Journey, type Pair, type Step, silentPairs } from '../../../domain/walls/journey.ts';
import { pairKey } from '../../../domain/walls/journey-keys.ts';
import { isolate } from '../../../i18n/isolate.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import styles from './journey.module.css';
import { words } from './words.ts';

/** So many pairs before one asks for more. */
const firstPairs = 5;

export interface FindingsProps {
  journey: Journey;
  /** The `pairKey` of the pair that the drawing shows. */
  followed: string | null;
  onPair: (pair: Pair) => void;
}

const namesOf = (step: Step): string => step.meetings.map(({ party }) => isolate(party.name)).join(', ');

/** What the drawing shows, in words: who meets often, where several meet, where one is alone and where nobody is. */
export function Findings({ journey, followed, onPair }: FindingsProps) {
  const at = (state: Step['state']) =>
    journey.steps.filter((step) => step.state === state && (state === 'open' || step.meetings.length > 0));
  return (
    <div class={styles.findings}>
      <Pairs journey={journey} followed={followed} onPair={onPair} />
      <Steps title={words.nobody()} steps={at('open')} journey={journey} />
      <Steps title={words.together()} steps={at('meeting')} journey={journey} />
      <Steps title={words.alone()} steps={at('alone')} journey={journey} />
      {journey.elsewhere.length > 0 && (
        <p class={styles.quiet}>{words.elsewhere(journey.elsewhere.length)}</p>
      )}
    </div>
  );
}

function Pairs({ journey, followed, onPair }: FindingsProps) {
  const [isAll, setAll] = useState(false);
  const pairs = silentPairs(journey);
  const nameOf = new Map(journey.steps.map(({ place }) => [place.id, place.name]));
  if (pairs.length === 0) return null;
  const shown = isAll ? pairs : pairs.slice(0, firstPairs);
  return (
    <section aria-labelledby="journey-pairs">
      <h2 id="journey-pairs">{words.pairs()}</h2>
      <p class={styles.quiet}>{words.pairsLead()}</p>
      <List labelledBy="journey-pairs">
        {shown.map((pair) => {
          const id = pairKey(pair.a.key, pair.b.key);
          return (
            <ListRow
              key={id}
              primary={words.and(isolate(pair.a.name), isolate(pair.b.name))}
              secondary={words.pairSteps(
                pair.steps.length,
                pair.steps.map((step) => nameOf.get(step) ?? '').join(' · '),
              )}
              leading={<Icon name="path" />}
              selected={followed === id}
              onClick={() => onPair(pair)}
            />
          );
        })}
      </List>
      {shown.length < pairs.length && (
        <Button onClick={() => setAll(true)}>{words.morePairs(pairs.length - shown.length)}</Button>
      )}
    </section>
  );
}

function Steps({ title, steps, journey }: { title: string; steps: readonly Step[]; journey: Journey }) {
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <List label={title}>
        {steps.map((step) => (
          <ListRow
            key={step.place.id}
            leading={<span class={styles.number}>{journey.steps.indexOf(step) + 1}</span>}
            primary={step.place.name}
            secondary={namesOf(step) || undefined}
          />
        ))}
      </List>
    </section>
  );
}
