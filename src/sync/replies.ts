import * as z from 'zod/mini';
import { err, ok, type Result } from '../domain/result.ts';
import { liveRowsSchema, pullReplySchema, pushReplySchema, pushResultSchema } from '../protocol/messages.ts';
import type { Row } from '../protocol/row.ts';
import { isWireRow } from '../protocol/wire-row.ts';

const row = z.custom<Row>(isWireRow);
const rows = z.array(row);

const pushReply = z.extend(pushReplySchema, {
  results: z.array(
    z.discriminatedUnion('status', [
      pushResultSchema.def.options[0],
      z.object({ status: z.literal('merged'), row }),
      pushResultSchema.def.options[2],
    ]),
  ),
});
const pullReply = z.extend(pullReplySchema, { rows });
const liveRows = z.extend(liveRowsSchema, { rows });

/** Reads what came from outside; `bad-reply` with where it is wrong, never with what it says. */
export function parse<T extends z.ZodMiniType>(schema: T, body: unknown): Result<z.infer<T>, 'bad-reply'> {
  const parsed = z.safeParse(schema, body);
  return parsed.success ? ok(parsed.data) : err('bad-reply', parsed.error.issues[0]?.path.join('.'));
}

export const parsePushReply = (body: unknown) => parse(pushReply, body);
export const parsePullReply = (body: unknown) => parse(pullReply, body);

/** Reads the data of a live `rows` event, JSON text. */
export function parseLiveRows(data: string): Result<z.infer<typeof liveRows>, 'bad-reply'> {
  try {
    return parse(liveRows, JSON.parse(data));
  } catch (error) {
    return err('bad-reply', error instanceof Error ? error.name : undefined);
  }
}
