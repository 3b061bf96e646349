import { drawnOf } from './inner.ts';
import { joinRooms } from './lattice.ts';
import type { LaidBough, PlacedLeaf, TreeLayout } from './layout.ts';
import { type Room, roomOf, roomOfTwig } from './room.ts';
import { type Season, toneOf } from './tone.ts';

/** A tree as it has been painted. */
export interface Painted {
  readonly layout: TreeLayout;
  readonly season: Season;
}

/** More changes than this are quicker painted as a whole. */
const most = 1500;

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
    if (!was || !is || was.size !== is.size || is.count < was.count) return null;
    if (was === is) addTurned(rooms, is, before.season, after.season);
    else addChanged(rooms, was, is, before.season, after.season);
    if (rooms.length > most) return null;
  }
  return joinRooms(rooms);
}

/** A leaf's place, and of what is drawn behind it. */
function addLeaf(rooms: Room[], leaf: PlacedLeaf, bough: LaidBough): void {
  for (const drawn of drawnOf(leaf, bough)) rooms.push(roomOf(drawn));
}

/** Leaves that hang as they did, but have another colour now. */
function addTurned(rooms: Room[], bough: LaidBough, before: Season, after: Season): void {
  for (const leaf of bough.leaves)
    if (isRecent(leaf, before, after) && toneOf(leaf, before) !== toneOf(leaf, after))
      addLeaf(rooms, leaf, bough);
}

function addChanged(rooms: Room[], was: LaidBough, is: LaidBough, before: Season, after: Season): void {
  for (let i = was.count; i < is.count; i++) rooms.push(roomOfTwig(is.wood.twigs, i, is.wood.wides[i] ?? 0));
  for (const bud of changedBuds(was.buds, is.buds)) rooms.push(roomOf({ ...bud, size: 2 * bud.size }));
  const known = new Map(was.leaves.map((leaf) => [leaf.id, leaf]));
  for (const leaf of is.leaves) {
    const old = known.get(leaf.id);
    known.delete(leaf.id);
    if (old && isAlike(old, leaf) && toneOf(old, before) === toneOf(leaf, after)) continue;
    if (old) addLeaf(rooms, old, was);
    addLeaf(rooms, leaf, is);
  }
  for (const gone of known.values()) addLeaf(rooms, gone, was);
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
