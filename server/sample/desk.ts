import { addTask } from '../../src/domain/desk/desk-write.ts';
import type { Hub } from '../../src/domain/hub.ts';
import { setInterests } from '../../src/domain/people/interest-rules.ts';
import { addDays, dayAt } from '../../src/domain/time.ts';
import { sampleWords } from './facts/own-words.ts';
import type { SamplePerson } from './people.ts';
import { createChance } from './random.ts';
import type { Story } from './story.ts';

const aDay = 24 * 3_600_000;

/** Whose desk, and where it is told. */
interface Place {
  readonly story: Story;
  readonly hub: Hub;
  /** Epoch ms. */
  readonly now: number;
  readonly people: readonly SamplePerson[];
}

/**
 * What people have said they like to talk about, and what the host means to do. Told with a chance of its own, so that
 * all else stays as it was.
 */
export function tellDesk({ story, hub, now, people }: Place, seed: number): void {
  const chance = createChance(seed + 5_000_011);
  const words = sampleWords[hub.language];
  const some = (of: readonly string[], most: number): string[] =>
    chance.shuffle(of).slice(0, chance.between(0, most));
  for (const { id, person } of people) {
    if (person.kind !== 'member' || chance.happens(0.4)) continue;
    const own = {
      interests: some(words.interests, 3),
      asks: some(words.asks, 1),
      offers: some(words.offers, 1),
    };
    story.say(setInterests(id, { ...own, introduce: chance.happens(0.8) }), now - 20 * aDay);
  }
  const today = dayAt(now, hub.timeZone);
  words.tasks.forEach((text, i) => {
    const made = addTask(`sample-task-${i + 1}`, text, addDays(today, i - 1));
    if (made.ok) story.say(made.value, now - 2 * aDay);
  });
}
