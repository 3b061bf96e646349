import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testOrganisation, testPerson } from '../test-nouns.ts';
import { guessColumns } from './columns.ts';
import { readCsv, writeCsv } from './csv.ts';
import { exportTable, listWords } from './export.ts';
import { planImport } from './import-plan.ts';
import { readRows } from './import-rows.ts';
import type { Known, Register } from './register.ts';

const text = (...given: string[]) => fc.constantFrom('', ...given);
const somebody = fc
  .record({
    firstName: fc.constantFrom('Anna', '=Anna', 'Bo "B"', 'Åsa;', 'Chef'),
    lastName: text('Ek', 'von Ek', '-Alm'),
    email: text('a@b.se', 'b@b.se', 'inte en adress'),
    phone: text('+46 70 123 45 67', '08'),
    organisation: fc.constantFrom(null, 'skv', 'old'),
    kind: fc.constantFrom('member' as const, 'guest' as const),
  })
  .map(({ firstName, organisation, kind, ...contact }) => ({
    person: testPerson({ firstName, organisation, kind, lastInitial: '' }),
    contact,
  }));
const registers = fc.tuple(fc.array(somebody, { maxLength: 8 }), fc.option(fc.constantFrom('p0', 'p1'))).map(
  ([people, merged]): Register => ({
    people: people.map(({ person, contact }, n): Known => {
      const id = `p${n}`;
      return { id, person, contact: { person: id, ...contact } };
    }),
    organisations: new Map([
      ['skv', testOrganisation({ name: 'Skatteverket', short: 'SKV' })],
      ['old', testOrganisation({ name: 'Skatteverkt' })],
    ]),
    personAliases: new Map(merged === null ? [] : [['p2', merged]]),
    organisationAliases: new Map([['old', 'skv']]),
  }),
);

describe('a list that was exported', () => {
  it('changes nothing when it is imported again, in either language', () => {
    fc.assert(
      fc.property(registers, fc.constantFrom('sv' as const, 'en' as const), (register, language) => {
        const table = readCsv(writeCsv(exportTable(register, listWords[language]), ';'));
        const columns = guessColumns(table);
        expect(columns.meanings).toEqual(['firstName', 'lastName', 'organisation', 'email', 'phone', 'kind']);
        const plan = planImport(readRows(table, columns), register, { kind: 'member', newId: () => 'new' });
        expect(plan.organisations).toEqual([]);
        for (const { outcome } of plan.people) expect(['same', 'unclear']).toContain(outcome);
      }),
    );
  });

  it('names nobody twice who was merged', () => {
    const one = (id: string): Known => ({ id, person: testPerson({ firstName: id }), contact: undefined });
    const table = exportTable(
      {
        people: [one('a'), one('b')],
        organisations: new Map(),
        personAliases: new Map([['a', 'b']]),
        organisationAliases: new Map(),
      },
      listWords.sv,
    );
    expect(table.map(([name]) => name)).toEqual(['Förnamn', 'b']);
  });
});
