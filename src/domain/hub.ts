import * as z from 'zod/mini';
import { clockPattern, isTimeZone } from './time.ts';

/** One place with its settings; the row's id is the hub's. */
export const hubSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  language: z.enum(['sv', 'en']),
  /** When the house closes, every day; open visits end then. */
  closes: z.string().check(z.regex(clockPattern)),
  timeZone: z.string().check(z.refine(isTimeZone)),
  /** A hub of invented people, to try things in. */
  sample: z.boolean(),
  /** How pins come about: written by hand, the browser's print, or a label printer behind the server. */
  printing: z.enum(['write', 'browser', 'network']),
  pinTemplate: z.string().check(z.minLength(1), z.maxLength(40)),
  /** Does the pin carry a small QR that checks its owner in? */
  pinQr: z.boolean(),
  /** Days until visits lose their names. */
  visitDays: z.number().check(z.int(), z.minimum(1), z.maximum(365)),
  /** Why visits are kept, and the records decision behind it; shown to whoever asks. */
  purpose: z.string().check(z.maxLength(2000)),
});

export type Hub = z.infer<typeof hubSchema>;

/** What a new hub begins with; the set-up asks for name, language and closing time. */
export const newHub = (
  given: Pick<Hub, 'name' | 'language' | 'closes' | 'timeZone'> & Partial<Hub>,
): Hub => ({
  sample: false,
  printing: 'browser',
  pinTemplate: 'badge',
  pinQr: true,
  visitDays: 30,
  purpose: '',
  ...given,
});
