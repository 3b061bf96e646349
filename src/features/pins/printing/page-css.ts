import type { PaperSize } from '../../../domain/pins/pin-template.ts';

/** The rule that makes a printed page exactly this large (mm), without the browser's margins. */
export const pageCss = ({ width, height }: PaperSize): string =>
  `@page { size: ${width}mm ${height}mm; margin: 0 }`;

/**
 * How much smaller than its page a sheet is, in mm. Browsers round pages to a third of a point; a sheet that
 * is larger than its page by a hair would spill over, or be shrunk to fit.
 */
const hair = 0.25;

/** The part of a page that is drawn on, in mm. */
export const drawnSize = ({ width, height }: PaperSize): PaperSize => ({
  width: width - hair,
  height: height - hair,
});
