/**
 * Ids are made on the device. Crockford's base 32 without the letters that are read wrong (i, l, o, u),
 * 16 characters = 80 random bits: with a million ids the chance of one collision is about 4e-13.
 */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A source of random bytes; injected so that tests and sample data are repeatable. */
export type RandomBytes = (length: number) => Uint8Array;

const systemRandom: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

/** A random id of `length` characters (5 bits each). */
export function makeId(length = 16, random: RandomBytes = systemRandom): string {
  let id = '';
  for (const byte of random(length)) id += alphabet[byte & 31];
  return id;
}

/** What an id may look like anywhere: letters, digits, `~ - _ .`, at most 80 characters. */
export const idPattern = /^[A-Za-z0-9~_.-]{1,80}$/;

/** The one visit of a person on a day, so that two devices that say it offline say the same row. */
export const visitId = (person: string, day: string): string => `${person}~${day}`;

/** The part of a group that gave no names, on a day. */
export const partyVisitId = (group: string, day: string): string => `group-${group}~${day}`;

/** A person's plan to come on a day. */
export const planId = (person: string, day: string): string => `${person}~${day}`;

/** What a name within a list of the hub's may look like (a task, an ingredient, a diet): it is a part of ids. */
export const keyPattern = /^[A-Za-z0-9_-]{1,40}$/;

/** A person's sign-up for the breakfast of a day. */
export const signUpId = (person: string, day: string): string => `${person}~${day}`;

/** A "+1" without a name. */
export const plainSignUpId = (random: string, day: string): string => `plain-${random}~${day}`;

/** The one place of a task on a day, or the one behind it. */
export const turnId = (day: string, task: string, isBackup: boolean): string =>
  isBackup ? `${day}~${task}~backup` : `${day}~${task}`;

/**
 * Whose a contribution is while nobody has said whose the phone is. No person's id has a `~`, so nobody can call
 * themselves so.
 */
export const phoneOwner = (device: string): string => `phone~${device}`;

/** A person's part in the mix of a day. */
export const seatId = (person: string, day: string): string => `${person}~${day}`;

/** A person's wish to be shown around on a day. */
export const onboardingId = (person: string, day: string): string => `${person}~${day}`;

/** A person's part in an activity. No activity's id has a `~`. */
export const joiningId = (person: string, activity: string): string => `${person}~${activity}`;

/** A line of a day's shopping list. */
export const boughtId = (day: string, ingredient: string): string => `${day}~${ingredient}`;

/**
 * A person's place on a day of a week. Others' phones see the id, so it does not tell whose it is; `mark` is 64 bits
 * of the person's id, the same on every device.
 */
export const weekSignUpId = (week: string, day: string, mark: string): string => `${week}~${day}~${mark}`;

/** Where a person wants mail about a week. */
export const weekAddressId = (week: string, person: string): string => `${week}~${person}`;

/** A line of the morning's list on a day of a week. */
export const weekTaskId = (week: string, day: string, task: string): string => `${week}~${day}~${task}`;

/** Somebody's stamp for a place; outside of a week it is the same one for ever. */
export const stampId = (owner: string, week: string, zone: string): string =>
  `${owner}~${week === '' ? 'walk' : week}~${zone}`;

/** Somebody's signature under the manifesto, whatever its version. */
export const signatureId = (owner: string): string => `${owner}~signed`;
