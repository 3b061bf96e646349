import { useSignal } from '@preact/signals';
import type { TurnSuggestion } from '../../../domain/breakfast/turns.ts';
import { Button } from '../../../ui/button.tsx';
import { faceOf } from '../roster/people.ts';
import { sayReasons } from './suggest.ts';
import styles from './turns.module.css';
import { words } from './words.ts';

interface SuggestionProps {
  task: string;
  suggestion: TurnSuggestion | undefined;
  /** Shown at once; otherwise only to whoever asks. */
  isOpen: boolean;
  /** The host may give it to them, once asked. */
  onAssign?: ((person: string) => void) | undefined;
}

/** Whom one could ask for a task that nobody has, and why. Nobody is given anything by itself. */
export function Suggestion({ task, suggestion, isOpen, onAssign }: SuggestionProps) {
  const isAsked = useSignal(false);
  if (!isOpen && !isAsked.value)
    return (
      <div class={styles.ask} data-print="no">
        <Button
          variant="quiet"
          icon="person"
          aria-label={words.of(words.whoCould(), task)}
          onClick={() => {
            isAsked.value = true;
          }}
        >
          {words.whoCould()}
        </Button>
      </div>
    );
  if (!suggestion) return isOpen ? null : <p class={styles.quiet}>{words.nobodyToAsk()}</p>;
  const { name } = faceOf(suggestion.person);
  return (
    <div class={styles.suggestion} data-print="no">
      <p>
        <strong>{words.couldAsk(name)}</strong>
        <span class={styles.reasons}>{sayReasons(suggestion.reasons)}</span>
      </p>
      {onAssign && (
        <Button aria-label={words.of(words.assignTo(name), task)} onClick={() => onAssign(suggestion.person)}>
          {words.assignTo(name)}
        </Button>
      )}
    </div>
  );
}
