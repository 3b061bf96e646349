import { useMemo, useRef } from 'preact/hooks';
import { isMine } from '../use-wall.ts';
import { createSorter } from './in-order.ts';
import { byNewest, type Leaf, type Outline, outlineOf, type WallRow } from './outline.ts';

/** The outline of a wall, kept up: of thousands of rows one more is put in its place, and the rest stays as it is. */
export function useOutline(
  { fields: { places } }: WallRow,
  rows: readonly Leaf[],
  onlyMine: boolean,
): Outline {
  const sort = useMemo(() => createSorter(byNewest), []);
  const before = useRef<Outline | undefined>(undefined);
  return useMemo(() => {
    before.current = outlineOf(places, rows, { isMine, onlyMine }, sort, before.current);
    return before.current;
  }, [places, rows, onlyMine]);
}
