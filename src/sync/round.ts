import { wipeRows } from '../local/apply.ts';
import { readSession, saveSession, session } from '../local/session.ts';
import { pullAll } from './pull.ts';
import { pushAll } from './push.ts';
import { fetchSession } from './session.ts';
import type { Transport } from './transport.ts';

/** What a code from the server means for what this device keeps. */
async function heed(code: string): Promise<void> {
  // Shut out: what the hub told it goes. Merely not known: everything stays until it is paired again.
  if (code === 'revoked') await wipeRows();
  else if (code === 'not-paired' && (await readSession())) await saveSession(null);
}

/** Makes rounds with one transport. */
export interface Courier {
  /** Push everything, pull everything if asked; null, or the code of what went wrong. Never throws. */
  round(pull: boolean): Promise<string | null>;
  /** The hub has said in another way that this device is out. */
  revoked(): Promise<void>;
}

/** A courier asks who the device is when it does not know, once at its beginning, and when its view changes. */
export function createCourier(transport: Transport): Courier {
  let isSure = false;

  async function trip(pull: boolean): Promise<string | null> {
    if (!(session.peek() ?? (await readSession()))) {
      const asked = await fetchSession(transport);
      if (!asked.ok) return asked.code;
      isSure = true;
    }
    const pushed = await pushAll(transport);
    if (!pushed.ok) return pushed.code;
    if (!pull) return null;
    const pulled = await pullAll(transport);
    if (!pulled.ok) return pulled.code;
    if (isSure && !pulled.value.restarted) return null;
    const asked = await fetchSession(transport);
    if (!asked.ok) return asked.code;
    isSure = true;
    return null;
  }

  return {
    async round(pull) {
      try {
        const code = await trip(pull);
        if (code !== null) await heed(code);
        return code;
      } catch (error) {
        console.error('sync: a round failed', error);
        return 'storage-failed';
      }
    },
    revoked: () => heed('revoked'),
  };
}
