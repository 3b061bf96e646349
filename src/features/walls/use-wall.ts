import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { isMine as isMineBy } from '../../local/owner.ts';
import { contributionsOf, wallOf } from '../../local/queries/walls.ts';
import { isRead } from '../../local/watch-rows.ts';
import { afterPaint } from '../../ui/after-paint.ts';
import type { Leaf, WallRow } from './wall/outline.ts';

/** So long, ms, what hangs on a wall is kept up after the last page that showed it: people go back and forth. */
const warmFor = 10_000;

/** The wall with this id, kept up; null where there is none, undefined until that is known. */
export const useWall = (id: string): WallRow | null | undefined => wallOf(id).value;

/** Has what hangs on a wall at hand, for the page that comes next: thousands of rows take a moment to read. */
export function useWarmRows(id: string): void {
  // Not after paint: whoever waits for thousands of rows waits long enough.
  useLayoutEffect(() => {
    const stop = contributionsOf(id).subscribe(() => undefined);
    return () => {
      setTimeout(stop, warmFor);
    };
  }, [id]);
}

/** What has been added to a wall, kept up, in no particular order. */
export function useRows(id: string): readonly Leaf[] {
  useWarmRows(id);
  return contributionsOf(id).value;
}

/** Something that is shown before what takes longer. */
export interface FirstTurn {
  /** Resolves when it has been painted. */
  readonly over: Promise<void>;
  readonly end: () => void;
}

/** A turn that is over when it is said to be; without anybody whose turn it is, from the start. */
export function useFirstTurn(isAwaited: boolean): FirstTurn {
  return useMemo(() => {
    let resolve = (): void => undefined;
    const over = new Promise<void>((end) => {
      resolve = end;
    });
    if (!isAwaited) resolve();
    return { over, end: () => void afterPaint().then(resolve) };
  }, []);
}

/** So long, ms, a list waits with what has just come: the drawing beside it is quick, and goes first. */
const moment = 120;
/** No longer than that it waits for a drawing of thousands, which may never come. */
const longest = 500;

/** The same, once `first` has had its turn; what comes afterwards comes a moment later, and what comes in that moment with it. */
export function useCalmRows(id: string, first: FirstTurn): readonly Leaf[] {
  useWarmRows(id);
  const [rows, setRows] = useState<readonly Leaf[]>(() => contributionsOf(id).peek());
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let seen = rows;
    let isGone = false;
    const show = (): void => {
      clearTimeout(timer);
      timer = undefined;
      seen = contributionsOf(id).peek();
      setRows(seen);
    };
    const stop = contributionsOf(id).subscribe((next) => {
      if (next === seen || timer !== undefined) return;
      timer = setTimeout(show, isRead(seen) ? moment : longest);
      if (!isRead(seen)) void first.over.then(() => isGone || isRead(seen) || show());
    });
    return () => {
      isGone = true;
      clearTimeout(timer);
      stop();
    };
  }, [id]);
  return rows;
}

/** Is it this phone's own? */
export const isMine = ({ fields }: Leaf): boolean => isMineBy(fields.by);
