import { beforeAll, describe, expect, it } from 'vitest';
import { createParts, makeBundles, type Parts } from './parts.ts';
import { type Mutation, mutations } from './patches.ts';
import { play } from './play.ts';
import { shrink, tell } from './shrink.ts';

const seedsEach = 20;
const fixed = 1;
const chance = 1 + Math.floor(Math.random() * 2 ** 31);

describe('devices and hub after any history', () => {
  let parts: Parts;
  beforeAll(async () => {
    parts = createParts(await makeBundles());
  });

  it.each([fixed, chance])(
    'agree, and nothing acknowledged is lost (from seed %i)',
    async (first) => {
      for (let seed = first; seed < first + seedsEach; seed++) {
        const played = await play(parts, seed);
        if (played.complaints.length > 0) expect.fail(tell(await shrink(parts, played, 60)));
      }
    },
    120_000,
  );

  it('are the same again for the same seed', async () => {
    const [once, again] = [await play(parts, fixed), await play(parts, fixed)];
    expect(again).toEqual(once);
  });
});

/** Within so many seeds a fault must show. */
const enough = 200;

describe('a fault in the sync', () => {
  it.each(Object.keys(mutations) as Mutation[])(
    'is found: %s',
    async (mutation) => {
      const parts = createParts(await makeBundles(mutation));
      for (let seed = 1; seed <= enough; seed++) if ((await play(parts, seed)).complaints.length > 0) return;
      expect.fail(`${enough} seeds did not notice.`);
    },
    240_000,
  );
});
