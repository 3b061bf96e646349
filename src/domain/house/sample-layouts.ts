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
  roomBirch: { sv: 'Mötesrum Björken', en: 'Meeting room Birch' },
} as const satisfies { readonly [name: string]: Both };
