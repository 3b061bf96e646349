import { emptyHouse, type House } from '../../domain/house/house.ts';
import { publishHouse, replaceHouse } from '../../domain/house/house-edits.ts';
import { newHub } from '../../domain/hub.ts';
import { isPersonal, type Role } from '../../domain/role.ts';
import { commit } from '../../local/commit.ts';
import { openLocal } from '../../local/db.ts';
import { saveSession } from '../../local/session.ts';

/** Opens this test's own storage, with a hub that has this house. */
export async function openHouse(name: string, house: House, role: Role = 'guest'): Promise<void> {
  const opened = await openLocal(name);
  if (!opened.ok) throw new Error(opened.code);
  await saveSession({
    ...{ protocol: 2, version: '0', time: Date.now(), hub: 'hub-one', device: 'device-one' },
    ...{ role, person: null, address: 'https://hubb.example', join: isPersonal(role) ? null : 'join-code' },
    printer: false,
  });
  const hub = newHub({ name: 'Gläntan', language: 'sv', closes: '23:59', timeZone: 'Europe/Stockholm' });
  const said = await commit([
    { kind: 'hub', id: 'hub-one', fields: { ...hub } },
    ...publishHouse(emptyHouse, replaceHouse(emptyHouse, house)),
  ]);
  if (!said.ok) throw new Error(said.code);
}
