import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { listWords as words } from './list-words.ts';
import styles from './long-list.module.css';

/** So many rows come with each tap. */
const step = 20;

export interface LongListProps<T extends { readonly id: string }> {
  rows: readonly T[];
  /** The id of the heading that says what is listed. */
  labelledBy: string;
  /** The row that has to be seen, wherever in the list it is. */
  focus?: string | null;
  /** How many there are at first. */
  first?: number;
  /** Draws the `<li>` of a row; it takes the focus when `isFirstNew`. */
  children: (row: T, isFirstNew: boolean) => ComponentChildren;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The row that a tap has just brought, first of several. */
  readonly firstNew: string | null;
}

/** A list of which thousands may hang on a wall: a stretch of it is in the page, and taps make it longer. */
export function LongList<T extends { readonly id: string }>(props: LongListProps<T>) {
  const { rows, labelledBy, focus = null, first = step, children } = props;
  const [stretch, setStretch] = useState<Stretch>({ from: 0, to: first, firstNew: null });
  const seen = useRef<string | null>(null);
  const at = focus === null ? -1 : rows.findIndex(({ id }) => id === focus);
  const isAway = at >= 0 && (at < stretch.from || at >= stretch.to);
  // Once for each row that is asked for: afterwards the list may be walked away from it.
  const mustMove = isAway && seen.current !== focus;
  const { from, to } = mustMove ? { from: Math.max(0, at - step / 2), to: at + step } : stretch;

  useEffect(() => {
    if (at < 0) return;
    seen.current = focus;
    if (mustMove) setStretch({ from, to, firstNew: null });
  });

  const shown = rows.slice(from, to);
  const left = Math.max(0, rows.length - to);
  const before = Math.min(step, from);
  return (
    <div class={styles.long}>
      {from > 0 && (
        <Button
          variant="quiet"
          onClick={() => setStretch({ from: from - before, to, firstNew: rows[from - before]?.id ?? null })}
        >
          {words.before(before, from)}
        </Button>
      )}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is a list */}
      <ul role="list" class={styles.list} aria-labelledby={labelledBy}>
        {shown.map((row) => children(row, row.id === stretch.firstNew))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setStretch({ from, to: to + step, firstNew: rows[to]?.id ?? null })}>
          {words.more(Math.min(step, left), left)}
        </Button>
      )}
    </div>
  );
}
