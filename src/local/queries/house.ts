import { computed, type ReadonlySignal } from '@preact/signals';
import { emptyHouse, type House, type HouseKind } from '../../domain/house/house.ts';
import type { FieldsOf } from '../../domain/kinds.ts';
import type { RowOf } from '../row.ts';
import { isRead, watchIndex, watchKind, watchRow } from '../watch-rows.ts';
import { today } from './hub.ts';

const floors = watchKind('floor');
const spots = watchKind('spot');
const ways = watchKind('way');
const wishes = watchKind('wish');
const pictures = watchKind('picture');

/** Rows by id, without the mark that they were taken away once and are back. */
const byId = <K extends HouseKind>(rows: readonly RowOf<K>[]): ReadonlyMap<string, FieldsOf<K>> =>
  new Map(
    rows.map(({ id, fields }) => {
      const { gone: _, ...rest } = fields;
      return [id, rest as FieldsOf<K>];
    }),
  );

/** The published house without its pictures, which weigh more than the rest; undefined until it is read. */
export const house: ReadonlySignal<House | undefined> = computed(() => {
  const [floor, spot, way, wish] = [floors.value, spots.value, ways.value, wishes.value];
  if (![floor, spot, way, wish].every(isRead)) return undefined;
  return { ...emptyHouse, floor: byId(floor), spot: byId(spot), way: byId(way), wish: byId(wish) };
});

/** The published house with its pictures, for whoever edits or saves it; undefined until it is read. */
export const houseWithPictures: ReadonlySignal<House | undefined> = computed(() => {
  const picture = pictures.value;
  return house.value && isRead(picture) ? { ...house.value, picture: byId(picture) } : undefined;
});

const knownPictures = new Map<string, ReadonlySignal<readonly RowOf<'picture'>[]>>();

/** One picture, in a list of one or none. */
export function pictureOf(id: string): ReadonlySignal<readonly RowOf<'picture'>[]> {
  let known = knownPictures.get(id);
  if (!known) {
    known = watchRow('picture', id);
    knownPictures.set(id, known);
  }
  return known;
}

let sittings:
  | { readonly day: string; readonly rows: ReadonlySignal<readonly RowOf<'sitting'>[]> }
  | undefined;

/** Who sits where today, those who have left included; `countSitting` tells how many there are. */
export const sittingsToday: ReadonlySignal<readonly RowOf<'sitting'>[]> = computed(() => {
  const day = today.value;
  if (sittings?.day !== day) sittings = { day, rows: watchIndex('sitting', 'day', day, day) };
  return sittings.rows.value;
});
