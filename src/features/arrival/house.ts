import { computed, type ReadonlySignal } from '@preact/signals';
import type { Hub } from '../../domain/hub.ts';
import { hub } from '../../local/queries/hub.ts';

/** What arrival asks of the house. */
export type House = Pick<Hub, 'name' | 'closes' | 'timeZone'>;

/** Before the hub's row has come: the device's own time zone, so that nobody is turned away at the door. */
const unknownHouse = (): House => ({
  name: '',
  closes: '18:00',
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

/** The house this device belongs to, as far as it is known. */
export const house: ReadonlySignal<House> = computed(() => hub.value?.fields ?? unknownHouse());
