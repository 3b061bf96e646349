import type { Viewer } from '../../src/domain/audience.ts';
import { namesOf, peopleIn } from '../../src/domain/forget.ts';
import { unprovenRole } from '../../src/domain/role.ts';
import type { PushResult } from '../../src/protocol/messages.ts';
import { boundStamps, latestStamp, type Row } from '../../src/protocol/row.ts';
import { readWireRow } from '../../src/protocol/wire-row.ts';
import type { Committed, Documents, PairedDevice, RowKey } from '../store/store.ts';
import { describeRow } from '../store/stored-row.ts';
import type { ServerClock } from './clock.ts';
import { joinCommits } from './count.ts';
import { changeDeviceRow } from './devices.ts';
import { erasePerson } from './erase.ts';
import type { ErasingTogether } from './erase-together.ts';
import { handOn } from './hand-on.ts';
import { becomesPerson, holdsAll, isOwnWord, refuse, saysAgain, seesAll } from './judge.ts';
import { openLateDesk } from './late.ts';
import { mergeIn, openWorkingSet, type WorkingSet } from './merge-in.ts';
import { type CalendarDesk, openCalendarDesk } from './on-calendar.ts';
import { bendShown, isGoneForGood, wallOf } from './on-wall.ts';
import { toHub } from './read-hub.ts';
import { presentRow } from './view.ts';

/** What became of one push. */
export interface Accepted {
  /** The fate of each change, in the order they came. */
  readonly results: readonly PushResult[];
  readonly committed: Committed;
  /** The device afterwards; another person, or none, when it made or erased one. */
  readonly device: PairedDevice;
  /** Devices that the desk has sent away. */
  readonly revoked: readonly string[];
  /** Other devices whose person has been erased. */
  readonly unlinked: readonly PairedDevice[];
  /** Has somebody been erased, so that the store's files have to be cleared? */
  readonly hasErased: boolean;
}

/** The row as the one who pushed may see it, for a change that is not all that the hub now holds. */
function mergedResult(viewer: Viewer, row: Row): PushResult {
  const text = presentRow(viewer, { ...describeRow(row, undefined, ''), seq: 0 });
  return text === null ? { status: 'accepted' } : { status: 'merged', row: JSON.parse(text) };
}

/**
 * For a change of what is gone for good. Whoever may not see the tombstone hears no more than that: what they have
 * said lies on their device alone by now, and would stay there.
 */
function goneResult(viewer: Viewer, current: Row, change: Row): PushResult {
  const seen = mergedResult(viewer, current);
  if (seen.status === 'merged') return seen;
  const { kind, id } = change;
  return { status: 'merged', row: { kind, id, fields: { gone: true }, at: latestStamp(change) } };
}

/** What one change is judged with, beside the rows. */
interface Desks {
  readonly clock: ServerClock;
  readonly calendar: CalendarDesk;
  readonly now: number;
}

function acceptOne(
  set: WorkingSet,
  viewer: PairedDevice,
  hub: string,
  change: Row,
  { clock, calendar, now }: Desks,
): PushResult {
  const current = set.current(change.kind, change.id);
  if (current && isGoneForGood(change.kind, current))
    return goneResult(viewer, current, boundStamps(change, now));
  const wall = set.current('wall', wallOf(change, current) ?? '');
  const { row, isNew } = set.merged(boundStamps(change, now));
  const offCalendar = calendar.refuse(viewer, change, current, row);
  const refusal =
    refuse(viewer, hub, change, current, wall) ?? (offCalendar === null ? null : { code: offCalendar });
  // An answer was lost, and what might be said then may not be said again now. It does no harm, but only whoever
  // sees the row may hear that the hub knows it: of hidden rows nobody learns by guessing.
  const isKnown = !isNew && (seesAll(viewer, change, current) || isOwnWord(viewer.id, change, current));
  if (refusal && !isKnown) return { status: 'refused', ...refusal };
  // An event that was on its way may bring the device something of whom it has just erased: it forgets once more.
  const isErasing = row.kind === 'person' && row.fields.gone === true;
  // A push that the network brings twice has been answered once. What was bounded the first time may stand the second.
  const bent = isNew ? bendShown(row, current, wall, clock) : row;
  // Of what it has withdrawn a phone may not even keep the tombstone: it is told to drop it.
  const isTold = isErasing || bent !== row || isGoneForGood(row.kind, row) || saysAgain(change, current);
  if (isNew) set.put(bent, isTold);
  if (bent !== row) return mergedResult(viewer, bent);
  return holdsAll(row, change) ? { status: 'accepted' } : mergedResult(viewer, row);
}

