import type { ReadonlySignal } from '@preact/signals';
import { type RowOf, toRowOf } from '../row.ts';
import { readKind } from '../rows.ts';
import { watchKind } from '../watch-rows.ts';

/** The hub's paired devices, as far as this one may see them; revoked ones too. */
export const devices: ReadonlySignal<readonly RowOf<'device'>[]> = watchKind('device');

/** The devices that are a person's, as the disk has them. */
export const readDevicesOf = async (person: string): Promise<readonly RowOf<'device'>[]> =>
  (await readKind('device')).flatMap((row) => {
    const device = toRowOf('device', row);
    return device?.fields.person === person ? [device] : [];
  });
