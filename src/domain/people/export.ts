import type { Person } from '../person.ts';
import { standsFor } from './aliases.ts';
import type { Table } from './csv.ts';
import { type Register, readRegister } from './register.ts';

/** The words of an exported list, in the order of its columns; an import knows them again. */
export interface ListWords {
  readonly headings: readonly [
    firstName: string,
    lastName: string,
    organisation: string,
    email: string,
    phone: string,
    kind: string,
  ];
  readonly kinds: { readonly [K in Person['kind']]: string };
}

export const listWords: { readonly sv: ListWords; readonly en: ListWords } = {
  sv: {
    headings: ['Förnamn', 'Efternamn', 'Organisation', 'E-post', 'Telefon', 'Medlem eller gäst'],
    kinds: { member: 'medlem', guest: 'gäst' },
  },
  en: {
    headings: ['First name', 'Last name', 'Organisation', 'E-mail', 'Phone', 'Member or guest'],
    kinds: { member: 'member', guest: 'guest' },
  },
};

/**
 * Everybody of the register as a list that a spreadsheet opens, by organisation and name; whoever was merged into
 * another is not in it a second time. Neither visits nor own words are in it.
 */
export function exportTable(register: Register, words: ListWords): Table {
  const read = readRegister(register);
  const ids = new Set(register.people.map(({ id }) => id));
  const compare = new Intl.Collator('sv').compare;
  const lines = register.people
    .filter(({ id }) => standsFor(register.personAliases, id, (one) => ids.has(one)) === id)
    .map(({ person, contact }) => [
      person.firstName,
      contact?.lastName ?? '',
      register.organisations.get(read.houseOf(person))?.name ?? '',
      contact?.email ?? '',
      contact?.phone ?? '',
      words.kinds[person.kind],
    ]);
  lines.sort(
    (a, b) =>
      compare(a[2] ?? '', b[2] ?? '') || compare(a[0] ?? '', b[0] ?? '') || compare(a.join(), b.join()),
  );
  return [[...words.headings], ...lines];
}
