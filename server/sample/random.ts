import type { RandomBytes } from '../../src/domain/id.ts';

/** Repeatable chance: the same seed tells the same story. Not for secrets. */
export interface Chance {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  /** True in `share` (0 to 1) of all cases. */
  readonly happens: (share: number) => boolean;
  /** One of the items; there must be at least one. */
  readonly pick: <T>(items: readonly T[]) => T;
  /** A new list of the same items in another order. */
  readonly shuffle: <T>(items: readonly T[]) => T[];
  /** For ids that are the same in every run. */
  readonly bytes: RandomBytes;
}

/** Chance from a seed, by the public-domain generator mulberry32 (Tommy Ettinger). */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    happens: (share) => next() < share,
    pick: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    shuffle: (items) => {
      const mixed = [...items];
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = between(0, i);
        [mixed[i], mixed[j]] = [mixed[j] as (typeof mixed)[number], mixed[i] as (typeof mixed)[number]];
      }
      return mixed;
    },
    bytes: (length) => Uint8Array.from({ length }, () => between(0, 255)),
  };
}
