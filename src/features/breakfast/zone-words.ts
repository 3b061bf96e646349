import { defineWords } from '../../i18n/words.ts';

const names = defineWords({
  rest: { sv: 'Rastplatsen', en: 'The rest stop' },
  lookout: { sv: 'Utsiktsplatsen', en: 'The lookout' },
  campfire: { sv: 'Lägerelden', en: 'The campfire' },
  obstacles: { sv: 'Hinderbanan', en: 'The obstacle course' },
  park: { sv: 'Nationalparken', en: 'The national park' },
  oasis: { sv: 'Oasen', en: 'The oasis' },
  glade: { sv: 'Skogsgläntan', en: 'The glade' },
});

const places = defineWords({
  rest: { sv: 'på Rastplatsen', en: 'at the rest stop' },
  lookout: { sv: 'på Utsiktsplatsen', en: 'at the lookout' },
  campfire: { sv: 'vid Lägerelden', en: 'by the campfire' },
  obstacles: { sv: 'på Hinderbanan', en: 'at the obstacle course' },
  park: { sv: 'i Nationalparken', en: 'in the national park' },
  oasis: { sv: 'i Oasen', en: 'in the oasis' },
  glade: { sv: 'i Skogsgläntan', en: 'in the glade' },
});

type Zone = keyof typeof names;

/** The zones that the app has words for. */
export const zoneIds: readonly Zone[] = [
  'rest',
  'lookout',
  'campfire',
  'obstacles',
  'park',
  'oasis',
  'glade',
];

const isZone = (id: string): id is Zone => Object.hasOwn(names, id);

/** What a place in the house is called; one the app has no words for is called what the hub calls it. */
export const zoneName = (id: string): string => (isZone(id) ? names[id]() : id);

/** Where that is, within a sentence: "på Rastplatsen". */
export const zonePlace = (id: string): string => (isZone(id) ? places[id]() : id === '' ? '' : `– ${id}`);
