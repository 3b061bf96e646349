import { render } from 'preact';
import type { Wall } from '../../../domain/walls/wall.ts';
import { printElement } from '../../../ui/print-root.ts';
import { createQrPath } from '../../../ui/qr-path.ts';
import { pageCss, papers, type Sheet } from '../drawing/paper-size.ts';
import { printSvg } from '../drawing/print-svg.ts';
import { type PosterSource, wallPoster } from '../drawing/wall-poster.tsx';
import { BlankSheet } from './blank-sheet.tsx';
import { TilePages } from './tile-pages.tsx';
import { tileOnA4 } from './tiles.ts';

/** How many A4 a poster takes. One that is an A4 is not cut. */
export const pagesFor = (sheet: Sheet): number => {
  if (Math.max(sheet.width, sheet.height) <= papers.A4.height) return 1;
  const { rows, columns } = tileOnA4(sheet);
  return rows * columns;
};

/** Prints a wall's poster, on as many A4 as it takes; resolves when the dialog is closed. Rejects when it cannot be drawn. */
export async function printPoster(source: PosterSource, sheet: Sheet): Promise<void> {
  const svg = await wallPoster(source, sheet);
  if (pagesFor(sheet) === 1) return printSvg(svg, sheet);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    // Fetched and decoded before the dialog opens, or the pages would be empty.
    const image = new Image();
    image.src = address;
    await image.decode();
    const tiling = tileOnA4(sheet);
    await printElement(
      (root) =>
        render(
          <TilePages address={address} sheet={sheet} tiling={tiling} title={source.wall.fields.title} />,
          root,
        ),
      { pageCss: pageCss(tiling.page), tidy: (root) => render(null, root) },
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Prints sheets of blanks; resolves when the dialog is closed. */
export async function printBlanks(wall: Wall, address: string | null, sheets: number): Promise<void> {
  const code = address === null ? null : await createQrPath(address);
  const all = Array.from({ length: sheets }, (_, i) => i);
  await printElement(
    (root) =>
      render(
        all.map((i) => <BlankSheet key={i} wall={wall} code={code} />),
        root,
      ),
    { pageCss: pageCss(papers.A4), tidy: (root) => render(null, root) },
  );
}
