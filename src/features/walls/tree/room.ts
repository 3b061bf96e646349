/** A rectangle of the field. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Round {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** All that a leaf, a bud or what lies round them may cover. */
export const roomOf = ({ x, y, size }: Round): Room => ({
  left: x - size * 0.8,
  top: y - size * 0.8,
  right: x + size * 0.8,
  bottom: y + size * 0.8,
});

/** All that a twig may cover. @param twigs eight numbers each, as `Sites` has them */
export function roomOfTwig(twigs: Float64Array, twig: number, wide: number): Room {
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0, dx = 0, dy = 0] = twigs.subarray(
    8 * twig,
    8 * twig + 8,
  );
  return {
    left: Math.min(ax, bx, cx, dx) - wide,
    top: Math.min(ay, by, cy, dy) - wide,
    right: Math.max(ax, bx, cx, dx) + wide,
    bottom: Math.max(ay, by, cy, dy) + wide,
  };
}

/** Is any of it in one of the rooms? Asked of thousands for each patch, so numbers and no objects. */
function isIn(left: number, top: number, right: number, bottom: number, rooms: readonly Room[]): boolean {
  for (const room of rooms)
    if (left < room.right && room.left < right && top < room.bottom && room.top < bottom) return true;
  return false;
}

/** May a leaf or a bud be seen in one of the rooms? */
export function isRoundIn({ x, y, size }: Round, rooms: readonly Room[]): boolean {
  const reach = size * 0.8;
  return isIn(x - reach, y - reach, x + reach, y + reach, rooms);
}

/** May a twig be seen in one of the rooms? */
export function isTwigIn(twigs: Float64Array, twig: number, wide: number, rooms: readonly Room[]): boolean {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let i = 8 * twig; i < 8 * twig + 8; i += 2) {
    const x = twigs[i] ?? 0;
    const y = twigs[i + 1] ?? 0;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return isIn(left - wide, top - wide, right + wide, bottom + wide, rooms);
}
