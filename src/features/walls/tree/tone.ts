import type { PlacedLeaf } from './layout.ts';
import { mix, type Palette } from './palette.ts';

/** When the wall's leaves were written, first and last; what "old" and "new" are measured by. */
export interface Season {
  readonly first: number;
  readonly newest: number;
  readonly now: number;
}

const day = 86_400_000;
/** On a young wall no leaf is old: autumn takes at least this long to begin. */
const shortest = 42 * day;
/** So long a leaf is the newest of all to look at, and the very last one always. */
const fresh = 0.5 * day;
/** Tones from spring to the end of autumn; each a step that can just be seen. */
const tones = 14;

export function seasonOf(leaves: Iterable<{ readonly at: number }>, now: number): Season {
  let first = now;
  let newest = 0;
  for (const { at } of leaves) {
    if (at < first) first = at;
    if (at > newest) newest = at;
  }
  return { first, newest, now };
}

/** Rises and falls smoothly between -1 and 1, once in every unit. */
function wave(at: number): number {
  const part = at - Math.floor(at);
  return 8 * part * (1 - part) - 1;
}

/** Where in the crown autumn comes early (1) and late (-1): it takes whole twigs, not a leaf here and there. */
const earlyAt = (x: number, y: number): number =>
  wave(x / 310 + y / 730) * wave(y / 270 - x / 640 + 0.2) + 0.3 * wave(x / 83 - y / 121);

/** The number of a leaf's tone, 0 (just come) to 13 (late autumn): by its age, where it hangs, and a little by itself. */
export function toneOf({ at, bits, x, y }: PlacedLeaf, { first, newest, now }: Season): number {
  if (at >= newest || now - at < fresh) return 0;
  const age = Math.max(0, now - at) / Math.max(shortest, now - first);
  const own = ((bits >>> 16) & 255) / 255 - 0.5;
  // Green for most of its life; a few turn early, as they do.
  const turned = age * (0.4 + 0.6 * age) + (0.2 + 0.8 * age) * (0.2 * own + 0.17 * earlyAt(x, y));
  return 1 + Math.round((tones - 2) * Math.max(0, Math.min(1, turned)));
}

/** How light falls, from 0 (deep in the shade) over 2 (a leaf's own colour) to 4 (full light). */
export const lights = 5;

/** What shade is mixed from: the darker of ink and ground, whichever theme it is. */
export const shadeOf = ({ ink, ground }: Palette): string =>
  Number.parseInt(ink.slice(1, 3), 16) < Number.parseInt(ground.slice(1, 3), 16) ? ink : ground;

/** The colours of all tones in each light: `tone * lights + light`. */
export function leafColours(palette: Palette): string[] {
  const shade = shadeOf(palette);
  return toneColours(palette).flatMap((colour) => [
    mix(colour, shade, 0.34),
    mix(colour, shade, 0.16),
    colour,
    mix(colour, palette.leafNew, 0.16),
    mix(colour, palette.leafNew, 0.34),
  ]);
}

/** How light falls on what is far inside: in the shade, or not quite. */
export const innerLights = 3;

/** The colours of what is far inside, where all are more alike: `tone * innerLights + light`. */
export function innerColours(palette: Palette): string[] {
  const { leaf, leafNew, leafDeep } = palette;
  const deep = mix(leafDeep, shadeOf(palette), 0.3);
  const common = [deep, mix(leafDeep, leaf, 0.25), mix(leaf, leafNew, 0.1)];
  return toneColours(palette).flatMap((colour) => common.map((inside) => mix(colour, inside, 0.66)));
}

function toneColours({ leafNew, leaf, leafDeep, leafAmber, leafRowan }: Palette): string[] {
  const stops: readonly (readonly [at: number, colour: string])[] = [
    [0, leafNew],
    [0.04, mix(leafNew, leaf, 0.55)],
    [0.2, leaf],
    [0.5, leafDeep],
    [0.68, mix(leafDeep, leafAmber, 0.6)],
    [0.82, leafAmber],
    [1, leafRowan],
  ];
  return Array.from({ length: tones }, (_, tone) => {
    const at = tone / (tones - 1);
    const next = Math.max(
      1,
      stops.findIndex(([stop]) => stop >= at),
    );
    const [a, from] = stops[next - 1] ?? [0, leafNew];
    const [b, to] = stops[next] ?? [1, leafRowan];
    return mix(from, to, (at - a) / (b - a));
  });
}
