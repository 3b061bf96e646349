import { signal } from '@preact/signals';
import type { MeasureText, PinWeight } from '../../../domain/pins/pin-fit.ts';
import { ptToMm } from '../../../domain/pins/pin-template.ts';

/** The app's type has these two weights on a pin (as CSS says them). */
export const fontWeights: Readonly<Record<PinWeight, number>> = { bold: 700, regular: 400 };

// Large enough that whole pixels do not matter.
const drawnPx = 100;

const fontFamily = (): string =>
  getComputedStyle(document.documentElement).getPropertyValue('--font').trim() || 'sans-serif';

const fontOf = (weight: PinWeight): string => `${fontWeights[weight]} ${drawnPx}px ${fontFamily()}`;

const wide =
  /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const shares: Readonly<Record<PinWeight, number>> = { bold: 0.6, regular: 0.56 };

/**
 * A width without a canvas: a share of the type size for every letter that takes room. Wider than most names
 * are, so that what fits by it fits on paper.
 */
export const guessWidth: MeasureText = (text, sizePt, weight) => {
  let ems = 0;
  for (const letter of text) {
    if (/\p{M}/u.test(letter)) continue;
    ems += wide.test(letter) ? 1.3 : /[mwMWÆŒ@%]/u.test(letter) ? 0.95 : shares[weight];
  }
  return ems * ptToMm(sizePt);
};

type Ruler = Pick<CanvasRenderingContext2D, 'measureText'> & { font: string };

/** Measures with a canvas context, remembering what it has measured. */
export function createMeasure(context: Ruler): MeasureText {
  const known = new Map<string, number>();
  return (text, sizePt, weight) => {
    const key = `${weight} ${text}`;
    let ems = known.get(key);
    if (ems === undefined) {
      const font = fontOf(weight);
      if (context.font !== font) context.font = font;
      const { width, actualBoundingBoxLeft = 0, actualBoundingBoxRight = 0 } = context.measureText(text);
      // Some letters reach beyond the room they take; they are not to be cut either.
      ems = Math.max(width, actualBoundingBoxLeft + actualBoundingBoxRight) / drawnPx;
      known.set(key, ems);
    }
    return ems * ptToMm(sizePt);
  };
}

const createRuler = (): MeasureText => {
  const context = document.createElement('canvas').getContext('2d');
  return context ? createMeasure(context) : guessWidth;
};

const ruler = signal<MeasureText | null>(null);

const measureAnew = (): void => {
  ruler.value = createRuler();
};

/** How wide type is on paper, by the faces that have been fetched so far; a component that asks follows them. */
export const measureText = (): MeasureText => {
  const made = ruler.peek();
  if (!made) {
    measureAnew();
    document.fonts?.addEventListener?.('loadingdone', measureAnew);
  }
  return ruler.value ?? guessWidth;
};

/**
 * Fetches the faces that these texts need; then everything is measured anew. A face that cannot be had leaves
 * the device's own, which the canvas then measures too.
 */
export async function loadFaces(texts: readonly string[]): Promise<void> {
  const { fonts } = document;
  if (!fonts?.load) return;
  const text = texts.join('');
  const weights = ['bold', 'regular'] as const;
  if (weights.every((weight) => fonts.check(fontOf(weight), text))) return;
  for (const end of await Promise.allSettled(weights.map((weight) => fonts.load(fontOf(weight), text))))
    if (end.status === 'rejected') console.warn('pins: a face of the type was not fetched', end.reason);
  measureAnew();
}
