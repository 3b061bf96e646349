import { computed, type ReadonlySignal } from '@preact/signals';
import { isUp } from '../../domain/walls/wall-rules.ts';
import { countIndex } from '../count-rows.ts';
import { firstSeen } from '../first-look.ts';
import { type RowOf, toRowOf } from '../row.ts';
import { findRow } from '../rows.ts';
import { isRead, watchIndex, watchKind } from '../watch-rows.ts';

/** All walls, drafts and archived ones too. */
export const walls: ReadonlySignal<readonly RowOf<'wall'>[]> = watchKind('wall');

/** A signal for each key that was ever asked for, the same for the same key. */
function each<T>(make: (key: string) => ReadonlySignal<T>): (key: string) => ReadonlySignal<T> {
  const known = new Map<string, ReadonlySignal<T>>();
  return (key) => {
    let found = known.get(key);
    if (!found) {
      found = make(key);
      known.set(key, found);
    }
    return found;
  };
}

/** A wall; null when there is none, undefined until that is known. */
export const wallOf = each((id): ReadonlySignal<RowOf<'wall'> | null | undefined> => {
  let seen: RowOf<'wall'> | undefined;
  return computed(() => {
    if (!isRead(walls.value)) {
      seen ??= toRowOf('wall', firstSeen('wall', id));
      return seen;
    }
    const read = walls.value.find((wall) => wall.id === id);
    // What has been drawn from the first look need not be drawn again.
    if (read && seen && JSON.stringify(read.fields) !== JSON.stringify(seen.fields)) seen = undefined;
    return (read && seen) ?? read ?? null;
  });
});

/**
 * What has been added to a wall, as far as this device may see it: also what waits, what is hidden, and answers. Read
 * once, then row by row from the feed; `isRead` tells an empty wall from one that has not been read.
 */
export const contributionsOf = each((wall) => watchIndex('contribution', 'wall', wall, wall));

/** How many contributions everybody sees on a wall, answers not counted; undefined until they are counted. */
export const countOf = each((wall) =>
  countIndex('contribution', 'wall', wall, (fields) => isUp(fields) && fields.parent === null),
);

/** Which organisations of a journey talk with each other. */
export const talksOf = each((wall) => watchIndex('talk', 'wall', wall, wall));

/** What the host did with contributions of a wall; at the desk alone. */
export const moderationsOf = each((wall) => watchIndex('moderation', 'wall', wall, wall));

/** A contribution as it is now; undefined for none. */
export const readContribution = async (id: string): Promise<RowOf<'contribution'> | undefined> =>
  toRowOf('contribution', await findRow('contribution', id));
