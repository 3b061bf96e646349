import { computed, type ReadonlySignal } from '@preact/signals';
import { sameAs, standsFor } from '../../domain/people/aliases.ts';
import type { Known, Register } from '../../domain/people/register.ts';
import { allOrganisations, organisationAliases } from '../../local/queries/organisations.ts';
import { contacts, everybody } from '../../local/queries/register.ts';
import { personAliases } from '../../local/queries/same-person.ts';
import { isRead } from '../../local/watch-rows.ts';

/** The whole register, live; null until it is read. */
export const register: ReadonlySignal<Register | null> = computed(() => {
  const [people, reach] = [everybody.value, contacts.value];
  if (!isRead(people) || !isRead(reach)) return null;
  const byPerson = new Map(reach.map(({ id, fields }) => [id, fields]));
  return {
    people: people.map(({ id, fields }): Known => ({ id, person: fields, contact: byPerson.get(id) })),
    organisations: allOrganisations.value,
    personAliases: personAliases.value,
    organisationAliases: organisationAliases.value,
  };
});

/** What a list calls somebody. */
export const nameOf = ({ person, contact }: Known): string =>
  [person.firstName, contact?.lastName || person.lastInitial].filter((part) => part !== '').join(' ');

/** Everybody who stands for themselves. */
export function standing({ people, personAliases: aliases }: Register): Known[] {
  const ids = new Set(people.map(({ id }) => id));
  return people.filter(({ id }) => standsFor(aliases, id, (one) => ids.has(one)) === id);
}

/** The others that are the same person. */
export function othersOf({ people, personAliases: aliases }: Register, id: string): Known[] {
  const byId = new Map(people.map((one) => [one.id, one]));
  return sameAs(aliases, id, (one) => byId.has(one)).flatMap((one) =>
    one === id ? [] : (byId.get(one) ?? []),
  );
}

/** The name of somebody's organisation, in the spelling that stayed. */
export function houseName(
  { organisations, organisationAliases: aliases }: Register,
  id: string | null,
): string {
  if (id === null) return '';
  return organisations.get(standsFor(aliases, id, (one) => organisations.has(one)))?.name ?? '';
}
