import type { Pair } from '../../../domain/desk/introduce.ts';
import { type PairWord, sayOfPair } from '../../../domain/desk/introduction.ts';
import type { Day } from '../../../domain/time.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { saveAndSay } from '../save.ts';
import { type Faces, nameOf } from '../shared/faces.ts';
import styles from './introduce.module.css';
import { sayPair, sayReason } from './say-pair.ts';
import { words } from './words.ts';

interface PairCardProps {
  pair: Pair;
  faces: Faces;
  day: Day;
  /** Those who are not here yet. */
  coming: readonly string[];
}

const answers: { readonly [W in PairWord]: (pair: string) => string } = {
  done: words.isDone,
  later: words.isLater,
  never: words.isNever,
};

/** Two who ought to meet, why, and what became of it. */
export function PairCard({ pair, faces, day, coming }: PairCardProps) {
  const { a, b, reasons } = pair;
  const both = sayPair(pair, faces);
  const say = (word: PairWord) =>
    void saveAndSay([sayOfPair(a, b, word, day)], answers[word](both), [sayOfPair(a, b, word, day, true)]);
  return (
    <li class={styles.pair}>
      <h3>{both}</h3>
      {reasons.map((reason) => (
        <p key={JSON.stringify(reason)}>{sayReason(reason, pair, faces)}</p>
      ))}
      {[a, b]
        .filter((id) => coming.includes(id))
        .map((id) => (
          <p key={id} class={styles.quiet}>
            {words.comesToday(nameOf(faces.get(id)))}
          </p>
        ))}
      <Cluster>
        <Button icon="check" aria-label={words.named(words.done(), both)} onClick={() => say('done')}>
          {words.done()}
        </Button>
        <Button variant="quiet" aria-label={words.named(words.later(), both)} onClick={() => say('later')}>
          {words.later()}
        </Button>
        <Button variant="quiet" aria-label={words.named(words.never(), both)} onClick={() => say('never')}>
          {words.never()}
        </Button>
      </Cluster>
    </li>
  );
}
