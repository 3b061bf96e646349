import type { Curve } from './exact.ts';

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

/** All that a limb may cover. */
export function roomOfLimb([a, b, c, d]: Curve, wide: number): Room {
  return {
    left: Math.min(a.x, b.x, c.x, d.x) - wide,
    top: Math.min(a.y, b.y, c.y, d.y) - wide,
    right: Math.max(a.x, b.x, c.x, d.x) + wide,
    bottom: Math.max(a.y, b.y, c.y, d.y) + wide,
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

/** May a limb be seen in one of the rooms? */
export function isLimbIn([a, b, c, d]: Curve, wide: number, rooms: readonly Room[]): boolean {
  const left = Math.min(a.x, b.x, c.x, d.x) - wide;
  const right = Math.max(a.x, b.x, c.x, d.x) + wide;
  return isIn(left, Math.min(a.y, b.y, c.y, d.y) - wide, right, Math.max(a.y, b.y, c.y, d.y) + wide, rooms);
}
