import { computed, effect } from '@preact/signals';
import { isPersonal } from '../domain/role.ts';
import { session } from '../local/session.ts';
import type { DeviceKind } from '../ui/feature.ts';

/** A device that belongs to no hub yet looks like what it is: a big touch screen is a tablet. */
const guessDevice = (): DeviceKind =>
  matchMedia('(pointer: coarse)').matches && Math.min(screen.width, screen.height) >= 600
    ? 'tablet'
    : 'phone';

/** What this device is in the hub: one of its tablets (door, desk), or somebody's own phone (or laptop). */
export const deviceKind = computed<DeviceKind>(() => {
  const role = session.value?.role;
  if (role === undefined) return guessDevice();
  return isPersonal(role) ? 'phone' : 'tablet';
});

/** Keeps the document marked with the kind of device, for the tokens. */
export const markDevice = (): (() => void) =>
  effect(() => {
    document.documentElement.dataset.device = deviceKind.value;
  });
