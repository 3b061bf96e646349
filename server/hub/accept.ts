import type { Viewer } from '../../src/domain/audience.ts';
import type { PushResult } from '../../src/protocol/messages.ts';

import { boundStamps, type Row } from '../../src/protocol/row.ts';
import { readWireRow } from '../../src/protocol/wire-row.ts';
import type { Committed, Documents, PairedDevice } from '../store/store.ts';
import { describeRow } from '../store/stored-row.ts';
import type { ServerClock } from './clock.ts';
import { changeDeviceRow } from './devices.ts';
import { becomesPerson, holdsAll, refuse, seesAll } from './judge.ts';
import { openWorkingSet, type WorkingSet } from './merge-in.ts';
import { presentRow } from './view.ts';

/** What became of one push. */
export interface Accepted {
  /** The fate of each change, in the order they came. */
  readonly results: readonly PushResult[];
  readonly committed: Committed;
  /** The device afterwards; another person when it made one. */
  readonly device: PairedDevice;
  /** Devices that the desk has sent away. */
  readonly revoked: readonly string[];
}

/** The row as the one who pushed may see it, for a change that is not all that the hub now holds. */
function mergedResult(viewer: Viewer, row: Row): PushResult {
  const text = presentRow(viewer, { ...describeRow(row, undefined, ''), seq: 0 });
  return text === null ? { status: 'accepted' } : { status: 'merged', row: JSON.parse(text) };
}

function acceptOne(set: WorkingSet, viewer: Viewer, hub: string, change: Row, now: number): PushResult {
  const current = set.current(change.kind, change.id);
  const { row, isNew } = set.merged(boundStamps(change, now));
  const refusal = refuse(viewer, hub, change, current);
  // An answer was lost, and what might be said then may not be said again now. It does no harm, but only whoever
  // sees the row may hear that the hub knows it: of hidden rows nobody learns by guessing.
  const isKnown = !isNew && seesAll(viewer, change, current);
  if (refusal && !isKnown) return { status: 'refused', ...refusal };
  if (isNew) set.put(row);
  return holdsAll(row, change) ? { status: 'accepted' } : mergedResult(viewer, row);
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
  const keys = parsed.filter((row) => row !== null);
  const set = await openWorkingSet(documents, hub, from.id, [...keys, { kind: 'device', id: from.id }]);
  let device = known;
  const revoked: string[] = [];
  const results: PushResult[] = [];
  for (const change of parsed) {
    if (!change) {
      results.push({ status: 'refused', code: 'bad-field' });
      continue;
    }
    const becomes = becomesPerson(device, change, set.current(change.kind, change.id));
    const result = acceptOne(set, device, hub, change, now);
    results.push(result);
    if (result.status === 'refused') continue;
    if (becomes) {
      device = { ...device, person: change.id, epoch: device.epoch + 1 };
      set.put(set.merged(changeDeviceRow(device.id, { person: device.person }, clock)).row);
    }
    if (change.kind === 'device' && set.current('device', change.id)?.fields.revoked === true)
      revoked.push(change.id);
  }
  const committed = await set.save();
  if (device !== known) await documents.saveDevice(device);
  for (const id of revoked) {
    const sentAway = await documents.device(hub, id);
    if (sentAway && !sentAway.revoked) await documents.saveDevice({ ...sentAway, revoked: true });
  }
  return { results, committed, device, revoked };
}
