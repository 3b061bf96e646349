import type { Change, Fields } from '../change.ts';
import { onboardingId, plainSignUpId, signUpId } from '../id.ts';
import type { Person } from '../person.ts';
import { shortText } from '../text.ts';
import type { Day } from '../time.ts';
import type { Onboarding } from './onboarding.ts';
import type { Series } from './series.ts';
import type { SignUp } from './sign-up.ts';

/** How many somebody may bring along. */
export const mostGuests = 9;

const longestName = 200;

/**
 * "I'm coming to breakfast", with so many guests. The same words from two devices are one sign-up; shown by name
 * only if the person wants to be seen.
 */
export function signUp(person: string, { visible }: Pick<Person, 'visible'>, day: Day, guests = 0): Change {
  const bounded = Math.min(mostGuests, Math.max(0, Math.trunc(guests)));
  // Of turns it says nothing: that was another word, and is not taken back by coming.
  const fields: Omit<SignUp, 'asked'> = { person, day, coming: true, guests: bounded, shown: visible };
  return { kind: 'signUp', id: signUpId(person, day), fields: { ...fields, gone: false } };
}

/** "+1" at the tablet, without a name. `random` is a fresh id, so that two are two. */
export function plainPlusOne(random: string, day: Day): Change {
  const fields: SignUp = { person: null, day, coming: true, guests: 0, shown: true, asked: true };
  return { kind: 'signUp', id: plainSignUpId(random, day), fields };
}

/** "I'm not coming after all": a sign-up by its id, a plain one too. */
export const withdraw = (id: string): Change => ({ kind: 'signUp', id, fields: { coming: false } });

/** "Don't suggest me for turns", or do again; a word about a sign-up there is. */
export const askForTurns = (person: string, day: Day, asked: boolean): Change => ({
  kind: 'signUp',
  id: signUpId(person, day),
  fields: { asked },
});

/** How many come, guests counted. */
export function headsOf(signUps: Iterable<Pick<SignUp, 'coming' | 'guests'>>): number {
  let heads = 0;
  for (const { coming, guests } of signUps) if (coming) heads += 1 + guests;
  return heads;
}

const onboarding = (person: string, day: Day, fields: Fields): Change => ({
  kind: 'onboarding',
  id: onboardingId(person, day),
  fields: { person, day, ...fields },
});

/**
 * A newcomer wants to be shown around at a breakfast, or no longer. It says nothing of who receives them: that is
 * the host's word and may have been said already.
 */
export const bookOnboarding = (person: string, day: Day, wanted = true): Change =>
  onboarding(person, day, { wanted, gone: false });

/**
 * Is shown around at another breakfast instead. It says nothing of who receives them there: whoever promised it for
 * the one day may not be there on the other, and is found again if the move is taken back.
 */
export const moveOnboarding = (person: string, from: Day, to: Day): Change[] => [
  bookOnboarding(person, from, false),
  bookOnboarding(person, to),
];

/** "I'll receive them", by first name; null takes it back. */
export const claimReceive = (person: string, day: Day, receiver: string | null): Change =>
  onboarding(person, day, { receiver: receiver === null ? null : shortText(receiver, longestName) || null });

/** How many places are left; below 0 there are more wishes than places, and the host offers another day. */
export const onboardingsLeft = (
  { onboardings }: Pick<Series, 'onboardings'>,
  booked: Iterable<Pick<Onboarding, 'wanted'>>,
): number => onboardings - [...booked].filter(({ wanted }) => wanted).length;
