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
  version: z.optional(z.string()),
  backup: z.optional(z.nullable(z.object({ at: z.number(), ok: z.boolean() }))),
});

/** What the hub's server says of itself: its version, and how its last backup went; null for none yet. */
export interface ServerHealth {
  readonly version: string;
  readonly backup: { readonly at: number; readonly ok: boolean } | null;
}

/** Asks the server how it is. */
export async function fetchHealth(
  transport: Transport = browserTransport,
): Promise<Result<ServerHealth, string>> {
  const reply = await transport.request('GET', '/api/health');
  if (!reply.ok) return reply;
  const parsed = parse(healthSchema, reply.value.body);
  if (!parsed.ok) return parsed;
  return { ok: true, value: { version: parsed.value.version ?? '', backup: parsed.value.backup ?? null } };
}

const seenSchema = z.object({
  devices: z.array(
    z.object({
      device: z.string(),
      at: z.number(),
      clockAhead: z.nullable(z.number()),
      isHere: z.boolean(),
    }),
  ),
});

/** When a device was last heard of (epoch ms), whether it is connected now, and how far its clock is ahead (ms). */
export type Sighting = z.infer<typeof seenSchema>['devices'][number];

/** Asks which devices the server has heard of since it began. Codes: `not-allowed` and others. */
export async function fetchSeen(
  transport: Transport = browserTransport,
): Promise<Result<readonly Sighting[], string>> {
  const reply = await transport.request('GET', '/api/seen');
  if (!reply.ok) return reply;
  const parsed = parse(seenSchema, reply.value.body);
  return parsed.ok ? { ok: true, value: parsed.value.devices } : parsed;
}
