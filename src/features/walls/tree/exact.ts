/**
 * Arithmetic that is the same to the last bit on every engine: the language leaves `Math.sin` and its kin to the
 * engine, and one bit more or less is enough to grow another tree. Only + - * / and the square root are used.
 */

const halfTurn = Math.PI;

/** The sine of an angle between -3.5 and 3.5 radians, to four decimals. Source: its Taylor series. */
export function sine(angle: number): number {
  const s = angle * angle;
  const tail = 1 - (s / 110) * (1 - (s / 156) * (1 - s / 210));
  return angle * (1 - (s / 6) * (1 - (s / 20) * (1 - (s / 42) * (1 - (s / 72) * tail))));
}

/** The cosine of an angle between -1.9 and 3.5 radians. */
export const cosine = (angle: number): number => sine(halfTurn / 2 - angle);

/** The natural logarithm of a number between 1 and 7, to three decimals. Source: the series of the area tangent. */
export function logOf(x: number): number {
  const z = (x - 1) / (x + 1);
  const s = z * z;
  return 2 * z * (1 + s * (1 / 3 + s * (1 / 5 + s * (1 / 7 + s * (1 / 9 + s * (1 / 11 + s / 13))))));
}

/** Spreads the bits of a 32-bit number over all 32. Source: the last step of MurmurHash3, public domain. */
export function spread(bits: number): number {
  let mixed = bits ^ (bits >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A number in [0, 1) out of 32 bits; different for another `salt`. */
export const share = (bits: number, salt: number): number =>
  spread(bits ^ Math.imul(salt, 0x9e3779b1)) / 4294967296;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cubic Bézier curve: where it starts, its two handles, where it ends. */
export type Curve = readonly [from: Point, out: Point, into: Point, to: Point];

/** A point of a curve, and the direction it goes there (of length 1). */
export interface Step extends Point {
  readonly dx: number;
  readonly dy: number;
}

/** A direction of length 1; upwards for none. */
export function unit(x: number, y: number): Point {
  const length = Math.sqrt(x * x + y * y);
  return length < 1e-9 ? { x: 0, y: -1 } : { x: x / length, y: y / length };
}

/** Where a curve is at `t` in 0…1. */
export function along([a, b, c, d]: Curve, t: number): Step {
  const r = 1 - t;
  const way = unit(
    r * r * (b.x - a.x) + 2 * r * t * (c.x - b.x) + t * t * (d.x - c.x),
    r * r * (b.y - a.y) + 2 * r * t * (c.y - b.y) + t * t * (d.y - c.y),
  );
  return {
    x: r * r * r * a.x + 3 * r * r * t * b.x + 3 * r * t * t * c.x + t * t * t * d.x,
    y: r * r * r * a.y + 3 * r * r * t * b.y + 3 * r * t * t * c.y + t * t * t * d.y,
    dx: way.x,
    dy: way.y,
  };
}
