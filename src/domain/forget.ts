import { isPresent } from './arrival/arrival.ts';
import type { Visit } from './arrival/visit.ts';
import { bearsPerson, ownerOf } from './audience.ts';
import { holderIn } from './breakfast/turn-claim.ts';
import { isKnownToAll } from './calendar/known-to-all.ts';
import type { Change, Fields } from './change.ts';
import type { Hub } from './hub.ts';
import type { Kind } from './kinds.ts';
import { fold } from './text.ts';
import { addDays, type Day, dayAt } from './time.ts';

/** For how many days plans and pins are kept after their use: long enough to look back over a week. */
export const shortUse = 7;
/** For how many days seats at breakfast are kept: who has met whom is worth knowing for half a year. */
export const seatDays = 180;
/** For how many days turns are kept, and what was said of single dates: fairness looks a year back. */
export const turnDays = 400;
/** For how many days applications are kept: long enough to be answered, and to ask again. */
export const applicationDays = 180;
const dayLength = 24 * 3_600_000;

/** What of a hub says how long something is kept. */
export type Keeping = Pick<Hub, 'timeZone' | 'visitDays'>;

/**
 * The oldest day whose visits are still kept, the oldest whose plans and sign-ups are, seats, turns, and since when
 * pins are (epoch ms). Addresses given for a week go when its last day is over.
 */
export interface Kept {
  readonly visits: Day;
  readonly plans: Day;
  readonly addresses: Day;
  readonly applications: Day;
  readonly seats: Day;
  readonly turns: Day;
  readonly pins: number;
}

type KeptBy = Exclude<keyof Kept, 'pins'>;

/** Which of these each kind of row is kept by; the others are no matter of days. */
const keptBy: { readonly [kind: string]: KeptBy } = {
  visit: 'visits',
  plan: 'plans',
  signUp: 'plans',
  eaters: 'plans',
  bought: 'plans',
  onboarding: 'plans',
  sitting: 'plans',
  joining: 'plans',
  seat: 'seats',
  turn: 'turns',
  breakfastDay: 'turns',
  weekSignUp: 'plans',
  weekTask: 'plans',
  stamp: 'plans',
  answer: 'visits',
  weekAddress: 'addresses',
  application: 'applications',
  task: 'seats',
  dayMessage: 'plans',
  introduction: 'turns',
} satisfies { readonly [K in Kind]?: KeptBy };

/** Kinds of rows that go when their day has passed for long enough; of visits the counts stay. */
export const dailyKinds = Object.keys(keptBy) as readonly Kind[];

/** The oldest day whose rows of a kind are still kept; undefined for kinds that are no matter of days. */
export const keptSince = (kind: string, kept: Kept): Day | undefined => {
  const by = Object.hasOwn(keptBy, kind) ? keptBy[kind] : undefined;
  return by && kept[by];
};

/** What is kept at `now`, epoch ms. Servers and devices ask the same, so all forget alike, offline too. */
export function keptAt(hub: Keeping, now: number): Kept {
  const today = dayAt(now, hub.timeZone);
  return {
    visits: addDays(today, -hub.visitDays),
    plans: addDays(today, -shortUse),
    addresses: today,
    applications: addDays(today, -applicationDays),
    seats: addDays(today, -seatDays),
    turns: addDays(today, -turnDays),
    pins: now - shortUse * dayLength,
  };
}

/** The day of a row: its field, or in a part of one the beginning or the end of its id; undefined for neither. */
export const dayOf = (id: string, fields: Fields): Day | undefined =>
  typeof fields.day === 'string'
    ? fields.day
    : (/^(\d{4}-\d{2}-\d{2})(?:~|$)/.exec(id) ?? /~(\d{4}-\d{2}-\d{2})$/.exec(id))?.[1];

/**
 * Is a row, or a part of one, past its time? `said` is when it was last changed (epoch ms): it stands in for what
 * half a row does not tell. Kinds that are kept for good never are.
 */
