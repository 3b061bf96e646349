import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Foot } from '../door/foot.tsx';
import styles from './idle-return.module.css';

/** How long the door waits before it goes home by itself, untouched and after a touch, in ms. */
export const idleMs = 12_000;
export const touchedMs = 40_000;

export interface IdleReturnProps {
  onReturn: () => void;
  /** Something inside is still being used: wait until it is not. */
  held?: boolean;
  children: ComponentChildren;
}

/**
 * Goes home by itself, with a calm line that tells so. Whoever touches something inside or moves the focus
 * gets more time, counted from their last doing; then no line hurries them.
 */
export function IdleReturn({ onReturn, held = false, children }: IdleReturnProps) {
  const [touches, setTouches] = useState(0);
  const done = useRef(onReturn);
  done.current = onReturn;

  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => done.current(), touches === 0 ? idleMs : touchedMs);
    return () => clearTimeout(timer);
  }, [touches, held]);

  const touch = (): void => setTouches((times) => times + 1);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notices that somebody is at it
    <div
      class={styles.idle}
      onPointerDown={touch}
      onKeyDown={touch}
      onFocusIn={(event) => {
        // The heading takes the focus by itself; that is nobody's doing.
        if (event.target instanceof HTMLElement && event.target.tabIndex >= 0) touch();
      }}
    >
      {children}
      <Foot variant="clearing" />
      <div class={styles.line} data-still={held || touches > 0} aria-hidden="true" />
    </div>
  );
}
