import { papers, type Sheet } from '../drawing/paper-size.ts';

/** What a printer leaves white at the edge of its paper, in mm. */
const margin = 10;
/** How far one sheet lies over the next, to be glued, in mm. */
const overlap = 10;

/** A large sheet in parts of one size that lie over each other. All in mm. */
export interface Tiling {
  readonly page: Sheet;
  readonly rows: number;
  readonly columns: number;
  /** What each page shows of the whole. */
  readonly tile: Sheet;
  /** Where it stands on its page. */
  readonly left: number;
  readonly top: number;
  readonly overlap: number;
}

/** How many parts of at most `most` cover a length when each lies over the last by `overlap`. */
const partsFor = (length: number, most: number): number =>
  Math.max(1, Math.ceil((length - overlap) / (most - overlap) - 1e-9));

function tile(sheet: Sheet, page: Sheet): Tiling {
  const columns = partsFor(sheet.width, page.width - 2 * margin);
  const rows = partsFor(sheet.height, page.height - 2 * margin);
  // All alike, so that no last page shows a strip.
  const width = (sheet.width - overlap) / columns + overlap;
  const height = (sheet.height - overlap) / rows + overlap;
  return {
    ...{ page, rows, columns, overlap, tile: { width, height } },
    left: (page.width - width) / 2,
    top: (page.height - height) / 2,
  };
}

/** Lays a sheet out on A4, upright or on its side, whichever takes fewer pages. */
export function tileOnA4(sheet: Sheet): Tiling {
  const { width, height } = papers.A4;
  const upright = tile(sheet, { width, height });
  const wide = tile(sheet, { width: height, height: width });
  return wide.rows * wide.columns < upright.rows * upright.columns ? wide : upright;
}

/** Where a page's part begins in the whole, in mm from its upper left corner. */
export const tileAt = ({ tile: { width, height } }: Tiling, row: number, column: number) => ({
  x: column * (width - overlap),
  y: row * (height - overlap),
});
