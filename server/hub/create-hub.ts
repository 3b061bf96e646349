import { type Hub, newHub } from '../../src/domain/hub.ts';
import { makeId } from '../../src/domain/id.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { changeToRow, type Row } from '../../src/protocol/row.ts';
import type { Documents } from '../store/store.ts';
import type { ServerClock } from './clock.ts';
import { mergeIn } from './merge-in.ts';

const batch = 1000;

/** Makes the hub out of rows that hold its `hub` row. One server is one hub: a second is refused. */
export async function createHubFromRows(
  documents: Documents,
  rows: readonly Row[],
  clock: ServerClock,
): Promise<Result<string, 'already-set-up' | 'bad-request'>> {
  await documents.lockHubs();
  if ((await documents.hubs()).length > 0) return err('already-set-up');
  const hub = rows.find((row) => row.kind === 'hub')?.id;
  if (hub === undefined) return err('bad-request', 'no hub row');
  await documents.makeHub({ hub, joinCode: makeId(), createdAt: clock.now() });
  for (let i = 0; i < rows.length; i += batch) await mergeIn(documents, hub, rows.slice(i, i + batch));
  return ok(hub);
}

/** Makes a new, empty hub with what its set-up asks for. */
export const createHub = (
  documents: Documents,
  given: Pick<Hub, 'name' | 'language' | 'closes' | 'timeZone'>,
  clock: ServerClock,
): Promise<Result<string, 'already-set-up' | 'bad-request'>> =>
  createHubFromRows(documents, [changeToRow('hub', makeId(), { ...newHub(given) }, clock.stamp())], clock);
