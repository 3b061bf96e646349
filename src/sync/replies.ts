import * as z from 'zod/mini';
import { idPattern } from '../domain/id.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { liveRowsSchema, pullReplySchema, pushReplySchema, pushResultSchema } from '../protocol/messages.ts';
import type { Row } from '../protocol/row.ts';
import { stampPattern } from '../protocol/stamp.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Is this a row? As strict as the protocol's schema, by hand: the schema walks every value of every row to see
 * that it is JSON, which what `JSON.parse` gave is anyway, and that took most of the time of a large pull.
 */
export function isWireRow(value: unknown): value is Row {
  if (!isRecord(value) || typeof value.kind !== 'string' || value.kind === '' || value.kind.length > 40)
    return false;
  if (typeof value.id !== 'string' || !idPattern.test(value.id)) return false;
  if (typeof value.at !== 'string' || !stampPattern.test(value.at)) return false;
  if (!isRecord(value.fields)) return false;
  for (const field in value.fields) if (field.length > 40) return false;
  if (value.over === undefined) return true;
  if (!isRecord(value.over)) return false;
  for (const field in value.over) {
    const stamp = value.over[field];
    if (typeof stamp !== 'string' || !stampPattern.test(stamp)) return false;
  }
  return true;
}

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
