import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../button.tsx';
import type { Facing } from './camera.ts';
import styles from './scanner.module.css';
import { type ScanErrorCode, startScan } from './session.ts';
import { words } from './words.ts';

export interface ScannerProps {
  /** A code's text, each code once while it is held still; see `createRepeatGate`. */
  onText: (text: string) => void;
  /** Why scanning stopped. The scanner says so itself and offers to try again; other ways in are yours to offer. */
  onError: (code: ScanErrorCode) => void;
  /** What the camera is for here, for those who do not see it. */
  label: string;
  facing: Facing;
}

type State = 'starting' | Facing | ScanErrorCode;

const sayState: Readonly<Record<State, () => string>> = {
  starting: words.starting,
  user: words.holdUp,
  environment: words.pointAt,
  'no-camera': words.noCamera,
  denied: words.denied,
  'in-use': words.inUse,
  insecure: words.insecure,
  unknown: words.unknown,
  'no-reader': words.noReader,
};

const isError = (state: State): state is ScanErrorCode =>
  state !== 'starting' && state !== 'user' && state !== 'environment';

/**
 * The camera's picture with a frame to hold a code in; reads QR codes as long as it is mounted.
 * The camera is asked for when it mounts (so mount it on a tap) and let go when it unmounts.
 */
export function Scanner({ onText, onError, label, facing }: ScannerProps) {
  const section = useRef<HTMLElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const handlers = useRef({ onText, onError });
  handlers.current = { onText, onError };
  const [state, setState] = useState<State>('starting');
  const [attempt, setAttempt] = useState(0);

  // A layout effect, because those end with the element; others end later, with the camera still on.
  useLayoutEffect(() => {
    if (!video.current) return undefined;
    setState('starting');
    return startScan(video.current, facing, {
      onLooking: setState,
      onText: (text) => handlers.current.onText(text),
      onError: (code) => {
        setState(code);
        handlers.current.onError(code);
      },
    });
  }, [facing, attempt]);

  const tryAgain = (): void => {
    setAttempt(attempt + 1);
    // The button goes away; whoever has the focus on it should not be thrown to the top of the page.
    section.current?.focus();
  };

  return (
    <section ref={section} class={styles.scanner} aria-label={label} data-state={state} tabIndex={-1}>
      <div class={styles.picture} hidden={isError(state)} aria-hidden="true">
        <video ref={video} class={styles.video} data-mirrored={state === 'user'} playsInline muted />
        <div class={styles.frame} />
      </div>
      <p class={styles.state} role="status">
        {sayState[state]()}
      </p>
      {isError(state) && <Button onClick={tryAgain}>{words.tryAgain()}</Button>}
    </section>
  );
}
