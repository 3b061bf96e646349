import { createStory } from '../../server/sample/story.ts';
import {
  breakfastOn,
  breakfastsFrom,
  type Occurrence,
  usualSeries,
} from '../../src/domain/breakfast/breakfast.ts';
import { headsOf, signUp } from '../../src/domain/breakfast/coming.ts';
import type { SignUp } from '../../src/domain/breakfast/sign-up.ts';
import { usualKitchen } from '../../src/domain/breakfast/usual-kitchen.ts';
import { seatId, turnId } from '../../src/domain/id.ts';
import { addDays, dayAt } from '../../src/domain/time.ts';
import type { Row } from '../../src/protocol/row.ts';

const timeZone = 'Europe/Stockholm';
const years = 5;
/** How long turns and seats are kept, in days; the numbers of a breakfast stay for good. */
const kept = { turns: 400, seats: 180 } as const;
const atBreakfast = 60;
const atTable = 5;

const isSignUp = (day: string) => (row: Row) => row.kind === 'signUp' && row.fields.day === day;

/** What five years of Wednesdays leave in a hub, beside the sample's own; and how many come to the next. */
export function fiveYears(sample: readonly Row[], now: number): { rows: Row[]; heads: number } {
  const story = createStory();
  const today = dayAt(now, timeZone);
  const people = sample.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  const rules = { series: usualSeries, days: new Map(), timeZone };
  const days = Array.from({ length: 365 * years }, (_, back) => addDays(today, -back));
  const past = days
    .flatMap((day) => breakfastOn(rules, day) ?? [])
    .filter(({ cancelled, ends }) => cancelled === null && ends <= now);
  const next = breakfastsFrom(rules, today, 2).find(
    ({ cancelled, ends }) => cancelled === null && ends > now,
  );
  if (!next) throw new Error('there is no breakfast ahead');

  past.forEach((one, week) => {
    const there = Array.from({ length: atBreakfast }, (_, i) => people[(week * 17 + i * 7) % 400] ?? '');
    tellPast(story, one, there, today);
  });
  for (const person of people.slice(0, atBreakfast))
    story.say(signUp(person, { visible: true }, next.day), now);

  const known = new Set(sample.map(({ kind, id }) => `${kind}/${id}`));
  const rows = story.rows().filter(({ kind, id }) => !known.has(`${kind}/${id}`));
  const coming = [...sample, ...rows].filter(isSignUp(next.day));
  return { rows, heads: headsOf(coming.map(({ fields }) => fields as unknown as SignUp)) };
}

type Story = ReturnType<typeof createStory>;

function tellPast(story: Story, one: Occurrence, there: readonly string[], today: string): void {
  const { day, starts } = one;
  const fields = { day, signedUp: Math.floor(there.length * 0.7), came: there.length };
  story.say({ kind: 'attendance', id: day, fields }, one.ends);
  if (day >= addDays(today, -kept.turns))
    usualKitchen('sv').tasks.forEach(({ id: task }, i) => {
      const holder = { round: 1, at: starts, person: there[i] ?? null };
      const turn = { day, task, backup: false, holder, offered: false };
      story.say({ kind: 'turn', id: turnId(day, task, false), fields: turn }, starts);
    });
  if (day >= addDays(today, -kept.seats))
    there.forEach((person, i) => {
      const seat = { person, day, joined: true, table: 1 + Math.floor(i / atTable), lookFor: [] };
      story.say({ kind: 'seat', id: seatId(person, day), fields: seat }, starts);
    });
}
