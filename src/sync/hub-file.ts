import * as z from 'zod/mini';
import type { Result } from '../domain/result.ts';
import type { Session } from '../protocol/messages.ts';
import { parse } from './replies.ts';
import { keepSession } from './session.ts';
import { browserTransport, send, type Transport } from './transport.ts';

/** A large hub over a slow line, ms. */
const longestUpload = 30 * 60_000;

/**
 * Makes the hub of a file; this device becomes its door. Codes: `bad-token`, `already-set-up`, and of the file
 * `not-a-hub-file`, `device-file`, `damaged-file`, `newer-file`, `too-large`.
 */
export async function restoreHub(token: string, file: Blob): Promise<Result<Session, string>> {
  const headers = { 'content-type': 'application/gzip', authorization: `Bearer ${token}` };
  return keepSession(await send('POST', '/api/restore', { body: file, headers }, longestUpload));
}

const healthSchema = z.object({
  backup: z.optional(z.nullable(z.object({ at: z.number(), ok: z.boolean() }))),
});

/** How the hub's last backup went; null for none yet. */
export async function fetchBackup(
  transport: Transport = browserTransport,
): Promise<Result<{ readonly at: number; readonly ok: boolean } | null, string>> {
  const reply = await transport.request('GET', '/api/health');
  if (!reply.ok) return reply;
  const parsed = parse(healthSchema, reply.value.body);
  return parsed.ok ? { ok: true, value: parsed.value.backup ?? null } : parsed;
}
