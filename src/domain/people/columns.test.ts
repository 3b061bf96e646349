import { describe, expect, it } from 'vitest';
import { guessColumns } from './columns.ts';
import { readCsv } from './csv.ts';
import { readRows, splitName } from './import-rows.ts';

const guess = (text: string) => guessColumns(readCsv(text));

describe('the columns of a list', () => {
  it.each([
    ['Förnamn;Efternamn;Organisation;E-post', ['firstName', 'lastName', 'organisation', 'email']],
    ['E-mail,Company,Last name,First name', ['email', 'organisation', 'lastName', 'firstName']],
    ['Namn\tTitel/Roll\tMyndighet\tMobil', ['fullName', 'title', 'organisation', 'phone']],
    ['Nr;Namn;Kost;Epost;Namn', ['none', 'fullName', 'none', 'email', 'none']],
    [' FÖRNAMN\u00a0;EFTERNAMN ;"Org."', ['firstName', 'lastName', 'organisation']],
  ])('are named by their headings: %s', (text, meanings) => {
    expect(guess(text)).toEqual({ header: 0, meanings });
  });

  it('may be named below a title of the list', () => {
    expect(guess('Deltagare våren;;\n;;\nFörnamn;Efternamn;E-post\nAnna;Ek;a@b.se').header).toBe(2);
  });

  it('are guessed where no heading tells', () => {
    const people = 'anna@skv.se;Svensson;Anna;Skatteverket\nbo@msb.se;Berglund;Bo;Luleå kommun\n';
    expect(guess(people)).toEqual({
      header: -1,
      meanings: ['email', 'lastName', 'firstName', 'organisation'],
    });
    expect(guess('Svensson, Anna;enhetschef;070-123 45 67\nEk, Bo;handläggare;08-12 34 56').meanings).toEqual(
      ['fullName', 'title', 'phone'],
    );
  });

  it('with addresses are found under any heading', () => {
    expect(guess('Förnamn;Efternamn;Kontakt\nAnna;Ek;anna@ek.se').meanings[2]).toBe('email');
  });
});

describe('a row', () => {
  const rows = (text: string) => {
    const table = readCsv(text);
    return readRows(table, guessColumns(table));
  };

  it('is read with what is wrong in it', () => {
    const list = rows(
      [
        'Namn;Titel;Organisation;E-post;Telefon',
        '"Svensson, Anna ";enhetschef;\u00a0Skatteverket ; ANNA@skv.se;070-123 45 67',
        ';;;;',
        'Bo Ek, handläggare;;;inte en adress;x',
        ';;MSB;cleo@msb.se;',
      ].join('\n'),
    );
    expect(list).toEqual([
      {
        ...{ line: 2, firstName: 'Anna', lastName: 'Svensson', organisation: 'Skatteverket' },
        ...{ email: 'ANNA@skv.se', phone: '070-123 45 67', kind: '', notes: ['title-left-out'] },
      },
      {
        ...{ line: 4, firstName: 'Bo', lastName: 'Ek', organisation: '', email: '', phone: '', kind: '' },
        notes: ['title-left-out', 'bad-email', 'bad-phone'],
      },
      {
        ...{ line: 5, firstName: '', lastName: '', organisation: 'MSB', email: 'cleo@msb.se', phone: '' },
        ...{ kind: '', notes: ['no-name'] },
      },
    ]);
  });

  it.each([
    ['Svensson, Anna', 'Anna', 'Svensson'],
    ['Anna Svensson', 'Anna', 'Svensson'],
    ['Anna-Karin von Ek', 'Anna-Karin', 'von Ek'],
    ['Anna', 'Anna', ''],
    ['Svensson,', 'Svensson', ''],
  ])('has a name in one cell: %s', (text, firstName, lastName) => {
    expect(splitName(text)).toEqual({ firstName, lastName });
  });
});
