import type { PinWeight } from '../../src/domain/pins/pin-fit.ts';
import { type Face, faceFor, mainFace } from './fonts.ts';

/** A piece of a line that is drawn in one go, in the order of the paper from left to right. */
export interface TextRun {
  readonly text: string;
  readonly face: Face;
}

const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });
const lettersOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);

/**
 * Takes out the letters that no typeface here can draw (most emoji, for one) and folds the blanks they leave.
 * A printed box or question mark in their place would help nobody; `left` counts them so that a caller can tell.
 */
export function printableText(text: string, weight: PinWeight): { text: string; left: number } {
  const letters = lettersOf(text);
  const kept = letters.filter((letter) => letter === ' ' || faceFor(letter, weight) !== null);
  return { text: kept.join('').replace(/ +/g, ' ').trim(), left: letters.length - kept.length };
}

type Direction = 'left' | 'right';

const fromRight = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const strong = /[\p{L}\p{N}]/u;

function directionOf(letter: string): Direction | null {
  if (fromRight.test(letter)) return 'right';
  return strong.test(letter) ? 'left' : null;
}

/** Where the first letter with a direction of its own begins: the direction of the whole text. */
export function baseDirection(text: string): Direction {
  for (const letter of lettersOf(text)) {
    const direction = directionOf(letter);
    if (direction) return direction;
  }
  return 'left';
}

const mirrored: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };

/** Splits a line where its direction turns; blanks and signs between two alike go with them, else with the line. */
function spans(letters: readonly string[], base: Direction): { direction: Direction; letters: string[] }[] {
  // Brackets go with the line, so that a pair never ends up on two sides of what it holds.
  const own = letters.map((letter) => (letter in mirrored ? base : directionOf(letter)));
  const found: { direction: Direction; letters: string[] }[] = [];
  letters.forEach((letter, i) => {
    const before = own.slice(0, i).findLast((direction) => direction !== null) ?? base;
    const after = own.slice(i + 1).find((direction) => direction !== null) ?? base;
    const direction = own[i] ?? (before === after ? before : base);
    const last = found.at(-1);
    if (last?.direction === direction) last.letters.push(letter);
    else found.push({ direction, letters: [letter] });
  });
  return found;
}

/** Groups letters by the typeface that has them; in a span from the right each word stands alone. */
function runsOf(letters: readonly string[], weight: PinWeight, isFromRight: boolean): TextRun[] {
  const runs: { text: string; face: Face }[] = [];
  for (const letter of letters) {
    const last = runs.at(-1);
    const face = letter === ' ' ? (last?.face ?? mainFace(weight)) : faceFor(letter, weight);
    if (!face) continue;
    const breaks = isFromRight && (letter === ' ' || last?.text === ' ');
    const sign = isFromRight ? (mirrored[letter] ?? letter) : letter;
    if (last && last.face === face && !breaks) last.text += sign;
    else runs.push({ text: sign, face });
  }
  return isFromRight ? runs.reverse() : runs;
}

/**
 * A line as runs in the order they stand on paper, from left to right. One level of the Unicode bidirectional
 * algorithm (UAX #9), which is what a name and an organisation need: words from the right inside a line from
 * the left, and the reverse. Letters inside a run stay in reading order; the typesetter turns them.
 */
export function visualRuns(
  line: string,
  weight: PinWeight,
  base: Direction = baseDirection(line),
): TextRun[] {
  const parts = spans(lettersOf(line), base);
  const ordered = base === 'right' ? parts.reverse() : parts;
  return ordered.flatMap((part) => runsOf(part.letters, weight, part.direction === 'right'));
}
