import type { Change, Fields } from '../change.ts';
import { err, ok, type Result } from '../result.ts';
import { cleanName, shortText } from '../text.ts';
import { addDays, type Day } from '../time.ts';
import { cleanProse } from '../walls/prose.ts';
import { type MorningTask, mostDays, type Week, type WeekDay } from './week.ts';

/** A week with its id, as rules take it. */
export interface WeekRow {
  readonly id: string;
  readonly fields: Week;
}

const longestAbout = 8000;
const longestLine = 200;
const mostTasks = 40;
const mostCapacity = 2000;

const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

/** A day as it begins when nobody has said anything: coffee, then somebody shows newcomers around. */
export const usualDay = (day: Day): WeekDay => ({
  day,
  capacity: null,
  coffee: '08:15',
  intro: '09:00',
  note: '',
});

/** The working days from one day to another, at most `mostDays`. */
export function workingDays(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to && days.length < mostDays; day = addDays(day, 1))
    if (!isWeekend(day)) days.push(day);
  return days;
}

/** What a new week says before the host has changed a word, in one language. */
export type WeekTexts = Pick<Week, 'title' | 'about' | 'place' | 'tasks'>;

/** A week from Monday to Friday, as a draft. `firstDay`: its first day; `now`: epoch ms. */
export function makeWeek(
  texts: WeekTexts,
  made: {
    readonly id: string;
    readonly firstDay: Day;
    readonly language: Week['language'];
    readonly now: number;
  },
): Change {
  const days = workingDays(made.firstDay, addDays(made.firstDay, 4));
  const fields: Week = {
    title: texts.title,
    about: texts.about,
    place: texts.place,
    tasks: texts.tasks.map((task) => ({ ...task })),
    firstDay: days[0] ?? made.firstDay,
    lastDay: days.at(-1) ?? made.firstDay,
    days: days.map(usualDay),
    language: made.language,
    state: 'draft',
    made: made.now,
  };
  return { kind: 'week', id: made.id, fields: { ...fields } };
}

/** What the host may change of a week. */
export type WeekSettings = Pick<Week, 'title' | 'about' | 'place' | 'days' | 'tasks' | 'language' | 'state'>;

export type WeekRefusal = 'title-empty' | 'title-too-long' | 'about-too-long' | 'no-days' | 'too-many-days';

const fitDay = ({ day, capacity, coffee, intro, note }: WeekDay): WeekDay => ({
  day,
  capacity: capacity === null ? null : Math.min(mostCapacity, Math.max(1, Math.trunc(capacity))),
  coffee,
  intro,
  note: shortText(note, longestLine),
});

const fitTasks = (tasks: readonly MorningTask[]): MorningTask[] =>
  tasks
    .map(({ id, name }) => ({ id, name: shortText(name, longestLine) }))
    .filter(({ name }) => name !== '')
    .slice(0, mostTasks);

/**
 * Changes a week. Its first and last day follow its days. Answers only what is other than before, nothing when
 * nothing is.
 */
export function changeWeek(
  { id, fields: before }: WeekRow,
  change: Partial<WeekSettings>,
): Result<Change[], WeekRefusal> {
  const title = cleanName(change.title ?? before.title);
  if (!title.ok) return err(title.code === 'name-empty' ? 'title-empty' : 'title-too-long');
  const about = cleanProse(change.about ?? before.about);
  if (about.length > longestAbout) return err('about-too-long');
  const days = [...(change.days ?? before.days)].map(fitDay).sort((a, b) => (a.day < b.day ? -1 : 1));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return err('no-days');
  if (days.length > mostDays || addDays(first.day, mostDays - 1) < last.day) return err('too-many-days');
  const after: Week = {
    ...before,
    ...change,
    title: title.value,
    about,
    place: shortText(change.place ?? before.place, longestLine),
    days,
    tasks: fitTasks(change.tasks ?? before.tasks),
    firstDay: first.day,
    lastDay: last.day,
  };
  const isOther = (key: keyof Week) => JSON.stringify(after[key]) !== JSON.stringify(before[key]);
  const said = (Object.keys(after) as (keyof Week)[]).filter(isOther);
  if (said.length === 0) return ok([]);
  const fields: Fields = Object.fromEntries(said.map((key) => [key, after[key]]));
  return ok([{ kind: 'week', id, fields }]);
}

/** What a week says of one of its days. */
export const dayOfWeek = ({ fields }: WeekRow, day: Day): WeekDay | undefined =>
  fields.days.find((one) => one.day === day);

/** The week that is on or comes next, as guests see it: no draft, and not over. */
export const nextWeek = <W extends WeekRow>(weeks: readonly W[], today: Day): W | undefined =>
  weeks
    .filter(({ fields }) => fields.state !== 'draft' && fields.lastDay >= today)
    .sort((a, b) => (a.fields.firstDay < b.fields.firstDay ? -1 : 1))[0];

/** Is the house open to guests of a week today, and which one is it? */
export const weekOn = <W extends WeekRow>(weeks: readonly W[], today: Day): W | undefined =>
  weeks.find(({ fields }) => fields.state !== 'draft' && fields.days.some(({ day }) => day === today));
