import { err, ok, type Result } from '../domain/result.ts';
import { isPersonal } from '../domain/role.ts';
import { wipeAll } from '../local/apply.ts';
import { forgetOwner } from '../local/erase.ts';
import { learnTime } from '../local/learn-time.ts';
import { isSameSession, readSession, saveSession, session } from '../local/session.ts';
import { protocolVersion, type Session, sessionSchema } from '../protocol/messages.ts';
import { parse } from './replies.ts';
import { browserTransport, type Reply, type Transport } from './transport.ts';

/** What a new hub is set up with: its own words, or the sample hub. */
export type SetUp =
  | {
      readonly token: string;
      readonly name: string;
      readonly language: 'sv' | 'en';
      /** HH:MM */
      readonly closes: string;
      /** IANA name */
      readonly timeZone: string;
    }
  | { readonly token: string; readonly sample: true; readonly language: 'sv' | 'en' };

async function askSession(transport: Transport, method: 'GET' | 'POST', path: string, body?: unknown) {
  const asked = await readSession();
  const reply = await transport.request(method, path, body);
  // Another tab, or this one, has heard of something newer meanwhile: whose word came later nobody can tell.
  if (reply.ok && !isSameSession(await readSession(), asked)) return fetchSession(transport);
  return keepSession(reply);
}

/** Keeps who this device is, as a reply says. */
export async function keepSession(reply: Result<Reply, string>): Promise<Result<Session, string>> {
  if (!reply.ok) return reply;
  const parsed = parse(sessionSchema, reply.value.body);
  if (!parsed.ok) return parsed;
  if (parsed.value.protocol < protocolVersion) return err('upgrade-server');
  await learnTime(parsed.value.time, reply.value.roundTrip);
  const before = session.peek();
  // A phone that is nobody's any more: its person was erased.
  const isLost = isPersonal(before?.role) && isPersonal(parsed.value.role) && parsed.value.person === null;
  if (isLost && before && before.person !== null) await forgetOwner(before.person);
  await saveSession(parsed.value);
  return ok(parsed.value);
}

/** Asks who this device is, and keeps the answer. Codes: `not-paired`, `revoked`, `not-set-up`, `unreachable`. */
export const fetchSession = (transport: Transport = browserTransport): Promise<Result<Session, string>> =>
  askSession(transport, 'GET', `/api/session?protocol=${protocolVersion}`);

/** Sets a new hub up; this device becomes its desk. Codes: `bad-token`, `already-set-up`, `bad-request`. */
export const setUp = (details: SetUp, transport: Transport = browserTransport) =>
  askSession(transport, 'POST', '/api/setup', details);

/** Joins as a phone, with the code of the door's QR. Codes: `bad-code`. */
export const join = (code: string, transport: Transport = browserTransport) =>
  askSession(transport, 'POST', '/api/join', { code });

/** Uses a one-time code: to link, or to pair. Codes: `bad-code`, `expired`, `not-allowed`. */
export const redeem = (code: string, transport: Transport = browserTransport) =>
  askSession(transport, 'POST', '/api/redeem', { code });

/**
 * Leaves the hub: the server forgets this device, and the device everything of the hub, the outbox too. Warn
 * before, when something is waiting. Nothing is wiped when the server could not be told.
 */
export async function leave(transport: Transport = browserTransport): Promise<Result<void, string>> {
  const reply = await transport.request('POST', '/api/leave', {});
  if (!reply.ok && reply.code !== 'not-paired' && reply.code !== 'revoked') return reply;
  await wipeAll();
  await saveSession(null);
  return ok(undefined);
}
