import * as z from 'zod/mini';
import { dayPattern } from '../time.ts';

const count = z.number().check(z.int(), z.nonnegative());
const organisation = z.string().check(z.maxLength(80));

/** What people may answer when they leave. */
export const answerWords = ['yes', 'maybe', 'no'] as const;
export type AnswerWord = (typeof answerWords)[number];

const answers = z.object({ yes: count, maybe: count, no: count });

/**
 * Four weeks of a hub in numbers, counted once, two days after they ended, and never again: so no curve jumps when the
 * visits themselves are forgotten. Each number is 0 or rounded to fives (`rounding.ts`); the row's id is the last day,
 * a Sunday. Only the server writes it.
 */
export const figureSchema = z.object({
  day: z.string().check(z.regex(dayPattern)),
  /** Over how many whole weeks was counted: 4, or fewer where earlier visits were forgotten already. */
  weeks: z.number().check(z.int(), z.minimum(1), z.maximum(4)),
  /** Visits in the last week alone; the unnamed part of a group counts as many as it stood for. */
  visits: count,
  /** Different people in those weeks. */
  people: count,
  /** Of these, who came on two days or more. */
  recurring: count,
  /** And who came in three of the four weeks or more: those who keep a place alive. */
  core: count,
  /** For whom it was the first time ever. */
  newcomers: count,
  /** People by organisation, as many as are enough to be named, and everybody else. */
  mix: z.array(z.object({ organisation, people: count })),
  others: count,
  /** Arrivals by weekday (1 is Monday) and full hour of the hub's clock; the rest are 0. */
  hours: z.array(
    z.object({
      weekday: z.number().check(z.int(), z.minimum(1), z.maximum(7)),
      hour: z.number().check(z.int(), z.minimum(0), z.maximum(23)),
      visits: count,
    }),
  ),
  /** What those who left said in those weeks: would you come back, and recommend the place? */
  back: answers,
  recommend: answers,
  /** Pairs of people from different organisations that were brought together, at a mixed table or by name. */
  met: count,
  /** Pairs of organisations of which nobody had been brought together before. */
  ties: count,
});

export type Figure = z.infer<typeof figureSchema>;
export type Answers = Figure['back'];
