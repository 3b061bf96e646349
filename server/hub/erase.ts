import type { Visit } from '../../src/domain/arrival/visit.ts';
import { isKnownToAll } from '../../src/domain/calendar/known-to-all.ts';
import { dayOf, eraseFromTurns, eraseFromVisits, outlives, peopleIn } from '../../src/domain/forget.ts';
import type { Hub } from '../../src/domain/hub.ts';
import { phoneOwner } from '../../src/domain/id.ts';
import { isWhole } from '../../src/domain/kinds.ts';
import { pinStates } from '../../src/domain/pins/pin-job.ts';
import { unprovenRole } from '../../src/domain/role.ts';
import type { ToCount } from '../../src/domain/tally.ts';
import { type Day, dayAt } from '../../src/domain/time.ts';
import { changeToRow, latestStamp, type Row } from '../../src/protocol/row.ts';
import { stampTime } from '../../src/protocol/stamp.ts';
import type { Committed, Documents, PairedDevice, RowKey } from '../store/store.ts';
import { rowOf, type StoredRow } from '../store/stored-row.ts';
import type { ServerClock } from './clock.ts';
import { joinCommits, tallyRows, toCount } from './count.ts';
import { changeDeviceRow } from './devices.ts';
import { eraseGreeter, eraseWhatIsNamed, nobodys, withoutTheirName } from './erase-named.ts';
import { type ErasingTogether, keptVisits, onlyTheirs } from './erase-together.ts';
import { mergeIn } from './merge-in.ts';

/** More than anybody leaves behind. */
const everything = 1_000_000;

/** What erasing people did. */
export interface Erasure {
  readonly committed: Committed;
  /** Rows that are gone for good, without a tombstone. */
  readonly removed: readonly RowKey[];
  /** Devices that were theirs and are nobody's now. */
  readonly devices: readonly PairedDevice[];
}

async function rowsAbout(documents: Documents, hub: string, person: string): Promise<StoredRow[]> {
  const own = [
    'contact',
    'plan',
    'pinJob',
    'visit',
    'diet',
    'interest',
    'personAlias',
    'admission',
    'signUp',
    'onboarding',
    'seat',
    'joining',
    'activity',
  ];
  const owned = await documents.rowsAfter(hub, 0, everything, {
    owners: [person],
    all: [],
    own,
    shared: [],
  });
  // Of these there are few, and they are nobody's own.
  const all = ['turn', 'introduction'];
  const turns = await documents.rowsAfter(hub, 0, everything, { owners: [], all, own: [], shared: [] });
  // A pin that bears their code and nobody's name is theirs, too.
  const pins = await documents.rowsOf(hub, 'pinJob', ['', ...pinStates]);
  const rows = new Map(
    [...owned, ...pins, ...turns].map((stored) => [`${stored.kind} ${stored.id}`, stored]),
  );
  return [...rows.values()].filter((stored) => {
    const { kind, id, fields } = rowOf(stored);
    return peopleIn(kind, id, fields).includes(person);
  });
}

/** Does a visit stay until the day is over, without its words? */
const stays = ({ id, fields }: Row, settings: Hub, now: number): boolean =>
  isWhole('visit', fields)
    ? outlives(fields as unknown as Visit, settings, now)
    : (dayOf(id, fields) ?? '') >= dayAt(now, settings.timeZone);

const dayLength = 24 * 3600_000;

/** A tombstone that was long on its way is said anew: it is kept for as long as others may still be away. */
async function freshTombstone(
  documents: Documents,
  hub: string,
  person: string,
  clock: ServerClock,
): Promise<Row[]> {
  const [stored] = await documents.rows(hub, [{ kind: 'person', id: person }]);
  const isOld = stored && stampTime(latestStamp(rowOf(stored))) < clock.now() - dayLength;
  return isOld ? [changeToRow('person', person, { gone: true }, clock.stamp())] : [];
}

/**
 * Somebody who never wanted to be seen may have said of a day that they would come: whoever saw that has to hear of
 * their erasing, and the rows that went say nothing any more.
 */
