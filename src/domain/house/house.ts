import type { FieldsOf } from '../kinds.ts';

/** The kinds of rows that a house is made of. */
export const houseKinds = ['floor', 'spot', 'way', 'picture', 'wish'] as const;
export type HouseKind = (typeof houseKinds)[number];

/** A house: rows of each kind by id. Ways may name spots that are gone, spots floors; readers pass over those. */
export type House = { readonly [K in HouseKind]: ReadonlyMap<string, FieldsOf<K>> };

/** A house of nothing. */
export const emptyHouse: House = {
  floor: new Map(),
  spot: new Map(),
  way: new Map(),
  picture: new Map(),
  wish: new Map(),
};

/** The one way between two spots, whoever draws it and from which end. Ids of spots hold no `~`. */
export const wayId = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

/** Floors from the lowest; of two on one level the one with the smaller id first. */
export const floorsInOrder = (house: House): [id: string, floor: FieldsOf<'floor'>][] =>
  [...house.floor].sort(([a, one], [b, other]) => one.level - other.level || (a < b ? -1 : 1));

/** Spots that people go to, in the hub's order. */
export const placesInOrder = (house: House): [id: string, spot: FieldsOf<'spot'>][] =>
  [...house.spot]
    .filter(([, { kind, floor }]) => kind !== 'junction' && house.floor.has(floor))
    .sort(([a, one], [b, other]) => one.order - other.order || (a < b ? -1 : 1));
