import type { Contact } from '../../src/domain/contact.ts';
import { makeId } from '../../src/domain/id.ts';
import type { Organisation } from '../../src/domain/organisation.ts';
import type { Person } from '../../src/domain/person.ts';
import { fold } from '../../src/domain/text.ts';
import { addDays, type Day } from '../../src/domain/time.ts';
import { sampleFirstNames } from './facts/first-names.ts';
import { sampleLastNames } from './facts/last-names.ts';
import { sampleOrganisations } from './facts/organisations.ts';
import type { Chance } from './random.ts';

export interface SamplePerson {
  readonly id: string;
  readonly person: Person;
  /** Members only. */
  readonly contact: Contact | null;
}

/** The register's organisations by id; the ids are short and the same in every sample. */
export const makeOrganisations = (): { readonly id: string; readonly organisation: Organisation }[] =>
  sampleOrganisations.map(([name, short, kind, place]) => ({
    id: `org-${fold(name).replaceAll(' ', '-').slice(0, 60)}`,
    organisation: { name, short, kind, place, checked: true },
  }));

/** The letter a last name is told apart by: its first capital ("af Klercker" is a K). */
const initialOf = (lastName: string): string => /\p{Lu}/u.exec(lastName)?.[0] ?? '';

/** Swedish numbers that are kept free for invented people: 070-174 06 05 to 070-174 06 99. */
const phoneNumber = (chance: Chance): string =>
  `070-174 06 ${String(chance.between(5, 99)).padStart(2, '0')}`;

/**
 * Invented people, `count` of them: three members to two guests, two in five willing to be seen by name.
 * Some organisations send many and most a few. All have been here before, up to two years ago.
 */
export function makePeople(
  count: number,
  organisations: readonly string[],
  today: Day,
  chance: Chance,
): SamplePerson[] {
  const names = chance.shuffle(sampleFirstNames);
  const order = chance.shuffle(organisations);
  const people: SamplePerson[] = [];
  for (let i = 0; i < count; i++) {
    const id = makeId(16, chance.bytes);
    const firstName = names[i % names.length] ?? 'Anna';
    const lastName = chance.pick(sampleLastNames);
    const isMember = chance.happens(0.6);
    // A power above one leans towards the beginning of the list.
    const organisation = order[Math.floor(chance.next() ** 2.5 * order.length)];
    const person: Person = {
      firstName,
      lastInitial: initialOf(lastName),
      organisation: chance.happens(0.05) || organisation === undefined ? null : organisation,
      kind: isMember ? 'member' : 'guest',
      visible: chance.happens(0.4),
      checked: true,
      firstDay: addDays(today, -chance.between(40, 700)),
    };
    const address = `${fold(firstName)} ${fold(lastName)}`.replaceAll(' ', '.');
    const contact: Contact = {
      person: id,
      lastName,
      email: `${address}.${i}@example.org`,
      phone: chance.happens(0.5) ? phoneNumber(chance) : '',
    };
    people.push({ id, person, contact: isMember ? contact : null });
  }
  return people;
}
