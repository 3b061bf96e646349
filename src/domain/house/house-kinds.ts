/** The seven places along the forest path, in the order in which they are told. */
export const zones = ['lookout', 'campfire', 'rest', 'obstacles', 'park', 'oasis', 'glade'] as const;
export type Zone = (typeof zones)[number];

/** What a spot of the house can be. Whoever looks for the way goes to most of them; a `junction` is only walked over. */
export const spotKinds = [
  'zone',
  'room',
  'phoneRoom',
  'desk',
  'coffee',
  'wc',
  'entrance',
  'exit',
  'lift',
  'stairs',
  'landmark',
  'junction',
] as const;
export type SpotKind = (typeof spotKinds)[number];

/** How two spots hang together. `door`: on one floor, and a door to open; `ramp`: on one floor or between two. */
export const wayKinds = ['floor', 'door', 'ramp', 'stairs', 'lift'] as const;
export type WayKind = (typeof wayKinds)[number];

/** How loud a place is, from the quietest. */
export const soundLevels = ['quiet', 'talk', 'lively'] as const;
export type SoundLevel = (typeof soundLevels)[number];

/** What somebody may want to do. The last eight are the steps of the creative process. */
export const wishKeys = [
  'talk',
  'listen',
  'ideas',
  'build',
  'quiet',
  'phone',
  'rest',
  'pair',
  'ahead',
  'coffee',
  'step-look',
  'step-explore',
  'step-frame',
  'step-generate',
  'step-deepen',
  'step-prototype',
  'step-test',
  'step-reflect',
] as const;
export type WishKey = (typeof wishKeys)[number];

/** Short codes of signs: no vowels that make words, and nothing that is read for something else (0 O, 1 I L, 5 S, 8 B). */
export const codeAlphabet = '234679CDFGHJKMNPQRTVWXY';
