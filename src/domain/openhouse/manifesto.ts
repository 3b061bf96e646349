import * as z from 'zod/mini';
import { idPattern } from '../id.ts';

const line = z.string().check(z.maxLength(800));
const instant = z.number().check(z.int(), z.nonnegative());

/** One version of a hub's manifesto. It is never changed: whoever signed has signed these words. */
export const manifestoSchema = z.object({
  title: line,
  text: z.string().check(z.maxLength(20_000)),
  language: z.enum(['sv', 'en']),
  at: instant,
});

export type Manifesto = z.infer<typeof manifestoSchema>;

/** That somebody stands behind the manifesto, by first name and organisation. One a person, whatever the version. */
export const signatureSchema = z.object({
  by: z.nullable(z.string().check(z.maxLength(80))),
  /** The version they have signed last. */
  manifesto: z.string().check(z.regex(idPattern)),
  name: line,
  organisation: line,
  at: instant,
  /** False when they have taken their name off. */
  signed: z.boolean(),
});

export type Signature = z.infer<typeof signatureSchema>;
