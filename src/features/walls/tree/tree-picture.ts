import type { Place } from '../../../domain/walls/wall.ts';
import type { ContributionRow } from '../../../domain/walls/wall-rules.ts';
import { readDaylight } from '../drawing/ink.ts';
import type { Picture } from '../drawing/poster.tsx';
import { readSvg } from '../drawing/standalone.ts';
import { layoutTree } from './layout.ts';
import { leavesOf } from './leaves-of.ts';
import { paletteFrom } from './palette.ts';
import { treeSvg } from './svg.ts';
import { seasonOf } from './tone.ts';

/** The tree for a sheet of this shape (width over height), as it is at `now`, epoch ms. */
export function treePicture(
  places: readonly Place[],
  rows: readonly ContributionRow[],
  aspect: number,
  now: number,
): Picture {
  const leaves = leavesOf(places, rows);
  const layout = layoutTree(leaves, Math.max(1, places.length));
  const names = places.map(({ name }) => name);
  const ready = readSvg(
    treeSvg(layout, paletteFrom(readDaylight()), seasonOf(leaves, now), { names, aspect }),
  );
  const { width, height } = ready.viewBox.baseVal;
  return { width, height, content: null, ready };
}
