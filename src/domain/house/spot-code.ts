import { makeId, type RandomBytes } from '../id.ts';
import type { House } from './house.ts';
import { codeAlphabet } from './house-kinds.ts';

const idAlphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A code of three signs that no spot has yet, of four where three are nearly used up (23³ = 12,167). */
export function makeSpotCode(taken: ReadonlySet<string>, random?: RandomBytes): string {
  const length = taken.size > 4000 ? 4 : 3;
  for (;;) {
    let code = '';
    while (code.length < length)
      for (const sign of makeId(8, random)) {
        const drawn = codeAlphabet[idAlphabet.indexOf(sign)];
        if (drawn && code.length < length) code += drawn;
      }
    if (!taken.has(code)) return code;
  }
}

/** What somebody typed, as codes are written: capitals, without blanks and dashes. */
export const cleanCode = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–.]/g, '');

/** The spot with a code; the one with the smaller id where two bear it. Undefined for none. */
export function spotByCode(house: House, text: string): string | undefined {
  const code = cleanCode(text);
  if (code === '') return undefined;
  let found: string | undefined;
  for (const [id, spot] of house.spot)
    if (spot.code === code && (found === undefined || id < found)) found = id;
  return found;
}
