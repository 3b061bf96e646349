import { zones } from '../../src/domain/house/house-kinds.ts';
import type { Week } from '../../src/domain/openhouse/week.ts';
import { countWeek } from '../../src/domain/openhouse/week-counts.ts';
import { weekTexts } from '../../src/domain/openhouse/week-texts.ts';
import { makeWeek } from '../../src/domain/openhouse/weeks.ts';
import { addDays, dayAt, instantOf } from '../../src/domain/time.ts';
import { nextMonday, type Place } from './open-house.ts';
import { createChance } from './random.ts';

const guests = 58;
/** Half a year before the week that is to come. */
const daysBefore = 26 * 7;

/**
 * The open-house week before: over long ago, so that nothing is left of it but its counts. Nobody of the register was
 * there; the same rule counts people who are not told of.
 */
export function tellPastOpenHouse({ story, hub, now, people }: Place, seed: number): void {
  const chance = createChance(seed + 2_000_017);
  const { language, timeZone } = hub;
  const firstDay = addDays(nextMonday(dayAt(now, timeZone)), -daysBefore);
  const at = (day: string) => instantOf(day, '08:00', timeZone);
  const made = makeWeek(weekTexts[language], {
    ...{ id: 'sample-past-week', language, firstDay, now: at(addDays(firstDay, -30)) },
  });
  const fields: Week = { ...(made.fields as unknown as Week), state: 'closed' };
  story.say({ ...made, fields: { ...fields } }, at(addDays(firstDay, -30)));

  const everybody = Array.from({ length: guests }, (_, n) => `guest-${n}`);
  // Some organisations send many, as in the register.
  const organisations = new Map(everybody.map((guest) => [guest, chance.pick(people).person.organisation]));
  const some = (most: number) => new Set(chance.shuffle(everybody).slice(0, chance.between(3, most)));
  const count = countWeek(fields, {
    came: new Map(fields.days.map(({ day }) => [day, some(24)])),
    organisationOf: (guest) => organisations.get(guest) ?? null,
    stamped: new Map(zones.map((zone) => [zone, some(22)])),
    applied: some(16),
  });
  const counted = at(addDays(fields.lastDay, 1));
  story.say({ kind: 'weekCount', id: made.id, fields: { ...count } }, counted);
}
