import type { Change } from '../../src/domain/change.ts';
import type { Device } from './device.ts';
import type { Random } from './random.ts';

/** What somebody does on a device, as the screens do it. Answers what to write into the history. */
export type Act = (device: Device, random: Random) => Promise<string>;

export const nothing = 'nothing to do';

/** Writes changes down, and sees that they lie in the outbox when the engine says so. */
export async function say(device: Device, changes: readonly Change[], text: string): Promise<string> {
  device.page.note();
  const [tab] = device.tabs;
  const written = await device.engine.commit(changes);
  const isAlive = tab !== undefined && device.tabs.includes(tab);
  // A tab that dies over it says so to nobody.
  if (!isAlive) return text;
  if (!written.ok) throw new Error(`${device.name}: not written: ${written.code}`);
  const added = device.page.note();
  const spoken = changes.filter(({ trueSince }) => trueSince === undefined).length;
  if (added < spoken) throw new Error(`${device.name}: ${spoken} changes said, ${added} in the outbox`);
  return text;
}

/** Somebody this device would act for: on a phone mostly its own person. */
export function somebody(device: Device, random: Random): string | undefined {
  const own = device.session()?.person;
  if (own && random.chance(0.8)) return own;
  return random.pick(device.rows('person'))?.id;
}

export const names = ['Åsa', 'Björn', 'Cleo', 'Dag', 'Ebba', 'Farid', 'Gun', 'Hedda'];
export const towns = ['Skatteverket', 'Region Norr', 'Ödeshög', 'SMHI'];
