/** Repeatable chance: the same seed always says the same. */
export interface Random {
  /** 0 ≤ x < 1 */
  next(): number;
  /** A whole number, 0 ≤ n < `below`. */
  int(below: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T | undefined;
  /** One of the names, as likely as its weight. */
  weighted<Name extends string>(weights: { readonly [name in Name]: number }): Name;
}

/** Mixes numbers into one seed, so that neighbours have nothing in common (xmur3's finish). */
export function mix(...numbers: readonly number[]): number {
  let h = 1779033703;
  for (const n of numbers) {
    h = Math.imul(h ^ (n >>> 0), 3432918353);
    h = (h << 13) | (h >>> 19);
    h = Math.imul(h ^ (Math.floor(n / 2 ** 32) >>> 0), 2246822507);
  }
  h = Math.imul(h ^ (h >>> 16), 2246822507);
  h = Math.imul(h ^ (h >>> 13), 3266489909);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A generator from a seed (mulberry32). */
export function createRandom(...seed: readonly number[]): Random {
  let state = mix(...seed);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    int: (below) => Math.floor(next() * below),
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)],
    weighted(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [name, weight] of entries) {
        left -= weight;
        if (left < 0) return name;
      }
      return entries[0]?.[0] as keyof typeof weights;
    },
  };
}

/** `crypto` with bytes from a seed. The rest of it is not used by what runs here. */
export const createCrypto = (random: Random) => ({
  getRandomValues<T extends Uint8Array>(bytes: T): T {
    for (let i = 0; i < bytes.length; i++) bytes[i] = random.int(256);
    return bytes;
  },
});
