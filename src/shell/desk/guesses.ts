/** Wrong PINs in a row, and until when (epoch ms) nobody may try again. */
export interface Guesses {
  readonly wrong: number;
  readonly until: number;
}

export const noGuesses: Guesses = { wrong: 0, until: 0 };

/** Wrong ones that cost nothing: fingers slip. */
export const freeGuesses = 5;
const firstWait = 30_000;
const longestWait = 15 * 60_000;

/** After one more wrong PIN: from the fifth on a wait of 30 s, twice as long each time, at most 15 min. */
export function oneMore({ wrong }: Guesses, now: number): Guesses {
  const count = wrong + 1;
  if (count < freeGuesses) return { wrong: count, until: 0 };
  const wait = Math.min(longestWait, firstWait * 2 ** Math.min(20, count - freeGuesses));
  return { wrong: count, until: now + wait };
}

/** Ms until the next try; a clock that was set back makes nobody wait longer than the longest wait. */
export const waitLeft = ({ until }: Guesses, now: number): number =>
  Math.min(longestWait, Math.max(0, until - now));
