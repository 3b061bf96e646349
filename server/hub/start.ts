import { makeId } from '../../src/domain/id.ts';
import type { Deps } from '../deps.ts';
import type { Store } from '../store/store.ts';
import type { ServerClock } from './clock.ts';
import { createCode } from './codes.ts';
import { createHubFromRows } from './create-hub.ts';

/** A code from the terminal waits for whoever fetches the tablet, in ms. */
const terminalCodeLife = 24 * 3600_000;

/** What there is to say at the start of the server. */
export interface Start {
  readonly isSetUp: boolean;
  readonly joinCode: string | null;
  /** Pairs a desk: when asked for, and whenever the hub has none. */
  readonly pairCode: string | null;
}

/** Makes the sample hub if that is asked for and there is no hub; sees that a hub can always get a desk. */
export async function prepareStart(
  store: Store,
  clock: ServerClock,
  asked: { readonly sample: boolean; readonly pair: boolean; readonly makeSample: Deps['makeSample'] },
): Promise<Start> {
  if (asked.sample && (await store.hubs()).length === 0) {
    const { rows } = asked.makeSample({ size: 'small', now: clock.now(), language: 'sv', hub: makeId() });
    await store.transaction((documents) => createHubFromRows(documents, rows, clock));
  }
  const [state] = await store.hubs();
  if (!state) return { isSetUp: false, joinCode: null, pairCode: null };
  const devices = await store.devices(state.hub);
  const hasDesk = devices.some((device) => device.role === 'desk' && !device.revoked);
  const desk = { purpose: 'desk', person: null, by: null } as const;
  const pairCode =
    asked.pair || !hasDesk ? await createCode(store, state.hub, desk, clock.now(), terminalCodeLife) : null;
  return { isSetUp: true, joinCode: state.joinCode, pairCode: pairCode?.code ?? null };
}
