import type { TestHub } from '../../support/hub.ts';
import type { Device } from './devices.ts';

/** Pulls the cable: the server is dead, and the devices have no network. */
export async function cut(hub: TestHub, ...devices: readonly Device[]): Promise<void> {
  await hub.kill();
  await Promise.all(devices.map(({ context }) => context.setOffline(true)));
}

/** Puts the cable back: the server runs with what it had, and the devices are told of a network. */
export async function mend(hub: TestHub, ...devices: readonly Device[]): Promise<void> {
  await hub.restart();
  await Promise.all(devices.map(({ context }) => context.setOffline(false)));
}
