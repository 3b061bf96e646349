import { useSignal } from '@preact/signals';
import type { Suggestion } from '../../../domain/people/duplicates.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import styles from './merge.module.css';
import { mergeWords as words } from './words.ts';

const sayWhy = {
  mail: words.sameMail,
  name: words.sameName,
  near: words.sameNear,
  short: words.sameShort,
} as const;

interface SuggestionCardProps {
  suggestion: Suggestion;
  say: (id: string) => string;
  onMerge: (into: string, from: string) => void;
  onNotSame: () => void;
}

/** Two that may be one: why, which of them stays, and yes or no. */
export function SuggestionCard({ suggestion, say, onMerge, onNotSame }: SuggestionCardProps) {
  const isTurned = useSignal(false);
  const { why } = suggestion;
  const [into, from] = isTurned.value
    ? [suggestion.from, suggestion.into]
    : [suggestion.into, suggestion.from];
  return (
    <article class={styles.card}>
      <p class={styles.quiet}>{sayWhy[why]()}</p>
      <p class={styles.name}>
        <bdi>{say(into)}</bdi> <span class={styles.stays}>{words.stays()}</span>
      </p>
      <p class={styles.name}>
        <bdi>{say(from)}</bdi>
      </p>
      <Cluster>
        <Button onClick={() => onMerge(into, from)}>{words.merge()}</Button>
        <Button variant="quiet" onClick={onNotSame}>
          {words.notSame()}
        </Button>
        <Button
          variant="quiet"
          onClick={() => {
            isTurned.value = !isTurned.value;
          }}
        >
          {words.turn()}
        </Button>
      </Cluster>
    </article>
  );
}
