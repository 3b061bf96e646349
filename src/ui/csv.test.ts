import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from './csv.ts';

/** A reader by the letter of RFC 4180. */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let i = 1; i < text.length; i++) {
    const letter = text[i] ?? '';
    if (isQuoted && letter === '"' && text[i + 1] === '"') field += text[++i];
    else if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) field += letter;
    else if (letter === separator) row.push(field);
    else if (letter === '\n') rows.push([...row, field]);
    if (!isQuoted && letter === separator) field = '';
    if (!isQuoted && letter === '\n') {
      row = [];
      field = '';
    }
  }
  return rows;
}

describe('a table for a spreadsheet', () => {
  it('begins with a byte order mark and ends every line by CRLF', () => {
    expect(
      writeCsv(
        [
          ['Gren', 'Text'],
          ['Vanor', 'Säg "hej"'],
        ],
        ';',
      ),
    ).toBe('\ufeff"Gren";"Text"\r\n"Vanor";"Säg ""hej"""\r\n');
  });

  it('runs nobody’s formula', () => {
    for (const field of [
      '=1+1',
      '+46 70',
      '-2',
      '@SUM(A1)',
      '\t=1',
      ' =1',
      '\r=1',
      '＝1',
      '\n=HYPERLINK("x")',
    ])
      expect(writeCsv([[field]], ';')).toContain(`"'${field.replaceAll('"', '""')}"`);
    expect(writeCsv([['1-2', 'a=b', 'å@b']], ';')).not.toContain("'");
  });

  it('is read back as it was, whatever is in it', () => {
    const field = fc.oneof(fc.string(), fc.constantFrom('"', ';', '\r\n', 'a;b"c', '', 'å,ä', '🌲'));
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
        fc.constantFrom(';' as const, ',' as const),
        (rows, separator) => {
          const read = readCsv(writeCsv(rows, separator), separator);
          const bare = (all: readonly (readonly string[])[], isRead: boolean) =>
            all.map((row) =>
              row.map((text, i) =>
                isRead && text === `'${rows[all.indexOf(row)]?.[i]}` ? text.slice(1) : text,
              ),
            );
          expect(bare(read, true)).toEqual(bare(rows, false));
        },
      ),
    );
  });
});
