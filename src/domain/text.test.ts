import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cleanName, cleanText, countCharacters, fold, shortText } from './text.ts';

// Thousands of cases may take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const family = '👨‍👩‍👧‍👦';
const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('a name', () => {
  it.each([
    ['one letter', 'Ö', 'Ö'],
    ['200 letters', 'å'.repeat(200), 'å'.repeat(200)],
    ['a family as one character', family, family],
    ['written from the right', 'שרה', 'שרה'],
    ['Arabic with its vowels', 'مُحَمَّد', 'مُحَمَّد'],
    ['HTML, which is only text', '<b onclick="x()">Anna</b>', '<b onclick="x()">Anna</b>'],
    ['blanks around and inside', '  Anna \t\n Karin  ', 'Anna Karin'],
    ['decomposed letters', 'A\u030asa', 'Åsa'],
    ['direction overrides', '\u202eannA\u202c \u2066x\u2069', 'annA x'],
    ['an Arabic letter mark', '\u061cسارة', 'سارة'],
    ['control characters', 'An\u0000na\u0007', 'Anna'],
    ['half a surrogate pair', 'Anna\ud83d', 'Anna'],
    ['a Persian joiner that belongs', 'علی\u200cرضا', 'علی\u200cرضا'],
  ])('is taken: %s', (_, typed, name) => {
    expect(cleanName(typed)).toEqual({ ok: true, value: name });
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \t\u00a0\u3000\n'],
    ['only direction marks', '\u202e\u200f'],
    ['only joiners', '\u200d\u200c'],
    ['Hangul fillers', '\u3164\u115f'],
    ['an empty Braille cell', '\u2800'],
    ['a variation selector', '\ufe0f'],
  ])('is empty when there is nothing to see: %s', (_, typed) => {
    expect(cleanName(typed)).toMatchObject({ ok: false, code: 'name-empty' });
  });

  it('ends at 200 characters as people count them', () => {
    expect(cleanName('a'.repeat(201))).toMatchObject({ ok: false, code: 'name-too-long' });
    expect(cleanName('👍🏽'.repeat(200)).ok).toBe(true);
    expect(cleanName('👍🏽'.repeat(201)).ok).toBe(false);
  });

  it('is never longer than a row takes, however it is stacked', () => {
    expect(cleanName(family.repeat(72)).ok).toBe(true);
    expect(cleanName(family.repeat(200))).toMatchObject({ ok: false, code: 'name-too-long' });
    expect(cleanName(`Z${'\u0335'.repeat(900)}`)).toMatchObject({ ok: false, code: 'name-too-long' });
  });

  it('is the same when it is cleaned again', () => {
    fc.assert(fc.property(anyText, (text) => cleanText(cleanText(text)) === cleanText(text)));
  });
});

describe('a short text', () => {
  it('is never cut through a character', () => {
    expect(shortText('A👩B', 2)).toBe('A👩');
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, most) => {
        const short = shortText(text, most);
        return [...short].length <= most && !/\p{Cs}/u.test(short);
      }),
    );
  });
});

describe('counting characters', () => {
  it('counts what people see', () => {
    expect(countCharacters(`${family}Åsa`)).toBe(4);
    expect(countCharacters('')).toBe(0);
  });
});

describe('folding', () => {
  it.each([
    ['Åsa', 'asa'],
    ['Søren', 'soren'],
    ['Sören', 'soren'],
    ['Łukasz', 'lukasz'],
    ['Đorđe', 'dorde'],
    ['Áilu', 'ailu'],
    ['Máhtte', 'mahtte'],
    ['Äijä', 'aija'],
    ['Þóra', 'thora'],
    ['Zoë', 'zoe'],
    ['Jean-François', 'jean francois'],
    ['O’Brien', 'obrien'],
    ["O'Brien", 'obrien'],
    ['Ánne  Máret', 'anne maret'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['İpek', 'ipek'],
    ['  anna  ', 'anna'],
    ['A\u030asa', 'asa'],
    ['!?', ''],
  ])('makes %s into %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is the same when folded again, with single blanks and none around', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(text);
        expect(fold(folded)).toBe(folded);
        expect(folded).not.toMatch(/^ | $| {2}/);
      }),
      { numRuns: 2000 },
    );
  });
});
