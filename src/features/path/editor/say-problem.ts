import type { HouseProblem } from '../../../domain/house/check-house.ts';
import type { House } from '../../../domain/house/house.ts';
import { type WishKey, wishKeys, type Zone, zones } from '../../../domain/house/house-kinds.ts';
import { zoneTexts } from '../../../domain/house/zone-texts.ts';
import { language } from '../../../i18n/language.ts';
import { wishWords } from '../wish/wish-words.ts';
import type { Picked } from './editor.ts';
import { nameOf, wayName } from './names.ts';
import { problemWords } from './problem-words.ts';

const isZone = (id: string | null): id is Zone => (zones as readonly (string | null)[]).includes(id);
const isWish = (id: string): id is WishKey => (wishKeys as readonly string[]).includes(id);

/** What is to be looked at, in a sentence. */
export function sayProblem(house: House, { code, id, other }: HouseProblem): string {
  const key = id ?? '';
  switch (code) {
    case 'no-floor':
    case 'no-entrance':
      return problemWords[code]();
    case 'zone-missing':
      return problemWords[code](isZone(id) ? zoneTexts[id].name[language.value] : key);
    case 'wish-nowhere':
      return problemWords[code](isWish(key) ? wishWords[key]() : key);
    case 'way-nowhere':
    case 'way-through-ceiling': {
      const way = house.way.get(key);
      return problemWords[code](way ? wayName(house, way) : key);
    }
    case 'code-taken':
      return problemWords[code](nameOf(house, key), nameOf(house, other ?? ''));
    default:
      return problemWords[code](nameOf(house, key));
  }
}

/** Where it is mended; null where there is no such row yet. */
export const placeOf = ({ kind, id }: HouseProblem): Picked | null =>
  kind === null || kind === 'picture' || id === null ? null : { kind, id };