/** The rows that a change brings with it: itself, and the people it is about, who may have been erased. */
function keysOf({ kind, id, fields }: Row): RowKey[] {
  const people = [...peopleIn(kind, id, fields), kind === 'visit' ? fields.host : null];
  return [
    { kind, id },
    ...people.flatMap((one) => (typeof one === 'string' ? { kind: 'person', id: one } : [])),
  ];
}

/** Collects who is erased by a push, and who was before and is spoken of again. */
function watchErased(set: WorkingSet) {
  const erased = new Map<string, readonly string[]>();
  const isGone = (person: string) => set.current('person', person)?.fields.gone === true;
  return {
    erased,
    /** Before a change: what whom it may erase is called. */
    namesBefore: ({ kind, id }: Row) =>
      kind === 'person' ? namesOf(set.current(kind, id)?.fields ?? {}) : [],
    note(change: Row, names: readonly string[], wasGone: boolean) {
      if (change.kind === 'person' && isGone(change.id)) {
        if (!wasGone) erased.set(change.id, names);
        return;
      }
      for (const { kind, id } of keysOf(change).slice(1))
        if (kind === 'person' && isGone(id) && !erased.has(id)) erased.set(id, []);
    },
    isGone,
  };
}

/**
 * Takes a device's changes into the hub, each with its own fate, all in the transaction that `documents` is.
 * The same push a second time changes nothing and gets the same answers. Null for a device that has been sent
 * away since it asked.
 */
export async function accept(
  documents: Documents,
  from: PairedDevice,
  changes: readonly unknown[],
  clock: ServerClock,
): Promise<Accepted | null> {
  const { hub } = from;
  const now = clock.now();
  const parsed = changes.map(readWireRow);
  await documents.lockHub(hub);
  // Whoever sends a device away holds the lock, too: behind it stands what the device is by now.
  const known = await documents.device(hub, from.id);
  if (!known || known.revoked) return null;
  const keys = parsed.flatMap((row) => (row === null ? [] : keysOf(row)));
  const own = [
    { kind: 'device', id: from.id },
    { kind: 'hub', id: hub },
  ];
  const set = await openWorkingSet(documents, hub, from.id, [...keys, ...own]);
  const walls = parsed.flatMap((row) => (row && wallOf(row, set.current(row.kind, row.id))) ?? []);
  await set.read(walls.map((id) => ({ kind: 'wall', id })));
  const settings = toHub(set.current('hub', hub));
  const late = openLateDesk(set, hub, settings, now);
  const calendar = await openCalendarDesk(documents, set, hub, settings, parsed);
  const desks = { clock, calendar, now };
  const watch = watchErased(set);
  let device = known;
  const become = (person: string | null) => {
    const role = person === null ? unprovenRole(device.role) : device.role;
    device = { ...device, role, person, epoch: device.epoch + 1 };
    set.put(set.merged(changeDeviceRow(device.id, { role, person }, clock)).row);
  };
  const revoked: string[] = [];
  const results: PushResult[] = [];
  for (const change of parsed) {
    if (!change) {
      results.push({ status: 'refused', code: 'bad-field' });
      continue;
    }
    if (late.takes(change)) {
      results.push(late.answer(device, change));
      continue;
    }
    const becomes = becomesPerson(device, change, set.current(change.kind, change.id));
    const names = watch.namesBefore(change);
    const wasGone = change.kind === 'person' && watch.isGone(change.id);
    const result = acceptOne(set, device, hub, change, desks);
    results.push(result);
    if (result.status === 'refused') continue;
    watch.note(change, names, wasGone);
    if (becomes) become(change.id);
    if (device.person !== null && watch.isGone(device.person)) become(null);
    if (change.kind === 'device' && set.current('device', change.id)?.fields.revoked === true)
      revoked.push(change.id);
  }
  let committed = await set.save();
  const became = device.person === known.person ? null : device.person;
  if (became !== null)
    committed = joinCommits(
      committed,
      await handOn(documents, hub, { phone: known.id, person: became }, clock),
    );
  const counted = await late.rows(documents, clock);
  if (counted.length > 0) committed = joinCommits(committed, await mergeIn(documents, hub, counted));
  const unlinked: PairedDevice[] = [];
  const together: ErasingTogether = {};
  for (const [person, names] of watch.erased) {
    if (!settings) break;
    const who = { person, names, pusher: from.id };
    const erasure = await erasePerson(documents, hub, who, settings, clock, together);
    committed = joinCommits(committed, erasure.committed, erasure.removed);
    unlinked.push(...erasure.devices);
  }
  if (device !== known) await documents.saveDevice(device);
  for (const id of revoked) {
    const sentAway = await documents.device(hub, id);
    if (sentAway && !sentAway.revoked) await documents.saveDevice({ ...sentAway, revoked: true });
  }
  return { results, committed, device, revoked, unlinked, hasErased: watch.erased.size > 0 };
}
