import { openLocal } from '../local/db.ts';
import { readSession } from '../local/session.ts';
import { findLocks, lockName } from './leader.ts';
import { pushAll } from './push.ts';
import { fetchSession } from './session.ts';
import { browserTransport, type Transport } from './transport.ts';

export { pushTag } from './leader.ts';

/**
 * For the service worker's `sync` event: pushes the outbox unless a tab leads (it does so itself). Answers
 * whether nothing is left for a later event; false asks the browser to come back.
 */
export async function pushOutbox(transport: Transport = browserTransport): Promise<boolean> {
  const opened = await openLocal();
  if (!opened.ok) return false;
  const push = async () => {
    if (!(await readSession())) return true;
    // The time first, as in a round of the page.
    const asked = await fetchSession(transport);
    const pushed = asked.ok ? await pushAll(transport) : asked;
    return pushed.ok || pushed.code === 'not-paired' || pushed.code === 'revoked';
  };
  const locks = findLocks();
  if (!locks) return push();
  return locks.request(lockName, { ifAvailable: true }, (lock) => (lock ? push() : true));
}
