import type { Contact } from '../contact.ts';
import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import { fold } from '../text.ts';
import { type Aliases, standsFor } from './aliases.ts';

/** Somebody of the register with what a host knows of how to reach them. */
export interface Known {
  readonly id: string;
  readonly person: Person;
  readonly contact: Contact | undefined;
}

/** All that a host's device knows of people and organisations, plain, so that it can be handed to a worker. */
export interface Register {
  readonly people: readonly Known[];
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly personAliases: Aliases;
  readonly organisationAliases: Aliases;
}

/** Answers who and which organisation ids stand for, and which organisation a text names. */
export function readRegister({ people, organisations, personAliases, organisationAliases }: Register) {
  const ids = new Map(people.map((one) => [one.id, one]));
  const person = (id: string): string => standsFor(personAliases, id, (one) => ids.has(one));
  const organisation = (id: string): string =>
    standsFor(organisationAliases, id, (one) => organisations.has(one));
  const byName = new Map<string, string>();
  for (const [id, { short }] of organisations) if (short) byName.set(fold(short), id);
  for (const [id, { name }] of organisations) byName.set(fold(name), id);
  return {
    known: (id: string): Known | undefined => ids.get(id),
    person,
    organisation,
    /** The organisation of this name, in any spelling that was merged; undefined for none. */
    findOrganisation(name: string): string | undefined {
      const id = byName.get(fold(name));
      return id === undefined ? undefined : organisation(id);
    },
    /** The organisation's id as people are compared by it; empty for none. */
    houseOf: (fields: Pick<Person, 'organisation'>): string =>
      fields.organisation === null ? '' : organisation(fields.organisation),
  };
}

export type ReadRegister = ReturnType<typeof readRegister>;
