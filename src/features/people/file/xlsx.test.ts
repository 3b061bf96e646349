import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from './read-table.ts';
import { readXlsx } from './xlsx-read.ts';
import { writeXlsx } from './xlsx-write.ts';

const book = (sheet: string, shared?: string): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="Dold" sheetId="2" state="hidden" r:id="rId2"/><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId2" Target="worksheets/sheet1.xml"/><Relationship Target="worksheets/sheet2.xml" Id="rId1"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      '<worksheet><sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData></worksheet>',
    ),
    'xl/worksheets/sheet2.xml': strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    ...(shared === undefined ? {} : { 'xl/sharedStrings.xml': strToU8(`<sst>${shared}</sst>`) }),
  });

describe('a workbook', () => {
  it('is read as its first sheet that can be seen, cells where they stand', () => {
    const shared =
      '<si><t>Förnamn</t></si><si><r><t>An</t></r><r><t xml:space="preserve">na </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si/>';
    const sheet = [
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>E-post &amp; mer</t></is></c></row>',
      '<row r="3" spans="1:3"><c r="A3" s="1" t="s"><v>1</v></c><c r="B3"/>',
      '<c r="C3" t="str"><f>LOWER(D3)</f><v>a@b.se</v></c><c r="D3"><v>7.01234567E8</v></c><c r="E3" t="e"><v>#REF!</v></c>',
      '<c r="F3" t="b"><v>1</v></c><c r="G3" s="2"><v>46022</v></c></row>',
    ].join('');
    expect(readXlsx(book(sheet, shared))).toEqual([
      ['Förnamn', '', 'E-post & mer'],
      [],
      ['Anna ', '', 'a@b.se', '701234567', '', 'x', '46022'],
    ]);
  });

  it('is read as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'Å', '<', '&', '"', '\n', ' ', '=', '🌲', ']') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (table) => {
        expect(readXlsx(writeXlsx(table, 'Personer'))).toEqual(table);
      }),
    );
  });

  it('is the same bytes for the same table', () => {
    expect(writeXlsx([['a']], 'x')).toEqual(writeXlsx([['a']], 'x'));
  });
});

describe('a file', () => {
  it.each([
    ['old-excel', [0xd0, 0xcf, 0x11, 0xe0]],
    ['unreadable', [0x50, 0x4b, 3, 4, 0]],
    ['unreadable', [0x25, 0x50, 0x44, 0x46]],
    ['empty', [0xef, 0xbb, 0xbf, 0x3b, 0x0a]],
    ['empty', []],
  ] as const)('that is no list is refused: %s', (code, bytes) => {
    expect(readTable(new Uint8Array(bytes))).toMatchObject({ ok: false, code });
  });

  it('is read by what is in it', () => {
    expect(readTable(strToU8('a;b'))).toMatchObject({ ok: true, value: [['a', 'b']] });
    expect(readTable(writeXlsx([['a', 'b']], 'x'))).toMatchObject({ ok: true, value: [['a', 'b']] });
  });
});
