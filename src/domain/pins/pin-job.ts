import * as z from 'zod/mini';

/** What may become of a pin. */
export const pinStates = ['wanted', 'printed', 'failed', 'cancelled'] as const;

/** A wish to have a pin on paper, and what became of it. The field calls it a badge print job. */
export const pinJobSchema = z.object({
  person: z.nullable(z.string().check(z.maxLength(80))),
  /** The two lines as they will be printed; they may be edited without changing the register. */
  name: z.string().check(z.minLength(1), z.maxLength(800)),
  organisation: z.string().check(z.maxLength(800)),
  organisationShort: z.string().check(z.maxLength(200)),
  template: z.string().check(z.minLength(1), z.maxLength(40)),
  /** Person id for the small QR, or null for a pin without one. */
  code: z.nullable(z.string().check(z.maxLength(80))),
  /** Pins that belong on one sheet share a batch. */
  batch: z.nullable(z.string().check(z.maxLength(80))),
  state: z.enum(pinStates),
  /** A refusal code of the printer, when failed; `printing` while still wanted: a device has taken it up. */
  reason: z.nullable(z.string().check(z.maxLength(80))),
  /** Epoch ms. */
  wantedAt: z.number().check(z.int(), z.nonnegative()),
  printedAt: z.nullable(z.number().check(z.int(), z.nonnegative())),
  /** How often it has come out on paper; more than one is a reprint. */
  prints: z.number().check(z.int(), z.nonnegative(), z.maximum(1000)),
});

export type PinJob = z.infer<typeof pinJobSchema>;
