import * as z from 'zod/mini';
import type { Eve } from '../holidays.ts';
import { clockPattern, dayPattern } from '../time.ts';

const eves = [
  'epiphany-eve',
  'maundy-thursday',
  'easter-eve',
  'walpurgis',
  'pentecost-eve',
  'midsummer-eve',
  'all-saints-eve',
  'christmas-eve',
  'new-years-eve',
] as const satisfies readonly Eve[];

const clock = z.string().check(z.regex(clockPattern));
const day = z.string().check(z.regex(dayPattern));
const words = z.string().check(z.maxLength(200));

/** How a hub has its breakfasts; one row whose id is the hub's. A hub that has said nothing has `usualSeries`. */
export const seriesSchema = z.object({
  /** 0 for Sunday … 6 for Saturday. */
  weekday: z.number().check(z.int(), z.minimum(0), z.maximum(6)),
  starts: clock,
  ends: clock,
  /** Eves on which the house is closed, too. */
  eves: z.array(z.enum(eves)).check(z.maxLength(eves.length)),
  /** Days on which the hub is closed for its own reasons, both ends in. */
  closed: z.array(z.object({ from: day, to: day, reason: words })).check(z.maxLength(100)),
  /** The part of the house where breakfast is. */
  zone: z.string().check(z.maxLength(40)),
  /** For how many newcomers there is time at each breakfast. */
  onboardings: z.number().check(z.int(), z.minimum(0), z.maximum(50)),
});

export type Series = z.infer<typeof seriesSchema>;

/**
 * The host's word about one day; the row's id is the day. `on` has a breakfast that would not be, or on another
 * day than usual; `off` cancels one; times that are null are the usual ones.
 */
export const breakfastDaySchema = z.object({
  day,
  state: z.enum(['usual', 'on', 'off']),
  reason: words,
  starts: z.nullable(clock),
  ends: z.nullable(clock),
});

export type BreakfastDay = z.infer<typeof breakfastDaySchema>;
