import type { Visit } from '../../src/domain/arrival/visit.ts';
import { isWhole } from '../../src/domain/kinds.ts';
import { addToTally, type Tally, type ToCount } from '../../src/domain/tally.ts';
import type { Day } from '../../src/domain/time.ts';
import { changeToRow, latestStamp, type Row } from '../../src/protocol/row.ts';
import { makeStamp, stampTime } from '../../src/protocol/stamp.ts';
import type { Committed, Documents, RowKey } from '../store/store.ts';
import { rowOf } from '../store/stored-row.ts';
import { type ServerClock, serverDevice } from './clock.ts';

/**
 * The kind of the marks of late visits that were counted, each a tombstone that no device sees, under a hash of the
 * moment at which the visit was said. It says nothing of whom.
 */
export const markKind = 'counted';

/** Visits to count, by their day. */
export type ToCountByDay = ReadonlyMap<Day, readonly ToCount[]>;

/** What a tally needs of a visit and whoever made it; undefined for half of one or one that was taken back. */
export function toCount(visit: Row, person: Row | undefined): ToCount | undefined {
  if (visit.fields.gone === true || !isWhole('visit', visit.fields)) return undefined;
  const fields = visit.fields as unknown as Visit;
  const known = person?.fields.gone === true ? undefined : person?.fields;
  return {
    visit: fields,
    organisation: typeof known?.organisation === 'string' ? known.organisation : null,
    isFirst: known?.firstDay === fields.day,
  };
}

/** A stamp of ours that wins over what `row` says, whichever server process said that. */
function stampAfter(row: Row | undefined, clock: ServerClock) {
  const stamp = clock.stamp();
  const last = row && latestStamp(row);
  return last === undefined || stamp > last ? stamp : makeStamp(stampTime(last) + 1, 0, serverDevice);
}

/** The days' tallies with these visits added, ready to be merged in. The hub must be locked. */
export async function tallyRows(
  documents: Documents,
  hub: string,
  byDay: ToCountByDay,
  clock: ServerClock,
): Promise<Row[]> {
  const keys = [...byDay.keys()].map((day) => ({ kind: 'tally', id: day }));
  const known = new Map((await documents.rows(hub, keys)).map((stored) => [stored.id, rowOf(stored)]));
  return [...byDay].map(([day, visits]) => {
    const before = known.get(day);
    const tally = addToTally(before?.fields as unknown as Tally | undefined, day, visits);
    return changeToRow('tally', day, { ...tally }, stampAfter(before, clock));
  });
}

/**
 * Two commits of one transaction as one. Of a row that is in both only the later form is news: nobody may see what
 * was hidden again. Rows that were taken away again are nobody's news.
 */
export function joinCommits(a: Committed, b: Committed, removed: readonly RowKey[] = []): Committed {
  const keyOf = ({ kind, id }: RowKey) => `${kind} ${id}`;
  const later = new Set([...removed, ...b.rows].map(keyOf));
  const gone = new Set(removed.map(keyOf));
  const rows = [
    ...a.rows.filter((row) => !later.has(keyOf(row))),
    ...b.rows.filter((row) => !gone.has(keyOf(row))),
  ];
  return { from: a.from, head: b.head, rows };
}
