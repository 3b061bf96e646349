import type { Change } from '../../domain/change.ts';
import { may } from '../../domain/deeds.ts';
import { type Hub, newHub } from '../../domain/hub.ts';
import type { Organisation } from '../../domain/organisation.ts';
import type { Person } from '../../domain/person.ts';
import type { Role } from '../../domain/role.ts';
import { commit } from '../../local/commit.ts';
import { openLocal } from '../../local/db.ts';
import { loadDirectory } from '../../local/queries/directory.ts';
import { loadOrganisations } from '../../local/queries/organisations.ts';
import { saveSession } from '../../local/session.ts';

/** A house of invented people on this test's own storage: what every test of arrival begins with. */
export interface TestHouse {
  readonly hub?: Partial<Hub>;
  readonly role?: Role;
  readonly people?: Readonly<Record<string, Partial<Person>>>;
}

const organisation = (name: string, short: string): Organisation => ({
  name,
  short,
  kind: 'authority',
  place: '',
  checked: true,
});

export const organisationChanges: readonly Change[] = [
  { kind: 'organisation', id: 'org-skv', fields: { ...organisation('Skatteverket', 'SKV') } },
  { kind: 'organisation', id: 'org-tv', fields: { ...organisation('Trafikverket', '') } },
];

/** A change that makes a person. */
export const personChange = (id: string, part: Partial<Person>): Change => ({
  kind: 'person',
  id,
  fields: {
    firstName: 'Åsa',
    lastInitial: '',
    organisation: 'org-skv',
    kind: 'member',
    visible: false,
    checked: true,
    firstDay: '2020-01-01',
    ...part,
  },
});

/** Opens a fresh storage under `name` and fills it. */
export async function openHouse(
  name: string,
  { hub = {}, role = 'door', people = {} }: TestHouse = {},
): Promise<void> {
  const opened = await openLocal(name);
  if (!opened.ok) throw new Error(opened.code);
  await saveSession({
    protocol: 2,
    version: '0',
    time: Date.now(),
    hub: 'hub-one',
    device: 'device-one',
    role,
    person: null,
    address: 'https://hubb.example',
    join: may(role, 'invite') ? 'join-code' : null,
    printer: false,
  });
  const fields = newHub({
    name: 'Gläntan',
    language: 'sv',
    closes: '18:00',
    timeZone: 'Europe/Stockholm',
    ...hub,
  });
  const saved = await commit([
    { kind: 'hub', id: 'hub-one', fields: { ...fields } },
    ...organisationChanges,
    ...Object.entries(people).map(([id, part]) => personChange(id, part)),
  ]);
  if (!saved.ok) throw new Error(saved.code);
  await Promise.all([loadDirectory(), loadOrganisations()]);
}
