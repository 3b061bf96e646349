import { emptyHouse } from '../../src/domain/house/house.ts';
import { publishHouse, replaceHouse } from '../../src/domain/house/house-edits.ts';
import { sampleHouse } from '../../src/domain/house/sample-house.ts';
import { sitDown } from '../../src/domain/house/sit-down.ts';
import type { Hub } from '../../src/domain/hub.ts';
import { createChance } from './random.ts';
import type { Story } from './story.ts';

const aDay = 24 * 3_600_000;

/**
 * A house on two floors, drawn when the hub was founded, and some people who sit here and there just now. Told with a
 * chance of its own, so that all else stays as it was.
 */
export function tellHouse(story: Story, hub: Hub, now: number, seed: number): void {
  const chance = createChance(seed + 2_000_003);
  const house = sampleHouse('two-floors', hub.language);
  const founded = Math.floor(now - 300 * aDay);
  for (const change of publishHouse(emptyHouse, replaceHouse(emptyHouse, house))) story.say(change, founded);
  const seats = [...house.spot].filter(([, { zone, seats }]) => zone !== null && seats > 0);
  for (let i = 0; i < 9; i++) {
    const [spot] = chance.pick(seats);
    story.say(sitDown(spot, hub, now - chance.between(5, 70) * 60_000, chance.bytes), now);
  }
}
