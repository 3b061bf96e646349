import { err, type Result } from '../domain/result.ts';
import { language } from '../i18n/language.ts';
import { type ServerCode, type ServerRefusal, server } from '../local/server-port.ts';
import type { Session } from '../protocol/messages.ts';
import type { ServerHealth, Sighting } from '../sync/hub-file.ts';
import { forgetPin } from './desk/pin-key.ts';
import type { SetUpDraft } from './pages/set-up/set-up-fields.tsx';

/** The sync room, fetched when somebody needs it; `null` when it is not on the device yet and cannot be had. */
async function sessions() {
  try {
    return await import('../sync/session.ts');
  } catch (error) {
    console.debug('hub: the sync is not here yet', error);
    return null;
  }
}

async function hubFiles() {
  try {
    return await import('../sync/hub-file.ts');
  } catch (error) {
    console.debug('hub: the sync is not here yet', error);
    return null;
  }
}

/** A server that is too busy or answers nonsense (a proxy's page) is one that cannot be reached. */
const asUnreachable = <T>(result: Result<T>): Result<T> =>
  !result.ok && ['busy', 'bad-reply', 'server-error', 'timeout'].includes(result.code)
    ? err('unreachable', result.detail)
    : result;

/** This phone joins the hub. Codes: `bad-code`, `too-many`, `unreachable` and others. */
export async function joinHub(code: string): Promise<Result<Session>> {
  const room = await sessions();
  return room ? asUnreachable(await room.join(code)) : err('unreachable');
}

/** Uses a one-time code, to link or to pair. Codes: `bad-code`, `expired`, `too-many`, `unreachable` and others. */
export async function redeemCode(code: string): Promise<Result<Session>> {
  const room = await sessions();
  const done = room ? asUnreachable(await room.redeem(code)) : err('unreachable');
  if (done.ok) await forgetPin();
  return done;
}

/** Makes the hub. Codes: `bad-token`, `already-set-up`, `unreachable` and others. */
export async function openHub(token: string, draft: SetUpDraft, isSample: boolean): Promise<Result<Session>> {
  const room = await sessions();
  if (!room) return err('unreachable');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const details = isSample
    ? ({ token, sample: true, language: language.peek() } as const)
    : { token, name: draft.name.trim(), language: draft.language, closes: draft.closes, timeZone };
  const done = asUnreachable(await room.setUp(details));
  if (done.ok) await forgetPin();
  return done;
}

/** How the hub's server is, as it says itself. Fails when it cannot be asked. */
export async function serverHealth(): Promise<Result<ServerHealth>> {
  const room = await hubFiles();
  return room ? room.fetchHealth() : err('unreachable');
}

/** Which of the hub's devices the server has heard of since it began. Fails when it cannot be asked. */
export async function devicesSeen(): Promise<Result<readonly Sighting[]>> {
  const room = await hubFiles();
  return room ? room.fetchSeen() : err('unreachable');
}

/** Makes the hub of a file from another. Codes: `bad-token`, `already-set-up`, those of the file, and others. */
export async function restoreHub(token: string, file: Blob): Promise<Result<Session>> {
  const room = await hubFiles();
  return room ? asUnreachable(await room.restoreHub(token, file)) : err('unreachable');
}

/** Asks who this device is; for one whose storage was emptied but not its cookies. */
export async function refreshSession(): Promise<void> {
  const room = await sessions();
  await room?.fetchSession();
}

/** Leaves the hub and forgets everything of it. Fails when the server cannot be told. */
export async function leaveHub(): Promise<Result<void>> {
  const room = await sessions();
  return room ? room.leave() : err('unreachable');
}

/** A one-time code for another tablet by the door, or another device of the desk's. */
export async function createPairCode(role: 'door' | 'desk'): Promise<Result<ServerCode, ServerRefusal>> {
  const port = await server.open();
  return port ? port.createPairCode(role) : err('unreachable');
}
