import { checkIn } from '../../domain/arrival/arrival.ts';
import type { Activity } from '../../domain/calendar/activity.ts';
import { stretchOn } from '../../domain/calendar/repeats.ts';
import type { Change } from '../../domain/change.ts';
import { newHub } from '../../domain/hub.ts';
import { setInterests } from '../../domain/people/interest-rules.ts';
import type { Person } from '../../domain/person.ts';
import type { Role } from '../../domain/role.ts';
import { commit } from '../../local/commit.ts';
import { openLocal } from '../../local/db.ts';
import { loadDirectory } from '../../local/queries/directory.ts';
import { loadOrganisations } from '../../local/queries/organisations.ts';
import { saveSession } from '../../local/session.ts';

const timeZone = 'Europe/Stockholm';
/** A Wednesday morning, in the middle of breakfast. */
export const wednesday = Date.parse('2026-12-02T09:00:00+01:00');
export const day = '2026-12-02';

/** Commits, or fails the test. */
export async function say(...changes: Change[]): Promise<void> {
  const done = await commit(changes);
  if (!done.ok) throw new Error(done.code);
}

const organisationChange = (id: string, name: string, short: string): Change => ({
  kind: 'organisation',
  id,
  fields: { name, short, kind: 'authority', place: '', checked: true },
});

/** What makes somebody. */
const personChange = (id: string, part: Partial<Person>): Change => ({
  kind: 'person',
  id,
  fields: {
    ...{ firstName: id, lastInitial: '', organisation: 'org-skv', kind: 'member', visible: false },
    ...{ checked: true, firstDay: '2020-01-01' },
    ...part,
  },
});

const people: Readonly<Record<string, Partial<Person>>> = {
  anna: { firstName: 'Anna', organisation: 'org-skv' },
  bo: { firstName: 'Bo', organisation: 'org-smhi' },
  cai: { firstName: 'Cai', organisation: 'org-smhi', firstDay: null },
};

/** A house with Anna, Bo and Cai, who has never been here, on this test's own storage. */
export async function openHouse(name: string, role: Role = 'desk'): Promise<void> {
  const opened = await openLocal(name);
  if (!opened.ok) throw new Error(opened.code);
  await saveSession({
    ...{ protocol: 2, version: '0', time: Date.now(), hub: 'hub-one', device: 'device-one' },
    ...{ role, person: null, address: 'https://hubb.example', join: null, printer: false },
  });
  const hub = newHub({ name: 'Gläntan', language: 'sv', closes: '18:00', timeZone });
  await say(
    { kind: 'hub', id: 'hub-one', fields: { ...hub } },
    organisationChange('org-skv', 'Skatteverket', 'SKV'),
    organisationChange('org-smhi', 'SMHI', ''),
    ...Object.entries(people).map(([id, part]) => personChange(id, part)),
  );
  await Promise.all([loadDirectory(), loadOrganisations()]);
}

/** Somebody of them comes in, now. */
export const comeIn = (id: string): Promise<void> => {
  const { firstDay = '2020-01-01' } = people[id] ?? {};
  const done = checkIn(id, { kind: 'member', visible: false, firstDay }, { timeZone }, Date.now(), undefined);
  return say(...done.changes);
};

/** Somebody has said what they like to talk about, and would like to be introduced. */
export const likes = (id: string, ...interests: string[]): Promise<void> =>
  say(setInterests(id, { interests, asks: [], offers: [], introduce: true }));

/** An activity of that Wednesday. */
export const activityChange = (
  id: string,
  [from, to]: readonly [string, string],
  part: Partial<Activity> = {},
): Change => ({
  kind: 'activity',
  id,
  fields: {
    ...{ title: 'Samtal om tillit', form: 'campfire', spot: '', place: 'Vid elden' },
    ...stretchOn(day, from, to, timeZone),
    ...{ openness: 'join', soundLevel: 'talk', by: 'Bo, SMHI', person: null, about: '', signUp: false },
    ...{ capacity: null, state: 'agreed', reason: '', series: '', part: 0, parts: 0, learned: '' },
    ...{ links: [], picture: '' },
    ...part,
  } as Change['fields'],
});
