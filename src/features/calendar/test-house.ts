import type { Activity } from '../../domain/calendar/activity.ts';
import { stretchOn } from '../../domain/calendar/repeats.ts';
import type { Change } from '../../domain/change.ts';
import { newHub } from '../../domain/hub.ts';
import { joiningId } from '../../domain/id.ts';
import { isPersonal, type Role } from '../../domain/role.ts';
import { commit } from '../../local/commit.ts';
import { openLocal } from '../../local/db.ts';
import { loadDirectory } from '../../local/queries/directory.ts';
import { loadOrganisations } from '../../local/queries/organisations.ts';
import { saveSession } from '../../local/session.ts';

export const timeZone = 'Europe/Stockholm';
/** Monday morning; breakfast is the day after tomorrow. */
export const monday = Date.parse('2026-11-30T08:00:00+01:00');

/** What this device is from now on. */
export const beRole = (role: Role, person: string | null = null): Promise<void> =>
  saveSession({
    ...{ protocol: 2, version: '0', time: Date.now(), hub: 'hub-one', device: 'device-one' },
    ...{ role, person, address: 'https://hubb.example', join: isPersonal(role) ? null : 'join-code' },
    printer: false,
  });

/** Commits, or fails the test. */
export async function say(...changes: Change[]): Promise<void> {
  const done = await commit(changes);
  if (!done.ok) throw new Error(done.code);
}

const personChange = (id: string, firstName: string): Change => ({
  kind: 'person',
  id,
  fields: {
    ...{ firstName, lastInitial: '', organisation: 'org-skv', kind: 'member' },
    ...{ visible: true, checked: true, firstDay: '2020-01-01' },
  },
});

/** A house with the people Åsa, Bo and Cai on this test's own storage. */
export async function openHouse(name: string, role: Role, person: string | null = null): Promise<void> {
  const opened = await openLocal(name);
  if (!opened.ok) throw new Error(opened.code);
  await beRole(role, person);
  const hub = newHub({ name: 'Gläntan', language: 'sv', closes: '18:00', timeZone });
  await say(
    { kind: 'hub', id: 'hub-one', fields: { ...hub } },
    {
      kind: 'organisation',
      id: 'org-skv',
      fields: { name: 'Skatteverket', short: 'SKV', kind: 'authority', place: '', checked: true },
    },
    personChange('asa', 'Åsa'),
    personChange('bo', 'Bo'),
    personChange('cai', 'Cai'),
  );
  await Promise.all([loadDirectory(), loadOrganisations()]);
}

/** An open campfire talk that is agreed, unless told otherwise. */
export const activityChange = (
  id: string,
  [day, from, to]: readonly [string, string, string],
  part: Partial<Activity> = {},
): Change => ({
  kind: 'activity',
  id,
  fields: {
    ...{ title: 'Samtal om tillit', form: 'campfire', spot: '', place: 'Vid elden' },
    ...stretchOn(day, from, to, timeZone),
    ...{ openness: 'join', soundLevel: 'talk', by: 'Bo, SKV', person: null, about: '', signUp: false },
    ...{ capacity: null, state: 'agreed', reason: '', series: '', part: 0, parts: 0, learned: '' },
    ...{ links: [], picture: '' },
    ...part,
  } as Change['fields'],
});

/** Somebody's claim to a place, made at an instant. */
export const joiningChange = (person: string, activity: string, at: number, day = '2026-12-01'): Change => ({
  kind: 'joining',
  id: joiningId(person, activity),
  fields: { person, activity, day, claim: { round: 0, at, person } },
});
