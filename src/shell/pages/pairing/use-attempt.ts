import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../../domain/result.ts';
import { words } from './words.ts';

const retryEvery = 5_000;

/** How an attempt to reach the hub goes: `idle`, `trying`, or the code it was refused with. */
export type AttemptState = 'idle' | 'trying' | (string & {});

/**
 * Runs `attempt` when asked, and again by itself as long as the hub cannot be reached: every five seconds and
 * when the device says that it is online. `onDone` hears of the success.
 */
export function useAttempt(attempt: () => Promise<Result<unknown>>, onDone: () => void) {
  const [state, setState] = useState<AttemptState>('idle');
  const latest = useRef({ attempt, onDone });
  latest.current = { attempt, onDone };
  const isMounted = useRef(true);

  const run = useCallback(async () => {
    setState((before) => (before === 'unreachable' ? before : 'trying'));
    const result = await latest.current.attempt();
    if (!isMounted.current) return;
    if (result.ok) latest.current.onDone();
    else setState(result.code);
  }, []);

  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);

  useEffect(() => {
    if (state !== 'unreachable') return undefined;
    const again = () => void run();
    const timer = setInterval(again, retryEvery);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [state, run]);

  return { state, run };
}

/** A refusal in words. */
export const sayRefusal = (code: string): string => {
  const known: { readonly [code: string]: () => string } = {
    unreachable: words.unreachable,
    'bad-code': words.badCode,
    'bad-token': words.badCode,
    expired: words.expired,
    'too-many': words.tooMany,
  };
  return (known[code] ?? words.refused)();
};
