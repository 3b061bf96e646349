import { useEffect, useState } from 'preact/hooks';
import { undoPeriod } from '../../../domain/arrival/arrival.ts';
import { now } from '../../../local/time.ts';
import { Button } from '../../../ui/button.tsx';
import { doorWords } from '../words.ts';
import styles from './welcome.module.css';

const secondsLeft = (from: number): number => Math.ceil((from + undoPeriod - now()) / 1000);

export interface UndoButtonProps {
  /** From when on the minute runs, epoch ms. */
  from: number;
  onUndo: () => void;
}

/** "Undo", there for a minute, with the seconds beside it for those who look. */
export function UndoButton({ from, onUndo }: UndoButtonProps) {
  const [left, setLeft] = useState(() => secondsLeft(from));
  useEffect(() => {
    const timer = setInterval(() => setLeft(secondsLeft(from)), 1000);
    return () => clearInterval(timer);
  }, [from]);
  if (left <= 0) return null;
  return (
    <Button icon="undo" onClick={onUndo}>
      {doorWords.undo()}
      <span class={styles.seconds} aria-hidden="true">
        {doorWords.secondsLeft(Math.min(left, undoPeriod / 1000))}
      </span>
    </Button>
  );
}
