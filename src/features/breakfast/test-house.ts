import type { Change } from '../../domain/change.ts';
import { type Hub, newHub } from '../../domain/hub.ts';
import type { Person } from '../../domain/person.ts';
import { isPersonal, type Role } from '../../domain/role.ts';
import { commit } from '../../local/commit.ts';
import { openLocal } from '../../local/db.ts';
import { loadDirectory } from '../../local/queries/directory.ts';
import { loadOrganisations } from '../../local/queries/organisations.ts';
import { saveSession } from '../../local/session.ts';

export interface TestHouse {
  readonly hub?: Partial<Hub>;
  readonly role?: Role;
  /** Whose phone it is. */
  readonly person?: string | null;
  readonly people?: Readonly<Record<string, Partial<Person>>>;
  readonly also?: readonly Change[];
}

const personChange = (id: string, part: Partial<Person>): Change => ({
  kind: 'person',
  id,
  fields: {
    ...{ firstName: 'Åsa', lastInitial: '', organisation: 'org-skv', kind: 'member' },
    ...{ visible: false, checked: true, firstDay: '2020-01-01' },
    ...part,
  },
});

/** A house of invented people on this test's own storage. */
export async function openHouse(
  name: string,
  { hub = {}, role = 'door', person = null, people = {}, also = [] }: TestHouse = {},
): Promise<void> {
  const opened = await openLocal(name);
  if (!opened.ok) throw new Error(opened.code);
  await saveSession({
    ...{ protocol: 2, version: '0', time: Date.now(), hub: 'hub-one', device: 'device-one' },
    ...{ role, person, address: 'https://hubb.example', join: isPersonal(role) ? null : 'join-code' },
    printer: false,
  });
  const fields = newHub({
    ...{ name: 'Gläntan', language: 'sv', closes: '18:00', timeZone: 'Europe/Stockholm' },
    ...hub,
  });
  const saved = await commit([
    { kind: 'hub', id: 'hub-one', fields: { ...fields } },
    {
      kind: 'organisation',
      id: 'org-skv',
      fields: { name: 'Skatteverket', short: 'SKV', kind: 'authority', place: '', checked: true },
    },
    ...Object.entries(people).map(([id, part]) => personChange(id, part)),
    ...also,
  ]);
  if (!saved.ok) throw new Error(saved.code);
  await Promise.all([loadDirectory(), loadOrganisations()]);
}
