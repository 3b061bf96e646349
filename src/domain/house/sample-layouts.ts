import type { SoundLevel, SpotKind, WayKind, Zone } from './house-kinds.ts';
import type { Both } from './zone-texts.ts';

/** The houses that come with the app, drawn for nobody in particular. */
export const layoutNames = ['one-floor', 'two-floors'] as const;
export type LayoutName = (typeof layoutNames)[number];

/** A floor of a layout. */
export interface LayoutFloor {
  readonly key: string;
  readonly name: Both;
  readonly level: number;
  readonly width: number;
  readonly height: number;
}

/** A spot of a layout. `at`: x, y; `area`: width, depth. A zone brings its own name, purpose and sound. */
export interface LayoutSpot {
  readonly key: string;
  readonly kind: SpotKind;
  readonly at: readonly [number, number];
  readonly area?: readonly [number, number];
  readonly zone?: Zone;
  readonly name?: Both;
  readonly code?: string;
  readonly seats?: number;
  readonly sound?: SoundLevel;
  readonly has?: { readonly sv: readonly string[]; readonly en: readonly string[] };
}

/** A way of a layout. `by`: what one passes. */
export interface LayoutWay {
  readonly between: readonly [string, string];
  readonly kind?: WayKind;
  readonly width?: number;
  readonly by?: Both;
}

export interface Layout {
  readonly floors: readonly { readonly floor: LayoutFloor; readonly spots: readonly LayoutSpot[] }[];
  readonly ways: readonly LayoutWay[];
}

/** How loud the zones usually are. */
export const usualSound: { readonly [Z in Zone]: SoundLevel } = {
  lookout: 'talk',
  campfire: 'talk',
  rest: 'lively',
  obstacles: 'lively',
  park: 'talk',
  oasis: 'quiet',
  glade: 'quiet',
};

/** Names of what is in most houses. */
export const names = {
  entrance: { sv: 'Entrén', en: 'The entrance' },
  exit: { sv: 'Nödutgången', en: 'The emergency exit' },
  wc: { sv: 'Toaletten', en: 'The toilet' },
  coffee: { sv: 'Kaffet', en: 'The coffee' },
  lift: { sv: 'Hissen', en: 'The lift' },
  stairs: { sv: 'Trappan', en: 'The stairs' },
  desks: { sv: 'Skrivborden', en: 'The desks' },
  coats: { sv: 'Kapphängaren', en: 'The coat rack' },
  phoneOne: { sv: 'Telefonrum Lavskrikan', en: 'Phone room Jay' },
  phoneTwo: { sv: 'Telefonrum Sparvugglan', en: 'Phone room Owlet' },
  roomFir: { sv: 'Mötesrum Granen', en: 'Meeting room Spruce' },
} as const satisfies { readonly [name: string]: Both };

/** Things that stand in both houses, wherever they stand: all but where, and what differs. */
export const things = {
  entrance: { key: 'entrance', kind: 'entrance', name: names.entrance, code: 'NTR' },
  hall: { key: 'hall', kind: 'junction' },
  coats: { key: 'coats', kind: 'landmark', name: names.coats },
  coffee: { key: 'coffee', kind: 'coffee', name: names.coffee, code: 'KFF' },
  wc: { kind: 'wc', name: names.wc },
  exit: { key: 'exit', kind: 'exit', name: names.exit, code: 'XT2' },
  phoneOne: { key: 'phone1', kind: 'phoneRoom', name: names.phoneOne, code: 'TF3', seats: 1 },
  phoneTwo: { key: 'phone2', kind: 'phoneRoom', name: names.phoneTwo, code: 'TF2', seats: 1 },
  roomFir: { kind: 'room', name: names.roomFir, code: 'GRN', sound: 'talk' },
  rest: { key: 'rest', kind: 'zone', zone: 'rest', code: 'R4T' },
  campfire: {
    ...{ key: 'campfire', kind: 'zone', zone: 'campfire', code: 'CFR', seats: 14 },
    has: { sv: ['Ring av bänkar', 'Blädderblock'], en: ['Ring of benches', 'Flip chart'] },
  },
  obstacles: {
    ...{ key: 'obstacles', kind: 'zone', zone: 'obstacles', code: 'HND', seats: 12 },
    has: { sv: ['Whiteboard', 'Lego', 'Limpistol'], en: ['Whiteboard', 'Lego', 'Glue gun'] },
  },
  park: { key: 'park', kind: 'zone', zone: 'park', code: 'NPK', seats: 8 },
  oasis: { key: 'oasis', kind: 'zone', zone: 'oasis', code: 'VTT', seats: 4 },
  glade: {
    ...{ key: 'glade', kind: 'zone', zone: 'glade', code: 'TYG' },
    has: { sv: ['Höj- och sänkbara bord'], en: ['Height-adjustable desks'] },
  },
  lookout: {
    ...{ key: 'lookout', kind: 'zone', zone: 'lookout', code: 'VYN', seats: 10 },
    has: { sv: ['Storbildsskärm'], en: ['Big screen'] },
  },
} as const satisfies { readonly [thing: string]: Partial<LayoutSpot> };

/** From the door to the coffee, in both houses. */
export const waysIn: readonly LayoutWay[] = [
  { between: ['entrance', 'hall'], kind: 'door', width: 1 },
  { between: ['hall', 'coats'] },
  { between: ['hall', 'rest'], by: { sv: 'förbi kapphängaren', en: 'past the coat rack' } },
  { between: ['rest', 'coffee'] },
];

/** What one passes on the way to a thing, in both houses. */
export const along = {
  bookshelf: { sv: 'längs bokhyllan', en: 'along the bookshelf' },
  tools: { sv: 'förbi verktygsväggen', en: 'past the tool wall' },
  windows: { sv: 'längs fönstren', en: 'along the windows' },
} as const satisfies { readonly [thing: string]: Both };
