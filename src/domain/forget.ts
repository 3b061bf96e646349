import { isPresent } from './arrival.ts';
import type { Change, Fields } from './change.ts';
import type { Hub } from './hub.ts';
import { fold } from './text.ts';
import { addDays, type Day, dayAt } from './time.ts';
import type { Visit } from './visit.ts';

/** For how many days plans and pins are kept after their use: long enough to look back over a week. */
export const shortUse = 7;
const dayLength = 24 * 3_600_000;

/** What of a hub says how long something is kept. */
export type Keeping = Pick<Hub, 'timeZone' | 'visitDays'>;

/** The oldest day whose visits are still kept, the oldest whose plans are, and since when pins are (epoch ms). */
export interface Kept {
  readonly visits: Day;
  readonly plans: Day;
  readonly pins: number;
}

/** What is kept at `now`, epoch ms. Servers and devices ask the same, so all forget alike, offline too. */
export function keptAt(hub: Keeping, now: number): Kept {
  const today = dayAt(now, hub.timeZone);
  return {
    visits: addDays(today, -hub.visitDays),
    plans: addDays(today, -shortUse),
    pins: now - shortUse * dayLength,
  };
}

/** The day of a visit or a plan: its field, or in a part of one the end of its id; undefined for neither. */
export const dayOf = (id: string, fields: Fields): Day | undefined =>
  typeof fields.day === 'string' ? fields.day : /~(\d{4}-\d{2}-\d{2})$/.exec(id)?.[1];

/**
 * Is a row, or a part of one, past its time? `said` is when it was last changed (epoch ms): it stands in for what
 * half a row does not tell. Kinds that are kept for good never are.
 */
export function isPast(kind: string, id: string, fields: Fields, said: number, kept: Kept): boolean {
  if (kind === 'visit' || kind === 'plan') {
    const day = dayOf(id, fields);
    return day !== undefined && day < (kind === 'visit' ? kept.visits : kept.plans);
  }
  if (kind !== 'pinJob') return false;
  const times = [fields.wantedAt, fields.printedAt].filter((time) => typeof time === 'number');
  return Math.max(...(times.length > 0 ? times : [said])) < kept.pins;
}

/** The person a visit or plan is about, also when only a part of it is known. */
const personIn = (id: string, fields: Fields): string | null =>
  typeof fields.person === 'string'
    ? fields.person
    : id.includes('~')
      ? id.slice(0, id.lastIndexOf('~'))
      : null;

/** Whose row is it, in whole or in part? Null for rows that are about nobody. */
export function aboutWhom(kind: string, id: string, fields: Fields): string | null {
  if (kind === 'contact') return id;
  if (kind === 'visit' || kind === 'plan') return personIn(id, fields);
  if (kind !== 'pinJob') return null;
  const whom = fields.person ?? fields.code;
  return typeof whom === 'string' ? whom : null;
}

/**
 * Does a visit outlive the person's erasing? Today's does, without a word of who it is, so that a roll call counts
 * everybody in the house and the day its people; it goes when the day is over.
 */
export const outlives = (
  visit: Pick<Visit, 'day' | 'arrived' | 'back' | 'left'>,
  hub: Pick<Hub, 'closes' | 'timeZone'>,
  now: number,
): boolean => visit.day >= dayAt(now, hub.timeZone) || isPresent(visit, hub, now);

/** A visit that tells nothing in words. */
const wordless: Fields = {
  host: null,
  hostName: '',
  purpose: '',
  group: null,
  groupName: '',
  greeter: null,
  shown: false,
};

const onlyNews = (fields: Fields, current: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([field, value]) => current[field] !== value));

/** Somebody who is erased. `names`: what others may have called them in words, empty when that cannot be told. */
export interface Erased {
  readonly person: string;
  readonly names: readonly string[];
}

/** The names by which somebody may stand in others' visits: first name, and first name with initial. */
export const namesOf = ({ firstName, lastInitial }: Fields): string[] =>
  typeof firstName !== 'string'
    ? []
    : typeof lastInitial === 'string' && lastInitial !== ''
      ? [firstName, `${firstName} ${lastInitial}`]
      : [firstName];

/**
 * What erasing a person takes out of visits that stay: out of their own every word, out of others' themselves
 * as host or greeter. A name without an id counts as theirs only if `names` says so: leave it empty when somebody
 * else in the register bears the same.
 */
export function eraseFromVisits(
  visits: Iterable<{ readonly id: string; readonly fields: Fields }>,
  { person, names }: Erased,
): Change[] {
  const called = new Set(names.map(fold));
  const isTheirs = (text: unknown) => typeof text === 'string' && text !== '' && called.has(fold(text));
  const changes: Change[] = [];
  for (const { id, fields } of visits) {
    const said =
      aboutWhom('visit', id, fields) === person
        ? wordless
        : {
            ...(fields.host === person ? { host: null, hostName: '' } : {}),
            ...(fields.host === null && isTheirs(fields.hostName) ? { hostName: '' } : {}),
            ...(isTheirs(fields.greeter) ? { greeter: null } : {}),
          };
    const news = onlyNews(said, fields);
    if (Object.keys(news).length > 0) changes.push({ kind: 'visit', id, fields: news });
  }
  return changes;
}
