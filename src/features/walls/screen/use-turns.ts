import { useEffect, useRef, useState } from 'preact/hooks';
import { now } from '../../../local/time.ts';
import { createRotation, type Turning } from './rotation.ts';

/**
 * The id of the leaf whose turn it is; another when its time is over, while the page is seen and not paused. A leaf
 * that goes meanwhile gives its turn away at once, and the first one to come does not wait.
 */
export function useTurns(leaves: readonly Turning[], isPaused: boolean): string | null {
  const rotation = useRef(createRotation(now()));
  const latest = useRef(leaves);
  latest.current = leaves;
  const [turn, setTurn] = useState<Turning | null>(null);
  const isThere = turn !== null && leaves.some(({ id }) => id === turn.id);
  const goOn = (): void => setTurn(rotation.current.next(latest.current));

  useEffect(() => {
    if (isPaused || turn === null) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') goOn();
    }, turn.time);
    return () => clearInterval(timer);
  }, [isPaused, turn]);
  useEffect(() => {
    if (!isThere) goOn();
  }, [isThere, leaves.length === 0]);
  return turn?.id ?? null;
}
