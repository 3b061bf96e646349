import type { Change } from '../change.ts';
import { weekAddressId, weekSignUpId } from '../id.ts';
import { err, ok, type Result } from '../result.ts';
import { seedOf } from '../seeded.ts';
import { cleanText, shortText } from '../text.ts';
import type { Day } from '../time.ts';
import type { WeekSignUp } from './week-sign-up.ts';
import type { WeekRow } from './weeks.ts';

const longestName = 200;
const longestAddress = 320;

/** 64 bits that stand for a person in ids which others see: the same on every device, and no way back. */
const markOf = (person: string): string =>
  `${seedOf([person]).toString(36)}-${seedOf(['place', person]).toString(36)}`;

/** The id of a person's place on a day of a week. */
export const placeId = (week: string, day: Day, person: string): string =>
  weekSignUpId(week, day, markOf(person));

/** Why a day of a week takes nobody. */
export type ComingRefusal = 'no-such-day' | 'not-open' | 'day-over';

/** A sign-up as far as a rule needs to know it. */
type Said = Pick<WeekSignUp, 'coming' | 'claimed'>;

/**
 * Somebody comes on a day: a claim on a place since `now`, epoch ms. Saying it again changes nothing. Whoever had
 * withdrawn starts another round, at the end of the queue. `today` is the hub's. A full day refuses nobody: they wait.
 */
export function signUpFor(
  week: WeekRow,
  day: Day,
  person: string,
  { now, today }: { readonly now: number; readonly today: Day },
  current: Said | undefined,
): Result<Change[], ComingRefusal> {
  if (!week.fields.days.some((one) => one.day === day)) return err('no-such-day');
  if (week.fields.state !== 'open') return err('not-open');
  if (day < today) return err('day-over');
  if (current?.coming) return ok([]);
  const round = current ? current.claimed.round + 1 : 0;
  return ok([claim(week.id, day, person, { round, at: now })]);
}

const claim = (week: string, day: Day, person: string, claimed: Said['claimed']): Change => ({
  kind: 'weekSignUp',
  id: placeId(week, day, person),
  fields: { week, day, person, coming: true, claimed: { ...claimed } },
});

/**
 * Somebody does not come after all; the first who waits moves up. It begins another round, so that what another of
 * their devices said before, without a network, does not count as an earlier claim.
 */
export const withdrawFrom = (id: string, { claimed }: Said, now: number): Change => ({
  kind: 'weekSignUp',
  id,
  fields: { coming: false, claimed: { round: claimed.round + 1, at: now } },
});

/** Takes a withdrawal back a moment later: with the place they had. `before`: the sign-up as it stood. */
export const keepPlace = (id: string, { claimed }: Said): Change => ({
  kind: 'weekSignUp',
  id,
  fields: { coming: true, claimed: { round: claimed.round + 2, at: claimed.at } },
});

/** "I'll greet them", by first name; null gives it back. The host's word. */
export const greetOn = (id: string, greeter: string | null): Change => ({
  kind: 'weekSignUp',
  id,
  fields: { greeter: greeter === null ? null : shortText(greeter, longestName) || null },
});

/** Something, an at, something with a dot: whether mail comes there, nobody knows before it is sent. */
const looksLikeMail = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

/** Where somebody wants mail about a week; an empty address takes it back. */
export function setAddress(
  week: WeekRow,
  person: string,
  typed: string,
): Result<Change[], 'address-bad' | 'address-too-long'> {
  const email = cleanText(typed);
  if (email.length > longestAddress) return err('address-too-long');
  if (email !== '' && !looksLikeMail.test(email)) return err('address-bad');
  const fields = { week: week.id, person, email, day: week.fields.lastDay };
  return ok([{ kind: 'weekAddress', id: weekAddressId(week.id, person), fields }]);
}
