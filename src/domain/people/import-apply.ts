import type { Change } from '../change.ts';
import type { Contact } from '../contact.ts';
import type { Organisation } from '../organisation.ts';
import type { Person } from '../person.ts';
import type { ImportPlan } from './import-plan.ts';
import type { Known, Register } from './register.ts';

/** The changes of a plan, organisations first. */
export const changesOfPlan = ({ people, organisations }: ImportPlan): Change[] => [
  ...organisations.map(({ change }) => change),
  ...people.flatMap(({ changes }) => changes),
];

/** The register as it would be with what an import says of people, contacts and organisations. */
export function withChanges(register: Register, changes: readonly Change[]): Register {
  const people = new Map(register.people.map((one) => [one.id, one]));
  const organisations = new Map(register.organisations);
  for (const { kind, id, fields } of changes) {
    if (kind === 'organisation')
      organisations.set(id, { ...organisations.get(id), ...fields } as Organisation);
    const known: Partial<Known> = people.get(id) ?? {};
    if (kind === 'person')
      people.set(id, { id, contact: known.contact, person: { ...known.person, ...fields } as Person });
    if (kind === 'contact' && known.person)
      people.set(id, { id, person: known.person, contact: { ...known.contact, ...fields } as Contact });
  }
  return { ...register, people: [...people.values()], organisations };
}
