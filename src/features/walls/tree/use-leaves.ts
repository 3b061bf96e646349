import { computed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { contributionsOf } from '../../../local/queries/walls.ts';
import { isRead } from '../../../local/watch-rows.ts';
import type { WallRow } from '../wall/outline.ts';
import type { Leaf } from './layout.ts';
import { createLeaves } from './leaves-of.ts';

/**
 * The leaves of a wall, null until they are read. A signal and no list: the tree hears of a leaf at once, and is
 * painted while the page is still being drawn anew.
 */
export function useLeaves({ id, fields: { places } }: WallRow): ReadonlySignal<readonly Leaf[] | null> {
  return useMemo(() => {
    const leavesOf = createLeaves(places);
    return computed(() => {
      const rows = contributionsOf(id).value;
      return isRead(rows) ? leavesOf(rows) : null;
    });
  }, [id, places]);
}
