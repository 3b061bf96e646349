import type { Change } from '../../domain/change.ts';
import { type Hub, newHub } from '../../domain/hub.ts';
import type { Person } from '../../domain/person.ts';
import { isPersonal, type Role } from '../../domain/role.ts';
import { textsOf } from '../../domain/walls/template-texts.ts';
import type { Contribution, Wall } from '../../domain/walls/wall.ts';
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

/** What this device is from now on. */
export const beRole = (role: Role, person: string | null = null): Promise<void> =>
  saveSession({
    ...{ protocol: 2, version: '0', time: Date.now(), hub: 'hub-one', device: 'device-one' },
    ...{ role, person, address: 'https://hubb.example', join: isPersonal(role) ? null : 'join-code' },
    printer: false,
  });

/** A house of invented people on this test's own storage. */
export async function openHouse(name: string, house: TestHouse = {}): Promise<void> {
  const { hub = {}, role = 'door', person = null, people = {}, also = [] } = house;
  const opened = await openLocal(name);
  if (!opened.ok) throw new Error(opened.code);
  await beRole(role, person);
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
    ...Object.entries(people).map(
      ([id, part]): Change => ({
        kind: 'person',
        id,
        fields: {
          ...{ firstName: 'Åsa', lastInitial: '', organisation: 'org-skv', kind: 'member' },
          ...{ visible: false, checked: true, firstDay: '2020-01-01' },
          ...part,
        },
      }),
    ),
    ...also,
  ]);
  if (!saved.ok) throw new Error(saved.code);
  await Promise.all([loadDirectory(), loadOrganisations()]);
}

/** A wall of the Culture Tree's, open for good unless told otherwise. */
export const wallChange = (id: string, part: Partial<Wall> = {}): Change => ({
  kind: 'wall',
  id,
  fields: {
    template: 'tree',
    ...textsOf(part.template ?? 'tree', 'sv'),
    ...{ opens: null, closes: null, timeZone: 'Europe/Stockholm', who: 'anyone', moderation: 'open' },
    ...{ signature: 'name', language: 'sv', state: 'published', made: 0 },
    ...part,
  } as Change['fields'],
});

/** Something that hangs on a wall, on its habits unless told otherwise. */
export const leafChange = (id: string, wall: string, part: Partial<Contribution> = {}): Change => ({
  kind: 'contribution',
  id,
  fields: {
    ...{ wall, place: 'habits', parent: null, text: 'Säg hej', more: '', help: '', name: 'Anna' },
    ...{ organisation: 'Skatteverket', by: null, at: 1000, shown: true, hidden: false, paper: false },
    ...{ looked: null, thanked: [], closed: false },
    ...part,
  } as Change['fields'],
});
