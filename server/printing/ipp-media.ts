import type { PaperSize } from '../../src/domain/pins/pin-template.ts';

// PWG 5101.1 (Media Standardized Names): class_name_widthxheight and a unit.
const named = /_(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(mm|in)$/;

/** The size (mm) that a media name says, or null for names without one ("default", "labels"). */
export function mediaSize(keyword: string): PaperSize | null {
  const match = named.exec(keyword);
  if (!match) return null;
  const unit = match[3] === 'in' ? 25.4 : 1;
  return { width: Number(match[1]) * unit, height: Number(match[2]) * unit };
}

/** The standard name of a paper size: A4 by its own, everything else as a custom size. */
export function mediaKeyword({ width, height }: PaperSize): string {
  if (width === 210 && height === 297) return 'iso_a4_210x297mm';
  return `custom_${width}x${height}mm_${width}x${height}mm`;
}

const tolerance = 0.6;
const isSame = (a: PaperSize, b: PaperSize) =>
  Math.abs(a.width - b.width) <= tolerance && Math.abs(a.height - b.height) <= tolerance;

/**
 * The name to ask a printer for: its own name for the size (either way round: rolls are often named across),
 * else the standard one, which a printer with custom sizes understands and another refuses.
 */
export function chooseMedia(size: PaperSize, supported: readonly string[]): string {
  const turned = { width: size.height, height: size.width };
  for (const wanted of [size, turned]) {
    const own = supported.find((keyword) => {
      const has = mediaSize(keyword);
      return has !== null && !/^custom_(min|max)_/.test(keyword) && isSame(has, wanted);
    });
    if (own) return own;
  }
  return mediaKeyword(size);
}
