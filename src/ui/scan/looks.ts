import { binarize, Decoder, Detector } from '@nuintun/qrcode';
import { evenOut, invert, type Luma, middle, pixelsToLuma, scale, sharpen } from './luma.ts';

/** A picture's pixels as a canvas gives them. */
export type Pixels = Pick<ImageData, 'width' | 'height' | 'data'>;

const utf8 = new TextDecoder();

/** Codes that name no character set are UTF-8 wherever they come from nowadays; the decoder takes them for Latin-1. */
const decoder = new Decoder({ decode: (bytes) => utf8.decode(bytes) });

/** The text in one square of modules, or `null` when it is no code or damaged beyond repair. */
const decodeModules = (modules: Parameters<Decoder['decode']>[0]): string | null => {
  try {
    return decoder.decode(modules).content || null;
  } catch {
    // Its one way to say so, and the usual answer: most squares it is asked about only resemble a code.
    return null;
  }
};

/** The text of the first QR code that can be read in a grey picture, dark on light; `null` when there is none. */
const readLuma = ({ width, height, data }: Luma): string | null => {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const squares = new Detector().detect(binarize(bytes, width, height));
  // The generator wants to hear whether the last square was a code.
  for (let next = squares.next(); !next.done; next = squares.next(false)) {
    const text = decodeModules(next.value.matrix);
    if (text !== null) return text;
  }
  return null;
};

/** The part of each side that lies in the frame drawn over the picture (scanner.module.css). */
const frameShare = 0.72;

/**
 * What is done to a picture in which the decoder found nothing, one line a frame, in turn: a code is held for
 * many frames, and each of these helps another kind of picture. They cost more than the first look, hence only
 * the middle.
 */
const turns: readonly (readonly ((luma: Luma) => Luma)[])[] = [
  // Small codes, and those out of focus.
  [(luma) => scale(sharpen(luma), 2)],
  // Pale codes; codes that are light on dark.
  [evenOut, invert],
];

/** Looks at frame after frame; remembers whose turn it is. */
export const createLooks = (): ((pixels: Pixels) => string | null) => {
  let turn = 0;
  return (pixels) => {
    const luma = pixelsToLuma(pixels);
    const text = readLuma(luma);
    if (text !== null) return text;
    const helps = turns[turn % turns.length] ?? [];
    turn += 1;
    const held = middle(luma, frameShare);
    for (const help of helps) {
      const helped = readLuma(help(held));
      if (helped !== null) return helped;
    }
    return null;
  };
};
