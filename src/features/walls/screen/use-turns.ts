import { useEffect, useRef, useState } from 'preact/hooks';
import { now } from '../../../local/time.ts';
import { createRotation, type Turning, turnTime } from './rotation.ts';

/**
 * The id of the leaf whose turn it is; another every eight seconds while the page is seen and not paused. A leaf that
 * goes meanwhile gives its turn away at once, and the first one to come does not wait.
 */
export function useTurns(leaves: readonly Turning[], isPaused: boolean): string | null {
  const rotation = useRef(createRotation(now()));
  const latest = useRef(leaves);
  latest.current = leaves;
  const [id, setId] = useState<string | null>(null);
  const isThere = id !== null && leaves.some((leaf) => leaf.id === id);

  useEffect(() => {
    if (isPaused) return undefined;
    const turn = (): void => {
      if (document.visibilityState === 'visible') setId(rotation.current.next(latest.current)?.id ?? null);
    };
    const timer = setInterval(turn, turnTime);
    return () => clearInterval(timer);
  }, [isPaused]);
  useEffect(() => {
    if (!isThere) setId(rotation.current.next(latest.current)?.id ?? null);
  }, [isThere, leaves.length === 0]);
  return id;
}
