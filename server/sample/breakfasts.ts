import { breakfastsFrom, type Occurrence, usualSeries } from '../../src/domain/breakfast/breakfast.ts';
import { bookOnboarding, plainPlusOne, signUp } from '../../src/domain/breakfast/coming.ts';
import { eatersOf, setDiet, tellEaters } from '../../src/domain/breakfast/kitchen-rules.ts';
import { mixTables } from '../../src/domain/breakfast/mix.ts';
import type { Seat } from '../../src/domain/breakfast/seat.ts';
import { applyMix, joinMix, seatingQuestion } from '../../src/domain/breakfast/seating.ts';
import type { SignUp } from '../../src/domain/breakfast/sign-up.ts';
import { usualKitchen } from '../../src/domain/breakfast/usual-kitchen.ts';
import type { Change } from '../../src/domain/change.ts';
import type { Hub } from '../../src/domain/hub.ts';
import { makeId, turnId } from '../../src/domain/id.ts';
import { addDays, dayAt } from '../../src/domain/time.ts';
import type { SamplePerson } from './people.ts';
import type { Chance } from './random.ts';
import type { Story } from './story.ts';

/** Whose breakfasts, and where they are told. */
export interface Table {
  readonly story: Story;
  readonly chance: Chance;
  readonly hub: Hub;
  readonly id: string;
  /** Epoch ms. */
  readonly now: number;
}

const weeksBack = 8;
const mostAtTable = 24;
const anHour = 3_600_000;

function tellTurn({ story }: Table, one: Occurrence, task: string, person: string, at: number): void {
  const holder = { round: 1, at, person };
  const fields = { day: one.day, task, backup: false, holder, offered: false };
  story.say({ kind: 'turn', id: turnId(one.day, task, false), fields }, at);
}

/** A breakfast that has been: its turns, who sat with whom, and how many came. Answers its seats. */
function tellPast(table: Table, one: Occurrence, people: readonly SamplePerson[], earlier: Seat[]): Seat[] {
  const { story, chance, hub } = table;
  const there = chance.shuffle(people).slice(0, chance.between(14, mostAtTable));
  usualKitchen(hub.language).tasks.forEach(({ id }, i) => {
    const somebody = there[i];
    if (somebody && chance.happens(0.8)) tellTurn(table, one, id, somebody.id, one.starts - 20 * anHour);
  });
  const guests = there.slice(4).map(({ id, person: { organisation } }) => ({
    ...{ id, organisation, isNewcomer: false },
  }));
  const question = seatingQuestion(guests, [], earlier);
  const said = applyMix(one.day, mixTables(question), question, new Map()).filter(
    ({ fields }) => fields.table !== null,
  );
  for (const change of said) story.say(change, one.starts);
  const signedUp = Math.floor(there.length * 0.7);
  const fields = { day: one.day, signedUp, came: there.length + chance.between(1, 3) };
  story.say({ kind: 'attendance', id: one.day, fields }, one.ends);
  return said.map(({ fields }) => fields as unknown as Seat);
}

/** The breakfast to come, as far as people have said anything of it. */
function tellComing(table: Table, one: Occurrence, people: readonly SamplePerson[]): void {
  const { story, chance, hub, now } = table;
  const say = (change: Change) => story.say(change, now);
  const coming = chance.shuffle(people).slice(0, 11);
  let guests = 0;
  for (const { id, person } of coming) {
    const along = chance.happens(0.2) ? 1 : 0;
    guests += along;
    const { fields, ...word } = signUp(id, person, one.day, along);
    say({ ...word, fields: { ...fields, asked: true } });
  }
  say(plainPlusOne(makeId(16, chance.bytes), one.day));
  const tasks = usualKitchen(hub.language).tasks.slice(0, 2);
  for (const [i, { id }] of tasks.entries()) tellTurn(table, one, id, coming[i]?.id ?? '', now);
  for (const { id } of coming.slice(-1)) {
    const { fields, ...wish } = bookOnboarding(id, one.day);
    say({ ...wish, fields: { ...fields, receiver: null } });
  }
  for (const { id } of coming.slice(2, 5)) {
    const { fields, ...part } = joinMix(id, one.day);
    if (one.starts <= now) say({ ...part, fields: { ...fields, table: null, lookFor: [] } });
  }
  const diets = new Map(
    coming
      .slice(0, 4)
      .map(({ id }, i) => [id, { diets: [['vegan', 'gluten', 'lactose'][i % 3] ?? 'vegan'] }]),
  );
  for (const [id, { diets: theirs }] of diets) say(setDiet(id, theirs, ''));
  const signUps = coming.map(({ id }): Pick<SignUp, 'person' | 'coming'> => ({ person: id, coming: true }));
  const heads = { signedUp: guests + coming.length + 1, walkIns: [] };
  for (const change of tellEaters(one.day, { diets: eatersOf(signUps, diets), heads }, undefined))
    say(change);
}

/** Eight weeks of breakfasts and the next one, told by the rules of the app. */
export function tellBreakfasts(table: Table, people: readonly SamplePerson[]): void {
  const { story, hub, id, now } = table;
  const rules = { series: usualSeries, days: new Map(), timeZone: hub.timeZone };
  const today = dayAt(now, hub.timeZone);
  const from = addDays(today, -7 * weeksBack);
  const begun = Math.min(now, breakfastsFrom(rules, from, 1)[0]?.starts ?? now);
  story.say({ kind: 'series', id, fields: { ...usualSeries } }, begun);
  story.say({ kind: 'kitchen', id, fields: { ...usualKitchen(hub.language) } }, begun);
  const all = breakfastsFrom(rules, from, weeksBack + 2).filter(({ cancelled }) => cancelled === null);
  const earlier: Seat[] = [];
  for (const one of all.filter(({ ends }) => ends <= now))
    earlier.push(...tellPast(table, one, people, earlier));
  const next = all.find(({ ends }) => ends > now);
  if (next) tellComing(table, next, people);
}
