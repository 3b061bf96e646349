import type { Kind } from '../../domain/kinds.ts';
import type { Register } from '../../domain/people/register.ts';
import { type RowOf, toRowOf } from '../row.ts';
import { readKind } from '../rows.ts';
import { watchKind } from '../watch-rows.ts';

/** All whole rows of a kind. */
const readAll = async <K extends Kind>(kind: K): Promise<RowOf<K>[]> =>
  (await readKind(kind)).flatMap((row) => toRowOf(kind, row) ?? []);

/** Everybody and every organisation with how to reach them and who is who, as the host's device knows it. */
export async function readWholeRegister(): Promise<Register> {
  const [people, contacts, organisations, personAliases, organisationAliases] = await Promise.all([
    readAll('person'),
    readAll('contact'),
    readAll('organisation'),
    readAll('personAlias'),
    readAll('organisationAlias'),
  ]);
  const reach = new Map(contacts.map(({ id, fields }) => [id, fields]));
  return {
    people: people.map(({ id, fields }) => ({ id, person: fields, contact: reach.get(id) })),
    organisations: new Map(organisations.map(({ id, fields }) => [id, fields])),
    personAliases: new Map(personAliases.map(({ id, fields }) => [id, fields.of])),
    organisationAliases: new Map(organisationAliases.map(({ id, fields }) => [id, fields.of])),
  };
}

/** Everybody of the register, and how to reach them; live, for the host's screens. */
export const everybody = watchKind('person');
export const contacts = watchKind('contact');
