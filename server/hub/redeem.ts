import { err, ok, type Result } from '../../src/domain/result.ts';
import type { Role } from '../../src/domain/role.ts';
import { isPersonal } from '../../src/domain/role.ts';
import type { Committed, Documents, OneTimeCode, PairedDevice } from '../store/store.ts';
import type { ServerClock } from './clock.ts';
import { useCode } from './codes.ts';
import { joinCommits } from './count.ts';
import { changeDevice, pairDevice } from './devices.ts';
import { handOn } from './hand-on.ts';
import { hashSecret } from './secrets.ts';

/** A device that a code has made or changed. `secret` is for its cookie. */
export interface Redeemed {
  readonly device: PairedDevice;
  readonly secret: string;
  readonly committed: Committed;
  /** It was one of the hub's before. */
  readonly isKnown: boolean;
}

const roleOf: { readonly [P in OneTimeCode['purpose']]: Role } = {
  link: 'member',
  door: 'door',
  desk: 'desk',
};

/**
 * Uses a one-time code for whoever holds `secret` (undefined for a stranger), in the transaction that
 * `documents` is. A device of this hub is changed; anybody else, a device of another hub too, is paired anew.
 * `not-allowed`: the hub's own tablet does not become somebody's, and the code stays good.
 */
export async function redeem(
  documents: Documents,
  hub: string,
  asked: { readonly code: string; readonly secret: string | undefined; readonly name: string },
  clock: ServerClock,
): Promise<Result<Redeemed, 'bad-code' | 'expired' | 'not-allowed'>> {
  const { secret, name } = asked;
  await documents.lockHub(hub);
  const code = await useCode(documents, hub, asked.code, clock.now());
  if (!code.ok) return code;
  const { purpose, person } = code.value;
  const holder = secret === undefined ? undefined : await documents.deviceByHash(hashSecret(secret));
  const known = holder?.hub === hub && !holder.revoked ? holder : undefined;
  if (purpose === 'link' && known && !isPersonal(known.role)) {
    await documents.saveCode(hub, code.value);
    return err('not-allowed');
  }
  const change = { role: roleOf[purpose], person };
  if (known && secret !== undefined) {
    const { device, committed } = await changeDevice(documents, known, change, clock);
    const isFirst = person !== null && (known.person === null || known.person === person);
    const handed = isFirst ? await handOn(documents, hub, { phone: known.id, person }, clock) : null;
    return ok({
      ...{ device, secret, isKnown: true },
      committed: handed ? joinCommits(committed, handed) : committed,
    });
  }
  return ok({ ...(await pairDevice(documents, hub, { ...change, name }, clock)), isKnown: false });
}
