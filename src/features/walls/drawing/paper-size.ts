/** Sizes of paper by ISO 216, upright, in mm. */
export const papers = {
  A4: { width: 210, height: 297 },
  A3: { width: 297, height: 420 },
  A2: { width: 420, height: 594 },
  A1: { width: 594, height: 841 },
} as const;
export type PaperName = keyof typeof papers;

/** A sheet, in mm. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** A sheet upright, or on its side. */
export const sheetOf = (name: PaperName, isWide: boolean): Sheet => {
  const { width, height } = papers[name];
  return isWide ? { width: height, height: width } : { width, height };
};

/** The rule that makes a printed page exactly this large, without the browser's own margins. */
export const pageCss = ({ width, height }: Sheet): string =>
  `@page { size: ${width}mm ${height}mm; margin: 0 }`;

/**
 * How much smaller than its page what is printed must be, in mm: browsers round pages to a third of a point, and
 * what is larger than its page by a hair begins another.
 */
export const hair = 0.25;
