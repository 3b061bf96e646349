import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, guessSeparator, readCsv, splitCsv, unguardCell, writeCsv } from './csv.ts';
import { decodeText, guessEncoding } from './decode.ts';

describe('separated values', () => {
  it('may be quoted, with separators, quotes and line breaks inside', () => {
    expect(splitCsv('a;"b;c";"d ""e"" f"\r\n"två\nrader";;x\n', ';')).toEqual([
      ['a', 'b;c', 'd "e" f'],
      ['två\nrader', '', 'x'],
    ]);
  });

  it('end with or without a line break, of whatever kind, and never lose a word', () => {
    for (const end of ['', '\n', '\r\n', '\r'])
      expect(splitCsv(`a;b${end === '' ? '\n' : end}c;d${end}`, ';')).toEqual([
        ['a', 'b'],
        ['c', 'd'],
      ]);
    expect(splitCsv('"a', ';')).toEqual([['a']]);
    expect(splitCsv('a "quoted" word;b', ';')).toEqual([['a "quoted" word', 'b']]);
    expect(splitCsv('', ';')).toEqual([]);
  });

  it.each([
    [';', 'Namn;Org\nSvensson, Anna;SKV\nBerg, Bo;MSB'],
    [',', 'Namn,Org\nAnna,SKV\nBo,MSB'],
    ['\t', 'Namn\tOrg\nSvensson, Anna\tSKV\nEk; Bo\tMSB'],
    [';', 'Namn\nAnna\nBo'],
    ['|', 'sep=|\r\nNamn|Org'],
  ])('are told apart by %s', (separator, text) => {
    expect(guessSeparator(text)).toBe(separator);
  });

  it('are read as they were written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'Å', ';', ',', '"', '\n', '\r', ' ', '\t', '=') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom(';', ',', '\t'), (rows, separator) => {
        const text = writeCsv(rows, separator);
        expect(text.startsWith('\ufeff')).toBe(true);
        expect(splitCsv(text.slice(1), separator).map((row) => row.map(unguardCell))).toEqual(rows);
      }),
    );
  });

  it('hold nothing that a sheet would run', () => {
    expect(['=1+1', '+46 70 123', '-2', '@SUM(A1)', '+cmd|x', 'Anna'].map(guardCell)).toEqual([
      "'=1+1",
      '+46 70 123',
      '-2',
      "'@SUM(A1)",
      "'+cmd|x",
      'Anna',
    ]);
    expect(readCsv('sep=;\r\na;b')).toEqual([['a', 'b']]);
  });
});

describe('the encoding of a text', () => {
  const text = 'Förnamn;E-post\r\nÅsa;åsa@é.se\r\n';
  const utf8 = new TextEncoder().encode(text);
  const utf16 = (isLittle: boolean, hasMark: boolean): Uint8Array => {
    const letters = hasMark ? `\ufeff${text}` : text;
    const bytes = new Uint8Array(letters.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < letters.length; i++) view.setUint16(i * 2, letters.charCodeAt(i), isLittle);
    return bytes;
  };
  it.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), 'utf-8'],
    ['Windows-1252', Uint8Array.from(text, (letter) => letter.charCodeAt(0)), 'windows-1252'],
    ['UTF-16 with its mark', utf16(true, true), 'utf-16le'],
    ['UTF-16, bytes turned', utf16(false, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(true, false), 'utf-16le'],
  ] as const)('is found: %s', (_, bytes, encoding) => {
    expect(guessEncoding(bytes)).toBe(encoding);
    expect(decodeText(bytes)).toBe(text);
  });
});