async function tellWhoSaw(documents: Documents, hub: string, person: string): Promise<Committed | undefined> {
  const [stored] = await documents.rows(hub, [{ kind: 'person', id: person }]);
  return stored && !stored.ever ? documents.saveRows(hub, [{ ...stored, ever: true }]) : undefined;
}

/**
 * Takes everything about a person out of the hub whose tombstone has just been written: contact details, diet, own words, plans,
 * sign-ups, seats, pins, codes, what they added to walls, what they said of open-house weeks and past visits go, these into the days' tallies; visits
 * that stay lose their words, turns their holder, others' visits lose them as host and greeter; their devices are
 * nobody's. `names`: what they were called. Doing it again does no harm. In the transaction that `documents` is, the
 * hub locked; `pusher` is a device that is looked after already.
 */
export async function erasePerson(
  documents: Documents,
  hub: string,
  who: { readonly person: string; readonly names: readonly string[]; readonly pusher: string },
  settings: Hub,
  clock: ServerClock,
  together: ErasingTogether = {},
): Promise<Erasure> {
  const { person } = who;
  const now = clock.now();
  const removed: RowKey[] = [];
  const counted = new Map<Day, ToCount[]>();
  const turns: Row[] = [];
  const activities: Row[] = [];
  let wasSeen = false;
  for (const stored of await rowsAbout(documents, hub, person)) {
    const row = rowOf(stored);
    if (row.kind === 'turn') {
      turns.push(row);
      continue;
    }
    // What everybody knows of stays, as nobody's; what was only proposed goes with whoever did.
    if (row.kind === 'activity' && isKnownToAll(row.fields)) {
      activities.push(row);
      continue;
    }
    if (row.kind === 'visit' && stays(row, settings, now)) continue;
    removed.push({ kind: row.kind, id: row.id });
    wasSeen ||= stored.ever || row.kind === 'joining';
    const one = row.kind === 'visit' ? toCount(row, undefined) : undefined;
    const day = String(row.fields.day);
    if (one) counted.set(day, [...(counted.get(day) ?? []), one]);
  }
  // Every device forgets these by the person's tombstone, so they need none of their own, and no horizon.
  if (removed.length > 0) await documents.removeRows(hub, removed, 0);
  await documents.removeCodesOf(hub, person);

  const names = await onlyTheirs(documents, hub, person, who.names, together);
  together.visits ??= keptVisits(documents, hub, settings, now);
  const kept = await together.visits;
  const changes = [...eraseFromVisits(kept, { person, names }), ...eraseFromTurns(turns, person, now)].map(
    ({ kind, id, fields }) => changeToRow(kind, id, fields, clock.stamp()),
  );
  changes.push(...nobodys(activities, person, clock));
  const called = who.names;
  changes.push(...(await withoutTheirName(documents, hub, { person, names, called }, clock)));
  changes.push(...(await eraseGreeter(documents, hub, names, clock)));
  changes.push(...(await freshTombstone(documents, hub, person, clock)));
  const theirs = (await documents.devices(hub)).filter((device) => device.person === person);
  const phones = theirs.map(({ id }) => phoneOwner(id));
  changes.push(...(await eraseWhatIsNamed(documents, hub, [person, ...phones], clock)));
  const devices: PairedDevice[] = [];
  for (const device of theirs) {
    if (device.id === who.pusher) continue;
    const role = unprovenRole(device.role);
    const unlinked = { ...device, role, person: null, epoch: device.epoch + 1 };
    await documents.saveDevice(unlinked);
    changes.push(changeDeviceRow(device.id, { role, person: null }, clock));
    devices.push(unlinked);
  }
  const tallies = await tallyRows(documents, hub, counted, clock);
  const merged = await mergeIn(documents, hub, [...changes, ...tallies]);
  const told = wasSeen ? await tellWhoSaw(documents, hub, person) : undefined;
  return { committed: told ? joinCommits(merged, told) : merged, removed, devices };
}
