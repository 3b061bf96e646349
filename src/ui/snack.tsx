import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import styles from './snack.module.css';
import { words } from './words.ts';

/** How a snack ended: its action was taken, its time was up (or newer ones pushed it out), or it was sent away. */
export type SnackEnd = 'action' | 'timeout' | 'dismissed';

export interface SnackOptions {
  text: string;
  /** The words on its button, e.g. "Ångra". */
  action?: string;
  /** Milliseconds; default 6 s, 10 s with an action. It waits while touched, hovered or focused. */
  timeout?: number;
}

interface Snack extends SnackOptions {
  id: number;
  end: (how: SnackEnd) => void;
}

const MOST_AT_ONCE = 3;
const snacks = signal<readonly Snack[]>([]);
let lastId = 0;

/** Says something short at the foot of the screen. Resolves with how it ended; the oldest gives way to a fourth. */
export const showSnack = (options: SnackOptions): Promise<SnackEnd> =>
  new Promise((resolve) => {
    lastId += 1;
    const id = lastId;
    const end = (how: SnackEnd) => {
      snacks.value = snacks.peek().filter((snack) => snack.id !== id);
      resolve(how);
    };
    const crowded = snacks.peek().length >= MOST_AT_ONCE ? snacks.peek()[0] : undefined;
    crowded?.end('timeout');
    snacks.value = [...snacks.peek(), { ...options, id, end }];
  });

/** Sends every snack away, e.g. when the door goes back to its first screen. */
export const dismissSnacks = (): void => {
  for (const snack of snacks.peek()) snack.end('dismissed');
};

/** The place of the snacks; once on the page, for good, so that screen readers know it before it speaks. */
export function Snacks() {
  return (
    <div class={styles.region} role="status" aria-live="polite" data-print="no">
      {snacks.value.map((snack) => (
        <SnackRow key={snack.id} snack={snack} />
      ))}
    </div>
  );
}

function SnackRow({ snack }: { snack: Snack }) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = () => clearTimeout(timer.current);
  const start = () => {
    stop();
    timer.current = setTimeout(() => snack.end('timeout'), snack.timeout ?? (snack.action ? 10_000 : 6_000));
  };

  useEffect(() => {
    start();
    return stop;
  }, [snack]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only waits while somebody is at it
    <div
      class={styles.snack}
      onPointerEnter={stop}
      onPointerLeave={start}
      onFocusIn={stop}
      onFocusOut={start}
      onKeyDown={(event) => {
        if (event.key === 'Escape') snack.end('dismissed');
      }}
    >
      <p class={styles.text}>{snack.text}</p>
      {snack.action && (
        <Button variant="quiet" onClick={() => snack.end('action')}>
          {snack.action}
        </Button>
      )}
      <Button variant="quiet" icon="close" iconOnly onClick={() => snack.end('dismissed')}>
        {words.dismiss()}
      </Button>
    </div>
  );
}
