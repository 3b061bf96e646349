/** A row of characters that came so close together that no hand typed them. Times are event times (ms). */
export interface Burst {
  readonly text: string;
  readonly lastAt: number;
}

/** A hand scanner sends its characters at most this far apart (ms). */
export const maxGapMs = 35;

/** Fewer characters are not a code; fingers that roll over the keys make two or three. */
export const minLength = 6;

/** More than any code holds that is worth typing; something is stuck. */
export const maxLength = 1000;

/** Whether a stroke at `at` belongs to the burst before it. */
export const isSameBurst = (burst: Burst | null, at: number): burst is Burst =>
  burst !== null && at >= burst.lastAt && at - burst.lastAt <= maxGapMs;

/** The burst after one more character: the old one continued, or a new one begun. */
export const addStroke = (burst: Burst | null, char: string, at: number): Burst => ({
  text: isSameBurst(burst, at) ? burst.text + char : char,
  lastAt: at,
});

/** Whether a scanner typed this. One character over and over is a key that is held down. */
export const isScan = (burst: Burst | null): burst is Burst =>
  burst !== null &&
  burst.text.length >= minLength &&
  burst.text.length <= maxLength &&
  new Set(burst.text).size > 1;
