import type { Context } from 'hono';
import * as z from 'zod/mini';

const count = z.pipe(
  z.pipe(z.string().check(z.regex(/^\d{1,15}$/)), z.transform(Number)),
  z.number().check(z.int(), z.nonnegative()),
);

const positionSchema = z.object({
  protocol: z.optional(count),
  cursor: z.optional(count),
  view: z.optional(z.string().check(z.maxLength(100))),
  limit: z.optional(count),
  reading: z.optional(z.literal('1')),
});

/**
 * Where a device stands (an app that does not say its protocol is one of the first):
 * `?protocol=&cursor=&view=&limit=&reading=`; null when that cannot be read. `reading`: it is in the middle of
 * reading everything, and drops at the end what did not come.
 */
export function positionOf(
  c: Context,
): { protocol: number; cursor: number; view: string; limit?: number; isReading: boolean } | null {
  const parsed = positionSchema.safeParse(c.req.query());
  if (!parsed.success) return null;
  const { protocol = 1, cursor = 0, view = '', limit, reading } = parsed.data;
  const place = { protocol, cursor, view, isReading: reading === '1' };
  return limit === undefined ? place : { ...place, limit };
}
