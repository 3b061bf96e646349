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
});

/** Where a device stands (an app that does not say its protocol is one of the first): `?protocol=&cursor=&view=&limit=`; null when that cannot be read. */
export function positionOf(
  c: Context,
): { protocol: number; cursor: number; view: string; limit?: number } | null {
  const parsed = positionSchema.safeParse(c.req.query());
  if (!parsed.success) return null;
  const { protocol = 1, cursor = 0, view = '', limit } = parsed.data;
  return limit === undefined ? { protocol, cursor, view } : { protocol, cursor, view, limit };
}
