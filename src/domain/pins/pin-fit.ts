import { cleanText } from '../text.ts';
import { type PinTemplate, pinBoxes, ptToMm, type TypeSizes } from './pin-template.ts';

export type PinWeight = 'bold' | 'regular';

/** How wide a text is on paper, in mm, at a size in points. The name is bold, the organisation regular. */
export type MeasureText = (text: string, sizePt: number, weight: PinWeight) => number;

export interface PinContent {
  readonly name: string;
  readonly organisation: string;
  readonly organisationShort?: string | undefined;
  /** True when the pin carries a QR, which takes room from the text (only where the template has one). */
  readonly hasCode?: boolean;
}

/** Lines to set under each other, all at one size in points. No lines for an empty text. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly sizePt: number;
  /** True when not even wrapping held it at the smallest size meant for reading. */
  readonly isBelowFloor: boolean;
}

export interface FittedPin {
  readonly name: FittedText;
  readonly organisation: FittedText;
  /** True when the short form of the organisation was taken. */
  readonly usedShort: boolean;
}

/** Distance from one line to the next, as a factor of the type size. */
export const pinLineHeight = 1.15;

const mostMarks = 4;
const piledMarks = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu');
// Letters and signs that are drawn as nothing at all.
const invisible = /[\u115f\u1160\u2800\u3164\uffa0]/g;

/**
 * A text as it goes on a pin: one clean line without control and direction marks, lone surrogates or letters that
 * show as blanks. Letters written from the right stay. Piled-up accents are kept to four, for the line above.
 */
export const pinText = (text: string): string =>
  cleanText(text.replace(invisible, ' ').replace(/\p{Surrogate}/gu, '')).replace(piledMarks, '$1');

const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });
const lettersOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/** The largest index in 0…last for which `fits` holds, where it holds up to some index; -1 for none. */
function lastThatFits(last: number, fits: (index: number) => boolean): number {
  let low = -1;
  let high = last;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const step = 0.25;

/** The largest size from `min` to `max` in quarter points that fits, or null. `max` itself is always tried. */
function largestSize(min: number, max: number, fits: (sizePt: number) => boolean): number | null {
  if (fits(max)) return max;
  const best = lastThatFits(Math.ceil((max - min) / step) - 1, (i) => fits(min + i * step));
  return best < 0 ? null : min + best * step;
}

type Fits = (line: string) => boolean;

/** A word cut between letters into pieces that fit, or null when a single letter is too wide. */
function cutWord(word: string, fits: Fits): string[] | null {
  const letters = lettersOf(word);
  const pieces: string[] = [];
  for (let start = 0; start < letters.length; ) {
    const count =
      1 + lastThatFits(letters.length - start - 1, (i) => fits(letters.slice(start, start + i + 1).join('')));
    if (count === 0) return null;
    pieces.push(letters.slice(start, start + count).join(''));
    start += count;
  }
  return pieces;
}

// A word ends at a blank, or behind a hyphen or slash, which stays where it was.
const wordEnds = /[^-‐–/ ]*(?:[-‐–/]+| |$)/gu;

/** Fills lines from the top. Null when a word is too wide and may not be cut, or a single letter is too wide. */
function wrap(text: string, fits: Fits, mayCut: boolean): string[] | null {
  const lines: string[] = [];
  let line = '';
  for (const [word] of text.matchAll(wordEnds)) {
    if (word === '') continue;
    if (fits((line + word).trimEnd())) {
      line += word;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    if (fits(word.trimEnd())) {
      line = word;
      continue;
    }
    const pieces = mayCut ? cutWord(word.trimEnd(), fits) : null;
    if (!pieces) return null;
    line = `${pieces.pop() ?? ''}${word.endsWith(' ') ? ' ' : ''}`;
    lines.push(...pieces);
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines;
}

/** One text into a box (mm): shrink to the floor, wrap there, cut words there, and at last go below the floor. */
function fitText(
  text: string,
  width: number,
  height: number,
  sizes: TypeSizes,
  measure: (text: string, sizePt: number) => number,
): FittedText {
  if (text === '') return { lines: [], sizePt: sizes.max, isBelowFloor: false };
  const fitsAt = (sizePt: number) => (line: string) => measure(line, sizePt) <= width + 1e-9;
  const rowsAt = (sizePt: number) => Math.floor(height / ptToMm(sizePt * pinLineHeight) + 1e-9);

  const oneLine = largestSize(sizes.min, sizes.max, (size) => rowsAt(size) >= 1 && fitsAt(size)(text));
  if (oneLine !== null) return { lines: [text], sizePt: oneLine, isBelowFloor: false };

  for (const mayCut of [false, true]) {
    const lines = wrap(text, fitsAt(sizes.min), mayCut);
    if (lines && lines.length <= rowsAt(sizes.min)) return { lines, sizePt: sizes.min, isBelowFloor: false };
  }

  const holds = (size: number) =>
    (wrap(text, fitsAt(size), true)?.length ?? Number.POSITIVE_INFINITY) <= rowsAt(size);
  let sizePt = largestSize(step, sizes.min, holds) ?? step;
  while (!holds(sizePt) && sizePt > 1e-3) sizePt /= 2;
  return { lines: wrap(text, fitsAt(sizePt), true) ?? [text], sizePt, isBelowFloor: true };
}

function chooseOrganisation(full: string, short: string, fits: Fits, width: (text: string) => number) {
  const usedShort =
    short !== '' && short !== full && (full === '' || (!fits(full) && width(short) < width(full)));
  return { text: usedShort ? short : full, usedShort };
}

/** How high the name's and the organisation's parts of a box are, in mm: shared by their largest type sizes. */
export function pinShares(
  template: PinTemplate,
  height: number,
  { hasName, hasOrganisation }: { hasName: boolean; hasOrganisation: boolean },
): { name: number; organisation: number } {
  if (!hasOrganisation) return { name: height, organisation: 0 };
  if (!hasName) return { name: 0, organisation: height };
  const name = (height * template.name.max) / (template.name.max + template.organisation.max);
  return { name, organisation: height - name };
}

/**
 * Sets a name and an organisation on a pin so that nothing is ever cut off.
 *
 * The organisation's full name is taken when it fits on one line at the largest size, else its short name.
 * Each text shrinks on one line down to the template's floor; then it wraps at that size, at blanks and
 * hyphens, and if a word is too wide inside the word, between letters as people see them. What even then is
 * too much goes below the floor, and `isBelowFloor` says so. The same content, template and measure always
 * give the same pin, and a wider measure never a larger size.
 */
export function fitPin(content: PinContent, template: PinTemplate, measure: MeasureText): FittedPin {
  const { width, height } = pinBoxes(template, content.hasCode ?? false).text;
  const name = pinText(content.name);
  const regular = (text: string, sizePt: number) => measure(text, sizePt, 'regular');
  const widthAtMax = (text: string) => regular(text, template.organisation.max);
  const { text: organisation, usedShort } = chooseOrganisation(
    pinText(content.organisation),
    pinText(content.organisationShort ?? ''),
    (text) => widthAtMax(text) <= width,
    widthAtMax,
  );
  const shares = pinShares(template, height, { hasName: name !== '', hasOrganisation: organisation !== '' });
  return {
    name: fitText(name, width, shares.name, template.name, (text, sizePt) => measure(text, sizePt, 'bold')),
    organisation: fitText(organisation, width, shares.organisation, template.organisation, regular),
    usedShort,
  };
}
