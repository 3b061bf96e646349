/** A small repeatable sequence in 0…1, so that the forest looks the same every day. */
const sequence = (seed: number) => {
  let state = seed * 2654435761;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
};

const n = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * The field everything is drawn on. It is far wider than it is high, so that a low band across a wide screen
 * shows whole trees; a narrow screen sees its middle.
 */
export const FIELD = { wide: 2400, high: 180 };

/** One soft line of hills across the field, closed at its foot. */
export const hill = (base: number, swell: number, seed: number): string => {
  const random = sequence(seed);
  let d = `M0 ${base}`;
  for (let x = 0; x < FIELD.wide; x += 200)
    d += `S${x + 110} ${n(base - swell * (random() * 2 - 0.7))} ${x + 200} ${n(base - swell * random())}`;
  return `${d}V${FIELD.high}H0z`;
};

/** A spruce with drooping boughs, its foot at x, y. */
const spruce = (x: number, y: number, height: number): string => {
  const tiers = 4;
  const left: string[] = [];
  const right: string[] = [];
  for (let tier = 1; tier <= tiers; tier += 1) {
    const down = y - height + (height * 0.92 * tier) / tiers;
    const wide = (height * 0.24 * (tier + 0.4)) / tiers;
    const inner = tier === tiers ? 1.2 : wide * 0.5;
    left.push(`L${n(x - wide)} ${n(down)}L${n(x - inner)} ${n(down - height * 0.035)}`);
    right.unshift(`L${n(x + inner)} ${n(down - height * 0.035)}L${n(x + wide)} ${n(down)}`);
  }
  return `M${n(x)} ${n(y - height)}${left.join('')}V${n(y + 14)}H${n(x + 1.2)}${right.join('')}z`;
};

/** Spruces in loose company between two x, standing on y. */
export const spruces = (seed: number, y: number, from: number, to: number): string => {
  const random = sequence(seed);
  let d = '';
  for (let x = from + 8; x < to; x += 16 + random() * 46) {
    d += spruce(x, y + random() * 8, 34 + random() * random() * 92);
  }
  return d;
};

/** A birch with its foot at x, y: a leaning crown, a pale trunk and its dark marks. */
export const birch = (x: number, y: number, height: number) => {
  const top = y - height;
  const crown = height * 0.27;
  return {
    trunk: `M${x - 3.4} ${y}L${x - 1} ${n(top + 8)}h2L${x + 3.4} ${y}z`,
    bark: [0.14, 0.27, 0.36, 0.5]
      .map((at, i) => `M${x - (i % 2 ? 2.6 : 0)} ${n(y - height * at)}h2.6`)
      .join(''),
    crown: `M${x} ${n(top - 10)}c${n(crown * 0.9)} ${n(crown * 0.5)} ${n(crown)} ${n(crown * 1.9)} ${n(crown * 0.5)} ${n(crown * 2.3)}s${n(-crown * 0.9)} ${n(crown * 0.3)} ${n(-crown * 1.1)} ${n(-crown * 0.1)}s${n(-crown * 0.5)} ${n(-crown * 1.6)} ${n(crown * 0.6)} ${n(-crown * 2.2)}z`,
  };
};
