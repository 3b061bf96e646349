import { useLayoutEffect } from 'preact/hooks';
import { isMine as isMineBy } from '../../local/owner.ts';
import { contributionsOf, wallOf } from '../../local/queries/walls.ts';
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

/** Is it this phone's own? */
export const isMine = ({ fields }: Leaf): boolean => isMineBy(fields.by);
