import type { Change, Fields } from '../change.ts';
import { addDays, type Day } from '../time.ts';
import type { Introduction } from './desk-kinds.ts';

/** "Not now" means not before a month has passed. */
const notNowFor = 30;

/** The one row of two people, whoever is named first. No person's id holds a `~`. */
export const introductionId = (one: string, other: string): string =>
  one < other ? `${one}~${other}` : `${other}~${one}`;

/** How it stands between two: `open` while nothing speaks against introducing them. */
export type PairStanding = 'open' | 'done' | 'later' | 'never';

/** How it stands on a day; of words that two desks have said while apart, the stronger counts. */
export const standingOf = (
  said: Pick<Introduction, 'met' | 'notBefore' | 'never'> | undefined,
  day: Day,
): PairStanding => {
  if (!said) return 'open';
  if (said.never) return 'never';
  if (said.met !== null) return 'done';
  return said.notBefore !== null && day < said.notBefore ? 'later' : 'open';
};

/** What the host may say of two people. */
export type PairWord = Exclude<PairStanding, 'open'>;

const words: { readonly [W in PairWord]: (day: Day) => Fields } = {
  done: (day) => ({ met: day }),
  later: (day) => ({ notBefore: addDays(day, notNowFor) }),
  never: () => ({ never: true }),
};
const silence: { readonly [W in PairWord]: Fields } = {
  done: { met: null },
  later: { notBefore: null },
  never: { never: false },
};

/** Says a word of two people on a day, and that word alone; `takeBack` unsays it. */
export function sayOfPair(one: string, other: string, word: PairWord, day: Day, takeBack = false): Change {
  const [a, b] = one < other ? [one, other] : [other, one];
  const said = takeBack ? silence[word] : words[word](day);
  return { kind: 'introduction', id: introductionId(a, b), fields: { a, b, day, ...said } };
}
