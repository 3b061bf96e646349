import { type House, placesInOrder } from '../../../domain/house/house.ts';
import type { SpotKind } from '../../../domain/house/house-kinds.ts';
import type { MarkName } from '../mark.tsx';
import type { Point } from './view.ts';

/** What stands on the map beside a place, always upright and always as large. */
export interface Label {
  readonly id: string;
  readonly name: string;
  readonly kind: SpotKind;
  readonly icon: MarkName | null;
  /** Where its place is, metres, and how far below that it stands, however the map is turned. */
  readonly at: Point;
  readonly drop: number;
  /** Who goes first where there is no room for two. */
  readonly rank: number;
}

/** The marks of kinds of places. */
export const kindIcons: { readonly [K in SpotKind]?: MarkName } = {
  ...{ coffee: 'cup', entrance: 'door', exit: 'leave', lift: 'lift', stairs: 'stairs', phoneRoom: 'call' },
  ...{ wc: 'wc' },
};

const ranks: { readonly [K in SpotKind]?: number } = {
  ...{ zone: 0, entrance: 1, lift: 2, stairs: 2, room: 3, wc: 4, coffee: 4, exit: 5, phoneRoom: 6, desk: 6 },
};

/** Metres below a spot that is marked. */
const underMark = 1.5;

/** The labels of a floor, those that go first first; `first`: ids that go before all others. */
export function labelsOf(house: House, floor: string, first: readonly (string | null)[]): Label[] {
  return placesInOrder(house)
    .filter(([, spot]) => spot.floor === floor)
    .map(([id, { name, kind, x, y, width, depth, zone }]) => ({
      ...{ id, name, kind, icon: kindIcons[kind] ?? null },
      at: { x, y },
      // Below what is drawn there: the middle of a zone, or the mark of where one is.
      drop: zone !== null ? Math.min(width, depth) * 0.36 : first.includes(id) ? underMark : 0,
      rank: first.includes(id) ? -1 : (ranks[kind] ?? 7),
    }))
    .sort((a, b) => a.rank - b.rank);
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const touches = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** How a label is shown: with its name, as a mark alone, or not at all. */
export type Showing = 'name' | 'mark' | 'none';

export interface Measured {
  /** Its middle in the box, px. */
  readonly at: Point;
  readonly width: number;
  readonly height: number;
  readonly hasMark: boolean;
}

/** Side of a mark, px, with the air around it. */
const mark = 26;

/** Which labels have room for their name, in their order; the first ones are never pushed away. */
export function makeRoom(labels: readonly Measured[]): Showing[] {
  const taken: Box[] = [];
  const fits = ({ at }: Measured, width: number, height: number): boolean => {
    const box = {
      ...{ left: at.x - width / 2, right: at.x + width / 2 },
      ...{ top: at.y - height / 2, bottom: at.y + height / 2 },
    };
    if (taken.some((other) => touches(box, other))) return false;
    taken.push(box);
    return true;
  };
  return labels.map((label) => {
    if (fits(label, label.width + 4, label.height + 2)) return 'name';
    return label.hasMark && fits(label, mark, mark) ? 'mark' : 'none';
  });
}
