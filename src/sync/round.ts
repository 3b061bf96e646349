import { readPullState, wipeRows } from '../local/apply.ts';
import { readSession, saveSession, session } from '../local/session.ts';
import { askEarly, pullAll } from './pull.ts';
import { pushAll } from './push.ts';
import { fetchSession } from './session.ts';
import type { Transport } from './transport.ts';

/** Who this device is, as it knows itself; undefined for nobody. */
const selfName = async (): Promise<string | undefined> => (await readSession())?.device;

/**
 * What a code from the server means for what this device keeps. `asked`: who it was when it asked; if it has become
 * somebody else meanwhile, the answer is not for it.
 */
async function heed(code: string, asked: string | undefined): Promise<void> {
  if ((await selfName()) !== asked) return;
  // Shut out: what the hub told it goes. Merely not known: everything stays until it is paired again.
  if (code === 'revoked') await wipeRows();
  else if (code === 'not-paired' && asked !== undefined) await saveSession(null);
}

/** Are the rows those of another than this device takes itself for? A tab that was told so may have died since. */
async function isMistaken(): Promise<boolean> {
  const [known, { view }] = await Promise.all([readSession(), readPullState()]);
  return known?.view !== undefined && known.view !== view;
}

/** Makes rounds with one transport. */
export interface Courier {
  /** Push everything, pull everything if asked; null, or the code of what went wrong. Never throws. */
  round(pull: boolean): Promise<string | null>;
  /** The hub has said in another way that this device is out. */
  revoked(): Promise<void>;
}

/** How far the wall clock may move against one that does not jump before it is taken for a jump, ms. */
const mostJump = 5000;

/** The wall clock against one that only runs. */
const gap = (): number => Date.now() - performance.now();

/**
 * A courier asks who the device is and what time it is before it sends anything: at its beginning, after a
 * failure, when the clock has jumped, and when its view changes.
 */
export function createCourier(transport: Transport): Courier {
  let isSure = false;
  let sureGap = 0;

  async function ask(): Promise<string | null> {
    const asked = await fetchSession(transport);
    if (!asked.ok) return asked.code;
    isSure = true;
    sureGap = gap();
    return null;
  }

  async function trip(pull: boolean): Promise<string | null> {
    const isKnown = Boolean(session.peek() ?? (await readSession()));
    const early = isKnown && !isSure && pull ? await askEarly(transport) : undefined;
    // What a clock that ran ahead has written is told in true time only as long as it has not been sent.
    if (!isKnown || !isSure || Math.abs(gap() - sureGap) > mostJump) {
      const code = await ask();
      if (code !== null) return code;
    }
    const pushed = await pushAll(transport);
    if (!pushed.ok) return pushed.code;
    if (!pull) return null;
    const pulled = await pullAll(transport, early);
    if (!pulled.ok) return pulled.code;
    return pulled.value.restarted || (await isMistaken()) ? ask() : null;
  }

  return {
    async round(pull) {
      try {
        // As this tab knows it; if another knows better, the answer is not heeded, and that one's word wakes the loop.
        const known = session.peek();
        const asked = known === undefined ? await selfName() : known?.device;
        const code = await trip(pull);
        if (code !== null) {
          isSure = false;
          await heed(code, asked);
        }
        return code;
      } catch (error) {
        isSure = false;
        console.error('sync: a round failed', error);
        return 'storage-failed';
      }
    },
    revoked: async () => heed('revoked', await selfName()),
  };
}
