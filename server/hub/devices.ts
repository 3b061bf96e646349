import type { Fields } from '../../src/domain/change.ts';
import type { Device } from '../../src/domain/device.ts';
import { makeId } from '../../src/domain/id.ts';
import type { Role } from '../../src/domain/role.ts';
import { changeToRow, type Row } from '../../src/protocol/row.ts';
import type { Committed, Documents, PairedDevice } from '../store/store.ts';
import type { ServerClock } from './clock.ts';
import { mergeIn } from './merge-in.ts';
import { hashSecret, makeSecret } from './secrets.ts';

/** A change of a device's row, which only the server makes. */
export const changeDeviceRow = (id: string, fields: Fields, clock: ServerClock): Row =>
  changeToRow('device', id, fields, clock.stamp());

const makers = ['iPhone', 'iPad', 'Android', 'Windows', 'Macintosh', 'CrOS', 'Linux'];

/** What to call a device in the list: what it is, as its browser says; never whose. */
export const deviceName = (userAgent: string): string =>
  makers.find((maker) => userAgent.includes(maker)) ?? '';

/** Pairs a new device. Answers it with its secret, which is kept nowhere but in the device's cookie. */
export async function pairDevice(
  documents: Documents,
  hub: string,
  given: { readonly role: Role; readonly person: string | null; readonly name: string },
  clock: ServerClock,
): Promise<{ device: PairedDevice; secret: string; committed: Committed }> {
  const secret = makeSecret();
  const { role, person, name } = given;
  const device: PairedDevice = {
    hub,
    id: makeId(),
    hash: hashSecret(secret),
    role,
    person,
    epoch: 1,
    revoked: false,
  };
  const fields: Device = { name, role, person, pairedAt: clock.now(), revoked: false };
  const committed = await mergeIn(documents, hub, [changeDeviceRow(device.id, { ...fields }, clock)]);
  await documents.saveDevice(device);
  return { device, secret, committed };
}

/** Gives a device another role or person; from then on it sees other rows. */
export async function changeDevice(
  documents: Documents,
  device: PairedDevice,
  change: { readonly role: Role; readonly person: string | null },
  clock: ServerClock,
): Promise<{ device: PairedDevice; committed: Committed }> {
  const changed = { ...device, ...change, epoch: device.epoch + 1 };
  const committed = await mergeIn(documents, device.hub, [changeDeviceRow(device.id, { ...change }, clock)]);
  await documents.saveDevice(changed);
  return { device: changed, committed };
}

/** Sends a device away for good. */
export async function revokeDevice(
  documents: Documents,
  device: PairedDevice,
  clock: ServerClock,
): Promise<Committed> {
  const committed = await mergeIn(documents, device.hub, [
    changeDeviceRow(device.id, { revoked: true }, clock),
  ]);
  await documents.saveDevice({ ...device, revoked: true });
  return committed;
}
