import { computed, type ReadonlySignal } from '@preact/signals';
import { type House, placesInOrder } from '../../domain/house/house.ts';
import { isPersonal } from '../../domain/role.ts';
import { house } from '../../local/queries/house.ts';
import { session } from '../../local/session.ts';
import { liveSetting, saveSetting } from '../../local/settings.ts';
import { clockTick, now } from '../../local/time.ts';

/** Where somebody has said they are, and when (epoch ms). Kept on this device alone. */
interface Said {
  readonly spot: string;
  readonly at: number;
}

const key = 'path-here';
/** After so long one is somewhere else, ms. */
const stands = 2 * 3_600_000;
const said = liveSetting<Said | null>(key, null);

/** The spot by which one comes in; undefined where there is none. */
export const entranceOf = (drawn: House): string | undefined =>
  placesInOrder(drawn).find(([, { kind, open }]) => kind === 'entrance' && open)?.[0];

/**
 * Where this device is: the hub's own stand at the entrance, a phone where its sign, a code or a tap has said. Null
 * where nobody knows.
 */
export const here: ReadonlySignal<string | null> = computed(() => {
  const drawn = house.value;
  if (!drawn) return null;
  const { spot, at } = said.value ?? { spot: '', at: 0 };
  if (drawn.spot.has(spot) && clockTick.value - at < stands) return spot;
  const role = session.value?.role;
  return role !== undefined && !isPersonal(role) ? (entranceOf(drawn) ?? null) : null;
});

/** Says where this device is; null: nobody knows. Rejects when the storage is gone. */
export const sayHere = (spot: string | null): Promise<void> =>
  saveSetting(key, spot === null ? null : { spot, at: now() });
