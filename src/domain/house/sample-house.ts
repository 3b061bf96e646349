import type { FieldsOf } from '../kinds.ts';
import { emptyHouse, type House, wayId } from './house.ts';
import { oneFloor } from './one-floor.ts';
import { type Layout, type LayoutName, type LayoutSpot, usualSound } from './sample-layouts.ts';
import { twoFloors } from './two-floors.ts';
import { zoneTexts } from './zone-texts.ts';

const layouts: { readonly [L in LayoutName]: Layout } = { 'one-floor': oneFloor, 'two-floors': twoFloors };

type Language = 'sv' | 'en';

function spotOf(spot: LayoutSpot, floor: string, order: number, language: Language): FieldsOf<'spot'> {
  const { kind, at, area = [0, 0], zone, name, code = '', seats = 0, sound, has } = spot;
  const texts = zone && zoneTexts[zone];
  return {
    floor,
    x: at[0],
    y: at[1],
    kind,
    zone: zone ?? null,
    name: (name ?? texts?.name)?.[language] ?? '',
    purpose: texts?.purpose[language] ?? '',
    code,
    equipment: [...(has?.[language] ?? [])],
    soundLevel: sound ?? (zone ? usualSound[zone] : null),
    seats,
    width: area[0],
    depth: area[1],
    open: true,
    order,
  };
}

/**
 * A house to begin with, invented. Its ids are the same every time, so that two who begin alike while they are apart
 * end with one house.
 */
export function sampleHouse(name: LayoutName, language: Language): House {
  const layout = layouts[name];
  const idOf = (key: string) => `${name}-${key}`;
  const floor = new Map<string, FieldsOf<'floor'>>();
  const spot = new Map<string, FieldsOf<'spot'>>();
  const way = new Map<string, FieldsOf<'way'>>();
  for (const { floor: given, spots } of layout.floors) {
    const { key, name: called, ...plane } = given;
    floor.set(idOf(key), { ...plane, name: called[language], picture: null });
    for (const one of spots) spot.set(idOf(one.key), spotOf(one, idOf(key), spot.size, language));
  }
  for (const { between, kind = 'floor', width = null, by } of layout.ways) {
    const [a, b] = [idOf(between[0]), idOf(between[1])];
    way.set(wayId(a, b), { a, b, kind, length: null, width, landmark: by?.[language] ?? '' });
  }
  return { ...emptyHouse, floor, spot, way };
}