export function isPast(kind: string, id: string, fields: Fields, said: number, kept: Kept): boolean {
  const since = keptSince(kind, kept);
  if (since !== undefined) {
    const day = dayOf(id, fields);
    return day !== undefined && day < since;
  }
  if (kind !== 'pinJob') return false;
  const times = [fields.wantedAt, fields.printedAt].filter((time) => typeof time === 'number');
  return Math.max(...(times.length > 0 ? times : [said])) < kept.pins;
}

/** Rows whose ids begin with a person and end with a day. */
const personal: ReadonlySet<string> = new Set<Kind>([
  'visit',
  'plan',
  'signUp',
  'onboarding',
  'seat',
  'joining',
]);

/** Rows that say whose they are only in words. */
const owned: ReadonlySet<string> = new Set<Kind>([
  'activity',
  'contribution',
  'moderation',
  'weekSignUp',
  'weekAddress',
  'stamp',
  'application',
  'signature',
]);

/** The person such a row is about, also when only a part of it is known. */
const personIn = (id: string, fields: Fields): string | null =>
  typeof fields.person === 'string'
    ? fields.person
    : id.includes('~') && !id.startsWith('plain-')
      ? id.slice(0, id.lastIndexOf('~'))
      : null;

/** Whose row is it, in whole or in part? A turn is its holder's. Null for rows that are about nobody. */
export function aboutWhom(kind: string, id: string, fields: Fields): string | null {
  if (kind !== 'person' && bearsPerson.has(kind)) return id;
  if (personal.has(kind)) return personIn(id, fields);
  if (owned.has(kind)) return ownerOf(kind, id, fields);
  if (kind === 'turn') return fields.holder === undefined ? null : holderIn(fields.holder).person;
  if (kind !== 'pinJob') return null;
  const whom = fields.person ?? fields.code;
  return typeof whom === 'string' ? whom : null;
}

/** All whom a row is about: of an introduction both, of others whoever it is about, if anybody. */
export function peopleIn(kind: string, id: string, fields: Fields): readonly string[] {
  if (kind === 'introduction') return id.split('~');
  const person = aboutWhom(kind, id, fields);
  return person === null ? [] : [person];
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

/** What erasing a person takes out of activities that everybody knows of: they are nobody's then. */
export const eraseFromActivities = (
  activities: Iterable<{ readonly id: string; readonly fields: Fields }>,
  person: string,
): Change[] =>
  [...activities].flatMap(({ id, fields }): Change[] =>
    fields.person === person && fields.gone !== true && isKnownToAll(fields)
      ? [{ kind: 'activity', id, fields: { person: null, by: '' } }]
      : [],
  );

/** What erasing somebody takes out of others' places in open-house weeks: that they would greet them, by name. */
export function eraseFromPlaces(
  signUps: Iterable<{ readonly id: string; readonly fields: Fields }>,
  names: readonly string[],
): Change[] {
  const called = new Set(names.map(fold));
  return [...signUps].flatMap(({ id, fields }): Change[] =>
    typeof fields.greeter === 'string' && called.has(fold(fields.greeter))
      ? [{ kind: 'weekSignUp', id, fields: { greeter: null } }]
      : [],
  );
}

/**
 * What erasing a person takes out of turns: nobody has them then. Those that are over stay, too, for whoever knows
 * one as another's would not let go of it because of this person. Whole rows, so that what was said before need not
 * have come.
 */
export const eraseFromTurns = (
  turns: Iterable<{ readonly id: string; readonly fields: Fields }>,
  person: string,
  now: number,
): Change[] =>
  [...turns].flatMap(({ id, fields }): Change[] => {
    if (aboutWhom('turn', id, fields) !== person) return [];
    const holder = { round: holderIn(fields.holder).round + 1, at: now, person: null };
    return [{ kind: 'turn', id, fields: { ...fields, holder, offered: false } }];
  });
