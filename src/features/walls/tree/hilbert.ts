const order = 12;
const side = 1 << order;

/** How many places a Hilbert curve has in one square. */
export const places = side * side;

/**
 * How far along the Hilbert curve a point of the unit square lies, 0 to `places` - 1. The curve starts in the corner
 * (0, 0) and ends in (1, 0); what is near on the curve is near in the square. Source: D. Hilbert 1891, in the usual
 * bitwise form.
 */
export function hilbertPlace(u: number, v: number): number {
  let x = Math.min(side - 1, Math.floor(u * side));
  let y = Math.min(side - 1, Math.floor(v * side));
  let place = 0;
  for (let s = side >> 1; s > 0; s >>= 1) {
    const right = (x & s) > 0 ? 1 : 0;
    const up = (y & s) > 0 ? 1 : 0;
    place += s * s * ((3 * right) ^ up);
    if (up === 0) {
      if (right === 1) {
        x = s - 1 - (x & (s - 1));
        y = s - 1 - (y & (s - 1));
      }
      const turned = y & (s - 1);
      y = x & (s - 1);
      x = turned;
    } else {
      x &= s - 1;
      y &= s - 1;
    }
  }
  return place;
}
