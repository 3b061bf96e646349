/** Sizes of paper by ISO 216, upright, in mm. */
export const papers = {
  A5: { width: 148, height: 210 },
  A4: { width: 210, height: 297 },
} as const;

/** A sheet, in mm. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** The rule that makes a printed page exactly this large, without the browser's own margins. */
export const pageCss = ({ width, height }: Sheet): string =>
  `@page { size: ${width}mm ${height}mm; margin: 0 }`;

/** How much smaller than its page what is printed must be, in mm: what is larger by a hair begins another. */
export const hair = 0.25;

/** The size of what fills a sheet, as styles. */
export const fills = ({ width, height }: Sheet) => ({
  inlineSize: `${width - hair}mm`,
  blockSize: `${height - hair}mm`,
});
