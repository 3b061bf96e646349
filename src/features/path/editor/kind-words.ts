import type { SpotKind, WayKind } from '../../../domain/house/house-kinds.ts';
import { defineWords } from '../../../i18n/words.ts';

const spots = defineWords({
  zone: { sv: 'Plats längs stigen', en: 'Place along the path' },
  room: { sv: 'Mötesrum', en: 'Meeting room' },
  phoneRoom: { sv: 'Telefonrum', en: 'Phone room' },
  desk: { sv: 'Skrivbord', en: 'Desks' },
  coffee: { sv: 'Kaffe', en: 'Coffee' },
  wc: { sv: 'Toalett', en: 'Toilet' },
  entrance: { sv: 'Entré', en: 'Entrance' },
  exit: { sv: 'Utgång', en: 'Exit' },
  lift: { sv: 'Hiss', en: 'Lift' },
  stairs: { sv: 'Trappa', en: 'Stairs' },
  landmark: { sv: 'Landmärke', en: 'Landmark' },
  junction: { sv: 'Korsning', en: 'Junction' },
});

const ways = defineWords({
  floor: { sv: 'Plan väg', en: 'Level way' },
  door: { sv: 'Genom en dörr', en: 'Through a door' },
  ramp: { sv: 'Ramp', en: 'Ramp' },
  stairs: { sv: 'Trappa', en: 'Stairs' },
  lift: { sv: 'Hiss', en: 'Lift' },
});

/** What kind of spot or way it is, in words. */
export const sayKind = (kind: SpotKind): string => spots[kind]();
export const sayWayKind = (kind: WayKind): string => ways[kind]();
