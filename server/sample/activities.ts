import { usualSeries } from '../../src/domain/breakfast/breakfast.ts';
import type { Activity } from '../../src/domain/calendar/activity.ts';
import { join } from '../../src/domain/calendar/joining-rules.ts';
import { breakfastOver } from '../../src/domain/calendar/protected-slot.ts';
import { stretchOn } from '../../src/domain/calendar/repeats.ts';
import { weekdayOf } from '../../src/domain/holidays.ts';
import { sampleHouse } from '../../src/domain/house/sample-house.ts';
import type { Hub } from '../../src/domain/hub.ts';
import { addDays, type Day, dayAt } from '../../src/domain/time.ts';
import { type SampleActivity, sampleActivities } from './facts/activities.ts';
import type { SamplePerson } from './people.ts';
import { createChance } from './random.ts';
import type { Story } from './story.ts';

const aDay = 24 * 3_600_000;

/** Whose calendar, and where it is told. */
interface Place {
  readonly story: Story;
  readonly hub: Hub;
  /** Epoch ms. */
  readonly now: number;
  readonly people: readonly SamplePerson[];
  /** What an organisation is called, by its id. */
  readonly calls: (organisation: string | null) => string | null;
}

const isWorkday = (day: Day): boolean => weekdayOf(day) % 6 !== 0;

/** So many workdays after a day, or before it. */
function workdaysFrom(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, step);
    if (isWorkday(at)) left--;
  }
  return at;
}

/**
 * What goes on in the house these weeks, with people who have signed up, a full one with its queue, and a proposal that
 * waits for the host. Told with a chance of its own, so that all else stays as it was.
 */
export function tellActivities(place: Place, seed: number): void {
  const { story, hub, now, people, calls } = place;
  const chance = createChance(seed + 3_000_017);
  const today = dayAt(now, hub.timeZone);
  const spots = [...sampleHouse('two-floors', hub.language).spot];
  const rules = { series: usualSeries, days: new Map(), timeZone: hub.timeZone };
  const members = people.filter(({ person }) => person.kind === 'member');
  sampleActivities.forEach((one, i) => {
    const day = workdaysFrom(today, one.inDays);
    const stretch = stretchOn(day, one.from, one.to, hub.timeZone);
    const starter = members[i];
    if (!starter || breakfastOver(rules, stretch)) return;
    const id = `sample-activity-${i + 1}`;
    const spot = spots.find(([, { zone }]) => zone === one.zone)?.[0] ?? '';
    const organisation = calls(starter.person.organisation);
    const by = [starter.person.firstName, ...(organisation ? [organisation] : [])].join(', ');
    const fields = { ...fieldsOf(one, hub), ...stretch, spot, by, person: starter.id };
    story.say({ kind: 'activity', id, fields: { ...fields, links: [] } }, now - 9 * aDay);
    const asked = chance.shuffle(people).slice(0, one.asked ?? 0);
    for (const { id: person } of asked) {
      const at = Math.floor(Math.min(now, stretch.starts) - chance.next() * 6 * aDay);
      const said = join({ id, fields }, person, undefined, { at, timeZone: hub.timeZone });
      if (said.ok) for (const change of said.value) story.say(change, at);
    }
  });
}

function fieldsOf(
  one: SampleActivity,
  hub: Hub,
): Omit<Activity, 'starts' | 'ends' | 'spot' | 'by' | 'person'> {
  const { form, openness, soundLevel, capacity, asked, state = 'agreed' } = one;
  const { learned = '', ...told } = one[hub.language];
  return {
    ...told,
    ...{ form, openness, soundLevel, capacity, state, signUp: asked !== null },
    ...{ place: '', reason: '', series: '', part: 0, parts: 0, learned, links: [], picture: '' },
  };
}
