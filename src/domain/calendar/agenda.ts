import { type BreakfastRules, breakfastOn, type Occurrence, type Stretch } from '../breakfast/breakfast.ts';
import { holidayOn, weekdayOf } from '../holidays.ts';
import { addDays, type ClockTime, type Day, instantOf } from '../time.ts';
import { type ActivityRow, byTime, daysOf, isStanding } from './activity-rules.ts';

/** What a line of the agenda is. `free`: nothing is on in the whole house, and somebody may start something. */
export type AgendaLine =
  | { readonly is: 'breakfast'; readonly breakfast: Occurrence }
  | { readonly is: 'activity'; readonly activity: ActivityRow }
  | ({ readonly is: 'free' } & Stretch);

export interface AgendaDay {
  readonly day: Day;
  readonly lines: readonly AgendaLine[];
}

export interface AgendaAsked {
  readonly from: Day;
  /** How many days. */
  readonly count: number;
  /** Epoch ms; what is over invites nobody. */
  readonly now: number;
  /** When the house closes, by the hub's clock. */
  readonly closes: ClockTime;
}

/** From when on an empty hour invites, by the hub's clock. */
const inviteFrom: ClockTime = '09:00';
/** An emptiness that is shorter needs no invitation, ms. */
const shortest = 90 * 60_000;

const startOf = (line: AgendaLine): Stretch =>
  line.is === 'free' ? line : line.is === 'breakfast' ? line.breakfast : line.activity.fields;

/** On workdays the house is open to proposals; the host may have what they like on others. */
const invites = (day: Day): boolean => {
  const weekday = weekdayOf(day);
  return weekday >= 1 && weekday <= 5 && holidayOn(day) === undefined;
};

/** The hours of a day in which nothing is on at all. */
function freeHours(taken: readonly Stretch[], day: Day, asked: AgendaAsked, timeZone: string): Stretch[] {
  if (!invites(day)) return [];
  const end = instantOf(day, asked.closes, timeZone);
  let at = Math.max(instantOf(day, inviteFrom, timeZone), asked.now);
  const free: Stretch[] = [];
  for (const { starts, ends } of [...taken, { starts: end, ends: end }].sort((a, b) => a.starts - b.starts)) {
    if (Math.min(starts, end) - at >= shortest) free.push({ starts: at, ends: Math.min(starts, end) });
    at = Math.max(at, ends);
  }
  return free;
}

function dayOf(rules: BreakfastRules, day: Day, activities: readonly ActivityRow[], asked: AgendaAsked) {
  const breakfast = breakfastOn(rules, day);
  const today = activities.filter(({ fields }) => {
    const { from, to } = daysOf(fields, rules.timeZone);
    return from <= day && day <= to;
  });
  const taken: Stretch[] = [
    ...(breakfast && breakfast.cancelled === null ? [breakfast] : []),
    ...today.flatMap(({ fields }) => (isStanding(fields) ? [fields] : [])),
  ];
  const lines: AgendaLine[] = [
    ...(breakfast ? [{ is: 'breakfast', breakfast } as const] : []),
    ...today.map((activity) => ({ is: 'activity', activity }) as const),
    ...freeHours(taken, day, asked, rules.timeZone).map((free) => ({ is: 'free', ...free }) as const),
  ];
  return { day, lines: lines.sort((a, b) => startOf(a).starts - startOf(b).starts) };
}

/**
 * What is on, day by day: breakfast in its place, every activity on each of its days, and the hours that invite
 * somebody to start something. Days without a line are left out.
 */
export function agendaOf(
  rules: BreakfastRules,
  activities: Iterable<ActivityRow>,
  asked: AgendaAsked,
): AgendaDay[] {
  const sorted = [...activities].sort(byTime);
  return Array.from({ length: asked.count }, (_, n) => addDays(asked.from, n))
    .map((day) => dayOf(rules, day, sorted, asked))
    .filter(({ lines }) => lines.length > 0);
}
