import { describe, expect, it } from 'vitest';
import { testOrganisation, testPerson } from '../test-nouns.ts';
import { suggestOrganisations, suggestPeople } from './duplicates.ts';
import type { Known, Register } from './register.ts';

const one = (
  id: string,
  firstName: string,
  given: Partial<Known['contact'] & object> = {},
  house = 'skv',
): Known => ({
  id,
  person: testPerson({ firstName, lastInitial: '', organisation: house, firstDay: null }),
  contact: { person: id, lastName: '', email: '', phone: '', ...given },
});
const register = (people: readonly Known[], more: Partial<Register> = {}): Register => ({
  people,
  organisations: new Map([
    ['skv', testOrganisation({ name: 'Skatteverket', short: 'SKV' })],
    ['msb', testOrganisation({ name: 'MSB' })],
  ]),
  personAliases: new Map(),
  organisationAliases: new Map(),
  ...more,
});

describe('people who may be one', () => {
  it('have one address, one name, or nearly one', () => {
    const people = [
      one('a', 'Anna', { lastName: 'Ek', email: 'a@skv.se' }),
      one('b', 'Anna'),
      one('c', 'Anna', { email: 'A@skv.se' }, 'msb'),
      one('d', 'Kristina', { lastName: 'Alm' }),
      one('e', 'Christina', { lastName: 'Alm' }),
      one('f', 'Kristine', { lastName: 'Alm' }),
      one('g', 'Anna', { lastName: 'Ek' }, 'msb'),
    ];
    expect(suggestPeople(register(people)).map(({ into, from, why }) => [into, from, why])).toEqual([
      ['a', 'c', 'mail'],
      ['a', 'b', 'name'],
      ['c', 'g', 'name'],
      ['d', 'f', 'near'],
    ]);
  });

  it('are not those who have other last names or addresses, nor who were merged', () => {
    const people = [
      one('a', 'Anna', { lastName: 'Ek' }),
      one('b', 'Anna', { lastName: 'Alm' }),
      one('c', 'Bo', { email: 'bo1@skv.se' }),
      one('d', 'Bo', { email: 'bo2@skv.se' }),
      one('e', 'Cleo'),
      one('f', 'Cleo'),
    ];
    expect(suggestPeople(register(people, { personAliases: new Map([['f', 'e']]) }))).toEqual([]);
  });
});

describe('organisations that may be one', () => {
  it('are written nearly the same, or one as the short name of the other', () => {
    const organisations = new Map([
      ['skv', testOrganisation({ name: 'Skatteverket', short: 'SKV' })],
      ['short', testOrganisation({ name: 'skv' })],
      ['near', testOrganisation({ name: 'Skattverket' })],
      ['r1', testOrganisation({ name: 'Region 1' })],
      ['r2', testOrganisation({ name: 'Region 2' })],
      ['a', testOrganisation({ name: 'Ale kommun' })],
      ['b', testOrganisation({ name: 'Åre kommun' })],
    ]);
    const found = suggestOrganisations(register([], { organisations }));
    expect(found.map(({ into, from, why }) => [into, from, why])).toEqual([
      ['skv', 'short', 'short'],
      ['skv', 'near', 'near'],
    ]);
  });
});
