import * as z from 'zod/mini';
import { dayPattern } from '../time.ts';
import { answerWords } from './figure.ts';

const answer = z.nullable(z.enum(answerWords));

/**
 * Three taps on leaving, nobody's: the id is chance, the day is the Sunday of the week, and no device is ever told of
 * it. The server counts it and lets it go.
 */
export const answerSchema = z.object({
  day: z.string().check(z.regex(dayPattern)),
  back: answer,
  recommend: answer,
});

export type Answer = z.infer<typeof answerSchema>;
