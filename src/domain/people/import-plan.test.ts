import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../change.ts';
import { contactSchema } from '../contact.ts';
import { organisationSchema } from '../organisation.ts';
import { personSchema } from '../person.ts';
import { testOrganisation, testPerson } from '../test-nouns.ts';
import { guessColumns } from './columns.ts';
import { readCsv } from './csv.ts';
import { changesOfPlan } from './import-apply.ts';
import { type ImportPlan, planImport } from './import-plan.ts';
import { readRows } from './import-rows.ts';
import type { Register } from './register.ts';

const nobody: Register = {
  people: [],
  organisations: new Map(),
  personAliases: new Map(),
  organisationAliases: new Map(),
};
const counting = () => {
  let n = 0;
  return () => `new${++n}`;
};
const plan = (text: string, register = nobody, newId = counting()): ImportPlan => {
  const table = readCsv(text);
  return planImport(readRows(table, guessColumns(table)), register, { kind: 'member', newId });
};
/** The register after changes were written. */
function written(register: Register, changes: readonly Change[]): Register {
  const rows = new Map<string, { [field: string]: unknown }>();
  for (const { id, person, contact } of register.people) {
    rows.set(`person ${id}`, { ...person });
    if (contact) rows.set(`contact ${id}`, { ...contact });
  }
  for (const [id, fields] of register.organisations) rows.set(`organisation ${id}`, { ...fields });
  for (const { kind, id, fields } of changes)
    rows.set(`${kind} ${id}`, { ...rows.get(`${kind} ${id}`), ...fields });
  const of = (kind: string) =>
    [...rows].flatMap(([key, fields]) =>
      key.startsWith(`${kind} `) && fields.gone !== true
        ? [[key.slice(kind.length + 1), fields] as const]
        : [],
    );
  const contacts = new Map(of('contact').map(([id, fields]) => [id, contactSchema.parse(fields)]));
  return {
    ...register,
    people: of('person').map(([id, fields]) => ({
      id,
      person: personSchema.parse(fields),
      contact: contacts.get(id),
    })),
    organisations: new Map(of('organisation').map(([id, fields]) => [id, organisationSchema.parse(fields)])),
  };
}

const list = 'Förnamn;Efternamn;Organisation;E-post\nAnna;Ek;Skatteverket;anna@skv.se\nBo;Alm;SKV;\n';
const known: Register = {
  ...nobody,
  organisations: new Map([['skv', testOrganisation({ name: 'Skatteverket', short: 'SKV' })]]),
  people: [
    {
      id: 'anna',
      person: testPerson({ firstName: 'Anna', lastInitial: '', organisation: 'skv', kind: 'guest' }),
      contact: { person: 'anna', lastName: '', email: 'Anna@SKV.se', phone: '1' },
    },
  ],
};

describe('an import', () => {
  it('finds people by their address, and organisations by either name', () => {
    const { people, organisations } = plan(list, known);
    expect(organisations).toEqual([]);
    expect(people.map(({ id, by, outcome }) => [id, by, outcome])).toEqual([
      ['anna', 'mail', 'changed'],
      ['new1', 'none', 'new'],
    ]);
    expect(people[0]?.changes).toEqual([{ kind: 'contact', id: 'anna', fields: { lastName: 'Ek' } }]);
    expect(people[1]?.changes[0]?.fields).toMatchObject({
      ...{ firstName: 'Bo', lastInitial: 'A', organisation: 'skv', kind: 'member' },
      ...{ visible: false, checked: true, firstDay: null },
    });
  });

  it('finds people by name and organisation where there is no address, and makes no guess among several', () => {
    const two = { ...known, people: [...known.people, { ...known.people[0], id: 'other' } as never] };
    const text = 'Namn;Organisation\nEk, Anna;Skatteverket';
    expect(plan(text, known).people).toMatchObject([{ id: 'anna', by: 'name' }]);
    expect(plan(text, two).people).toMatchObject([{ outcome: 'unclear', changes: [] }]);
  });

  it('makes somebody new of a namesake with another address, and says so', () => {
    const { people } = plan('Förnamn;Organisation;E-post\nAnna;SKV;a2@skv.se', known);
    expect(people).toMatchObject([{ outcome: 'new', hasNamesake: true }]);
  });

  it('brings rows of one person together and fills what one of them leaves empty', () => {
    const { people } = plan(
      'Förnamn;Efternamn;Organisation;E-post;Telefon\nAnna;Ek;MSB;;08-1234567\nAnna;Ek;MSB;anna@msb.se;\nanna;ek;msb;ANNA@MSB.SE;',
    );
    expect(people).toHaveLength(1);
    expect(people[0]?.changes[1]?.fields).toMatchObject({ email: 'anna@msb.se', phone: '08-1234567' });
  });

  it('lands in a spelling that was merged at the one that stayed', () => {
    const merged: Register = {
      ...known,
      organisations: new Map([...known.organisations, ['old', testOrganisation({ name: 'Skatteverkt' })]]),
      organisationAliases: new Map([['old', 'skv']]),
      people: [
        ...known.people,
        {
          id: 'ana',
          person: testPerson({ firstName: 'Ana', lastInitial: '', organisation: 'old' }),
          contact: undefined,
        },
      ],
      personAliases: new Map([['ana', 'anna']]),
    };
    const { people, organisations } = plan('Förnamn;Organisation\nAna;Skatteverkt', merged);
    expect(organisations).toEqual([]);
    expect(people).toMatchObject([{ id: 'anna', by: 'name', outcome: 'same' }]);
  });

  it('says which organisation a new one may be, and makes each once', () => {
    const { organisations } = plan(
      'Förnamn;Organisation\nAnna;Skattverket\nBo;skattverket\nCleo;Luleå kommun',
      known,
    );
    expect(organisations.map(({ name, near }) => [name, near])).toEqual([
      ['Skattverket', 'Skatteverket'],
      ['Luleå kommun', undefined],
    ]);
    expect(organisations[1]?.change.fields.kind).toBe('municipality');
  });

  const cell = (...texts: string[]) => fc.constantFrom('', ...texts);
  const row = fc.tuple(
    cell('Anna', 'anna', 'Bo', 'Åsa '),
    cell('Ek', 'Alm', 'ek'),
    cell('Skatteverket', 'SKV', 'Luleå kommun', 'luleå  kommun'),
    cell('anna@skv.se', 'ANNA@skv.se', 'info@skv.se', 'x'),
    cell('070-123 45 67', '1'),
    cell('medlem', 'gäst'),
  );
  const file = fc
    .array(row, { maxLength: 12 })
    .map((rows) =>
      [['Förnamn', 'Efternamn', 'Organisation', 'E-post', 'Telefon', 'Medlem eller gäst'], ...rows]
        .map((cells) => cells.join(';'))
        .join('\n'),
    );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(file, (text) => {
        const once = written(known, changesOfPlan(plan(text, known)));
        const again = plan(text, once, () => 'again');
        expect(changesOfPlan(again)).toEqual([]);
        expect(again.people.every(({ outcome }) => /^(same|unclear)$/.test(outcome))).toBe(true);
      }),
    );
  });

  it('is taken back to what was before', () => {
    fc.assert(
      fc.property(file, (text) => {
        const done = plan(text, known);
        const back = written(
          written(known, changesOfPlan(done)),
          [...done.people].reverse().flatMap(({ undo }) => undo),
        );
        expect(back.people).toEqual(known.people);
      }),
    );
  });
});
