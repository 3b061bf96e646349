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

const meet = (a: Room, b: Room): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Is any of it in one of the rooms? */
export const isIn = (room: Room, rooms: readonly Room[]): boolean => rooms.some((one) => meet(room, one));
