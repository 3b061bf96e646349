import { computed, type ReadonlySignal } from '@preact/signals';
import type { Zone } from '../../../domain/house/house-kinds.ts';
import type { StampWay } from '../../../domain/openhouse/stamp.ts';
import { cardOf, type Stop, stampCard, stopsOf } from '../../../domain/openhouse/walk.ts';
import { isMine, owner } from '../../../local/owner.ts';
import { house } from '../../../local/queries/house.ts';
import { today } from '../../../local/queries/hub.ts';
import { stamps, weekToday } from '../../../local/queries/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import { save } from '../save.ts';
import { stopName } from './stop-words.ts';

/** The week in which a walk counts today; empty outside of one. */
export const walkWeek: ReadonlySignal<string> = computed(() => weekToday.value?.id ?? '');

/** The places of the walk. */
export const stops: ReadonlySignal<readonly Stop[]> = computed(() => stopsOf(house.value));

/** This phone's card: its stamps by zone. */
export const card: ReadonlySignal<ReadonlyMap<string, RowOf<'stamp'>>> = computed(
  () =>
    cardOf(
      stamps.value.filter(({ fields }) => isMine(fields.by)),
      walkWeek.value,
    ) as ReadonlyMap<string, RowOf<'stamp'>>,
);

/** What a place of the walk is called here. */
export const nameOf = (zone: Zone): string =>
  stopName(stops.value.find((one) => one.zone === zone) ?? { zone, name: '', purpose: '', spot: null });

/**
 * Stamps this phone's card. Answers whether it is kept: the page shows the stamp where it was taken, so nothing needs
 * to lie over it and say so. False on a device that has no card.
 */
export async function stampNow(zone: Zone, how: StampWay): Promise<boolean> {
  const by = owner.peek();
  if (by === null) return false;
  return card.peek().has(zone) || save([stampCard(by, walkWeek.peek(), zone, how, today.peek())]);
}
