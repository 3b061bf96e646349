/** A QR code as one SVG path; `size` is the side of its field in modules, quiet zone included. */
export interface QrPath {
  path: string;
  size: number;
}

/** ISO/IEC 18004 asks for four light modules on every side. */
const QUIET = 4;

/** Draws a square of modules (row by row, truthy is dark) as horizontal strokes of rectangles. */
export const modulesToPath = (data: ArrayLike<number | boolean>, side: number): QrPath => {
  let path = '';
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      if (!data[y * side + x]) continue;
      const from = x;
      while (x + 1 < side && data[y * side + x + 1]) x += 1;
      path += `M${from + QUIET} ${y + QUIET}h${x + 1 - from}v1H${from + QUIET}z`;
    }
  }
  return { path, size: side + 2 * QUIET };
};

/**
 * Makes the code for a text (medium error correction, about 15 % may be lost). The encoder is fetched the
 * first time it is needed. Rejects when the text is too long for a code (over some 2,300 bytes).
 */
export const createQrPath = async (text: string): Promise<QrPath> => {
  const { create } = await import('qrcode');
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  return modulesToPath(modules.data, modules.size);
};
