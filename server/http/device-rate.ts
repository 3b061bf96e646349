import { isPersonal } from '../../src/domain/role.ts';
import type { PairedDevice } from '../store/store.ts';
import { createBuckets, type RateLimit } from './rate-limit.ts';

/** Enough for a phone that comes back after weeks; little for one that wants to fill the disk. */
const limit: RateLimit = { burst: 1000, perSecond: 10 };

/**
 * Bounds what a phone may ask for, in changes pushed and pages read: whoever stands before the door's QR has
 * one. `spend` answers 0, else the seconds to wait. The hub's own devices are not bounded.
 */
export function createDeviceRate(now: () => number) {
  const buckets = createBuckets(limit, now);
  return {
    spend: ({ hub, id, role }: PairedDevice, cost: number): number =>
      isPersonal(role) ? buckets.take(`${hub} ${id}`, Math.max(1, cost)) : 0,
  };
}

export type DeviceRate = ReturnType<typeof createDeviceRate>;
