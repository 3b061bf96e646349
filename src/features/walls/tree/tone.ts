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

/** The number of a leaf's tone, 0 (just come) to 13 (late autumn): by its age, and a little by itself. */
export function toneOf({ at, bits }: PlacedLeaf, { first, newest, now }: Season): number {
  if (at >= newest || now - at < fresh) return 0;
  const age = Math.max(0, now - at) / Math.max(shortest, now - first);
  const own = ((bits >>> 16) & 255) / 255;
  const turned = age + 0.3 * (own - 0.5);
  // Green for most of its life; a few turn early, as they do.
  return 1 + Math.round((tones - 2) * Math.max(0, Math.min(1, turned)));
}

/** How light falls: lit from the upper left, shaded below. 0 shaded, 1 as it is, 2 lit. */
export const lights = 3;

/** The colours of all tones in each light: `tone * lights + light`. */
export function leafColours(palette: Palette): string[] {
  const { leafNew, leaf, leafDeep, leafAmber, leafRowan, glow, bark } = palette;
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
    const colour = mix(from, to, (at - a) / (b - a));
    return [
      mix(colour, bark, 0.24),
      colour,
      mix(colour, glow === '' ? colour : leafNew, tone === 0 ? 0 : 0.18),
    ];
  }).flat();
}
