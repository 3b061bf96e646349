import type { PlacedLeaf, TreeLayout } from './layout.ts';
import { type Room, roomOf, roomOfLimb } from './room.ts';
import { type Season, toneOf } from './tone.ts';

/** A tree as it has been painted. */
export interface Painted {
  readonly layout: TreeLayout;
  readonly season: Season;
}

/** More than this is quicker painted as a whole. */
const most = 60;

/**
 * Where a painted tree must be painted anew to become another; null where the whole is to be. A twig's width may
 * differ by less than can be seen from that of a tree painted as a whole.
 */
export function changedRooms(before: Painted, after: Painted): Room[] | null {
  const [old, now] = [before.layout.boughs, after.layout.boughs];
  if (old.length !== now.length) return null;
  const rooms: Room[] = [];
  for (let i = 0; i < now.length; i++) {
    const [was, is] = [old[i], now[i]];
    if (!was || !is || was.size !== is.size) return null;
    if (was !== is)
      for (const { curve, wide } of is.wood.slice(was.count + 1)) rooms.push(roomOfLimb(curve, wide));
    if (is.count < was.count) return null;
    for (const bud of was === is ? [] : changedBuds(was.buds, is.buds))
      rooms.push(roomOf({ ...bud, size: 2 * bud.size }));
  }
  const known = new Map(before.layout.leaves.map((leaf) => [leaf.id, leaf]));
  for (const leaf of after.layout.leaves) {
    const was = known.get(leaf.id);
    known.delete(leaf.id);
    if (was === leaf && !isRecent(leaf, before.season, after.season)) continue;
    if (was && isAlike(was, leaf) && toneOf(was, before.season) === toneOf(leaf, after.season)) continue;
    if (was) rooms.push(roomOf(was));
    rooms.push(roomOf(leaf));
    if (rooms.length > most) return null;
  }
  for (const gone of known.values()) rooms.push(roomOf(gone));
  return rooms.length > most ? null : rooms;
}

const isRecent = ({ at }: PlacedLeaf, before: Season, after: Season): boolean =>
  at >= before.newest || at >= after.newest || before.first !== after.first || before.now !== after.now;

const isAlike = (a: PlacedLeaf, b: PlacedLeaf): boolean =>
  a.x === b.x && a.y === b.y && a.size === b.size && a.dx === b.dx;

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Buds that have come or gone. */
function changedBuds(was: readonly Spot[], is: readonly Spot[]): Spot[] {
  const old = new Set(was.map(({ x }) => x));
  const now = new Set(is.map(({ x }) => x));
  return [...is.filter(({ x }) => !old.has(x)), ...was.filter(({ x }) => !now.has(x))];
}
