import type { Pair } from '../../../domain/walls/journey.ts';
import { pairKey } from '../../../domain/walls/journey-keys.ts';
import type { Followed } from './threads.ts';
import { words } from './words.ts';

/** A pair as it is followed along the path. */
export const followedPair = ({ a, b, steps }: Pair): Followed => ({
  ...{ id: pairKey(a.key, b.key), steps, label: words.and(a.short, b.short) },
});
