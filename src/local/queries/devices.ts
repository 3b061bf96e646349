import type { ReadonlySignal } from '@preact/signals';
import type { RowOf } from '../row.ts';
import { watchKind } from '../watch-rows.ts';

/** The hub's paired devices, as far as this one may see them; revoked ones too. */
export const devices: ReadonlySignal<readonly RowOf<'device'>[]> = watchKind('device');
