import { err, ok, type Result } from './result.ts';

/** The longest name anybody may have here, in characters as people count them. */
export const longestName = 200;

/** As many UTF-16 units as the schemas take: 200 characters of most kinds, fewer of stacked ones. */
const mostUnits = 800;

// Control characters and the marks that turn the direction of whatever follows; letters that are
// themselves written from the right need none of them.
// Half a surrogate pair is no character and would not survive the journey.
const unwanted = /(?![\t\n\v\f\r])\p{Cc}|\p{Cs}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

// Something to see; joiners, fillers and the empty Braille cell show nothing by themselves.
const visible = /[^\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}\u2800]/u;

/**
 * One line of plain text: composed (NFC), without control and direction marks, blanks folded to one. Empty when
 * there is nothing to see.
 */
export function cleanText(text: string): string {
  const clean = text.normalize('NFC').replace(unwanted, '').replace(/\s+/gu, ' ').trim();
  return visible.test(clean) ? clean : '';
}

/** A text cleaned and cut to at most `most` code points, never through the middle of one. */
export const shortText = (text: string, most: number): string =>
  [...cleanText(text)].slice(0, most).join('').trim();

const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** How many characters people see (a family emoji is one). */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/** A name fit for a row: cleaned, one to 200 visible characters; anything else a host would take is taken. */
export function cleanName(text: string): Result<string, 'name-empty' | 'name-too-long'> {
  const name = cleanText(text);
  if (!name) return err('name-empty');
  if (name.length > mostUnits) return err('name-too-long');
  if (name.length > longestName && countCharacters(name) > longestName) return err('name-too-long');
  return ok(name);
}

// Letters that have no decomposition; the rest falls to NFD.
const special: Record<string, string> = {
  ø: 'o',
  æ: 'a',
  œ: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ŋ: 'n',
  ŧ: 't',
  ħ: 'h',
  ı: 'i',
};
const specialLetters = /[øæœłđðþßŋŧħı]/g;
const plain = /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/;

/** The form in which å meets a, ö meets ø and o, ł meets l: lower case, no marks, punctuation as blanks. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(specialLetters, (letter) => special[letter] ?? letter)
    .replace(/['’´`]/g, '')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();
}
