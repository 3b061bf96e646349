import type { House } from '../../../domain/house/house.ts';
import { storeysBetween, wayLength } from '../../../domain/house/walking.ts';
import type { FieldsOf } from '../../../domain/kinds.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { editorWords as words } from './editor-words.ts';
import { sayWayKind } from './kind-words.ts';

type Way = FieldsOf<'way'>;

export const sayMetres = (metres: number): string => formatNumber(metres, { maximumFractionDigits: 1 });

/** How long a way counts, metres; null where an end is gone. */
export function lengthOf(house: House, way: Way): number | null {
  const [a, b] = [house.spot.get(way.a), house.spot.get(way.b)];
  return a && b ? wayLength(way, a, b, storeysBetween(house, a, b)) : null;
}

/** What sort of way and how long; in a lift nobody walks. */
export function sayWayLine(house: House, way: Way): string {
  const metres = lengthOf(house, way);
  const kind = sayWayKind(way.kind);
  return metres === null || way.kind === 'lift' ? kind : words.wayLine(kind, sayMetres(metres));
}
