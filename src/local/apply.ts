import { refuseWrite } from '../domain/policy.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { isPersonal } from '../domain/role.ts';
import type { Here } from '../protocol/messages.ts';
import { mergeRows, type Row, sameRow } from '../protocol/row.ts';
import { tellTabs } from './channel.ts';
import { readClock, witnessRows } from './clock.ts';
import { type Database, onConnection, type RowKey, type StoredRow, storageRefusal } from './db.ts';
import { forgetPeople, forgetTables, isTombstone, noteForgotten } from './erase.ts';
import { readErasing } from './erasing.ts';
import { publishReset, publishRows } from './feed.ts';
import { isRowPast, keptNow, noteLetGo } from './forget.ts';
import { noteMeta, putMeta } from './meta.ts';
import { noteAdded } from './outbox.ts';
import { countPeople } from './people-count.ts';
import { askRestart, getPullState, type PullState, putPullState } from './pull-state.ts';
import { isFew, takeInQuickly } from './quick-write.ts';
import { toStored } from './row.ts';
import {
  clearRows,
  dropOldPacks,
  type Found,
  findRows,
  looseKeys,
  putRows,
  removeRows,
  rowTables,
} from './rows.ts';
import { session } from './session.ts';

export { type PullState, readPullState } from './pull-state.ts';

/** A page of rows as it came from the server. */
export interface Page {
  readonly rows: readonly Row[];
  /** Rows this device may no longer see. */
  readonly drop: readonly {
    readonly kind: string;
    readonly id: string;
    /** A person who is gone, and all about them with it. */
    readonly erased?: boolean | undefined;
  }[];
  readonly cursor: number;
  readonly view: string;
  /** Is this all there is for now? The end of a reading from the start sweeps. */
  readonly isLast: boolean;
  readonly here?: Here;
}

interface Outcome {
  readonly rows: readonly StoredRow[];
  readonly dropped: readonly RowKey[];
  readonly people?: number | undefined;
  /** Has so much gone that it is not said row by row? */
  readonly isReset?: boolean;
}

const keyOf = (kind: string, id: string): string => `${kind} ${id}`;

/** What has come in the reading from the start that this tab is doing; dies with the tab, and the reading too. */
let reading: { readonly name: string; readonly seen: Set<string> } | undefined;

/**
 * Begins a reading from the start, of which the end will drop every row that did not come. The beginning is
 * kept on the disk: whoever finds it unfinished begins it again.
 */
export async function beginRestart(view: string): Promise<PullState> {
  const state = await onConnection((db) => db.transaction('rw', db.meta, () => askRestart(db, view)));
  reading = { name: state.sweep ?? '', seen: new Set() };
  return state;
}

/** From where to pull. A reading from the start that another tab or an earlier life began is begun again. */
export async function nextPull(): Promise<PullState> {
  const state = await onConnection((db) => getPullState(db));
  return state.sweep === undefined || state.sweep === reading?.name ? state : beginRestart(state.view);
}

/** What lies over a row on this device: unsent and refused changes. By key, oldest first. */
async function readOverlays(db: Database): Promise<Map<string, Row[]>> {
  const byKey = new Map<string, Row[]>();
  const [over, unsent] = await Promise.all([db.refused.toArray(), db.outbox.toArray()]);
  for (const { kind, id, row } of [...over, ...unsent]) {
    const known = byKey.get(keyOf(kind, id));
    if (known) known.push(row);
    else byKey.set(keyOf(kind, id), [row]);
  }
  return byKey;
}

/** Merges rows into what is there and writes them; answers those that brought news. */
async function mergeIn(db: Database, rows: readonly Row[], found: Found): Promise<StoredRow[]> {
  const changed: StoredRow[] = [];
  rows.forEach((row, i) => {
    const before = found.rows[i];
    // Where there was nothing the row is as it came; only of one that is gone a merge keeps less.
    const after = before || row.fields.gone === true ? mergeRows(before, row) : row;
    if (!before || !sameRow(before, after)) changed.push(toStored(after));
  });
  await putRows(db, changed, found);
  return changed;
}

/** Writes the server's rows as they are, with only this device's own changes over them. */
async function layOver(db: Database, rows: readonly Row[], name: string): Promise<StoredRow[]> {
  const [overlays, keys] = await Promise.all([readOverlays(db), looseKeys(db)]);
  const loose = new Set(keys.map(([kind, id]) => keyOf(kind, id)));
  const laid = rows.map((row) =>
    toStored((overlays.get(keyOf(row.kind, row.id)) ?? []).reduce(mergeRows, row)),
  );
  await putRows(db, laid, { isNew: (kind, id) => !loose.has(keyOf(kind, id)) }, name);
  return laid;
}

/** Takes rows away; of one with unsent changes those stay, alone. */
async function dropKeys(db: Database, keys: readonly RowKey[]): Promise<Outcome> {
  if (keys.length === 0) return { rows: [], dropped: [] };
  const overlays = await readOverlays(db);
  const rows: StoredRow[] = [];
  const dropped: [string, string][] = [];
  for (const [kind, id] of keys) {
    const own = overlays.get(keyOf(kind, id));
    if (own)
      rows.push(toStored(own.reduce((row: Row | undefined, next) => mergeRows(row, next), undefined) as Row));
    else dropped.push([kind, id]);
  }
  await Promise.all([removeRows(db, dropped), putRows(db, rows)]);
  return { rows, dropped };
}

/** What is kept, by the settings there are once a page has been taken in. */
const keptWith = (rows: readonly Row[]) => keptNow(rows.find(({ kind }) => kind === 'hub'));

/** The rows of a page that are still kept: a server that is behind may send what is past its time. */
function stillKept(rows: readonly Row[], kept = keptWith(rows)): readonly Row[] {
  return kept ? rows.filter((row) => !isRowPast(row, kept)) : rows;
}

/** Who is gone, as a page tells it. */
const erasedIn = (page: Page): string[] => [
  ...page.rows.filter(isTombstone).map(({ id }) => id),
  ...page.drop.filter(({ kind, erased }) => kind === 'person' && erased === true).map(({ id }) => id),
];

/**
 * Somebody whom the hub has back, from a copy older than their erasing, while this device knows that they are
 * gone: it says so again.
 */
async function eraseAgain(db: Database, rows: readonly Row[]): Promise<string[]> {
  const role = session.peek()?.role;
  if (!role || isPersonal(role)) return [];
  // A door may not say it of somebody whom the host has looked at: a desk will.
  const mayErase = ({ id, fields }: Row) =>
    refuseWrite({ id: '', role, person: null }, 'person', id, { gone: true }, fields) === null;
  const back = rows.filter((row) => row.kind === 'person' && !isTombstone(row) && mayErase(row));
  if (back.length === 0) return [];
  const found = await findRows(
    db,
    back.map(({ kind, id }): RowKey => [kind, id]),
  );
  const again = found.rows.flatMap((row) => (row && isTombstone(row) ? [mergeRows(undefined, row)] : []));
  await db.outbox.bulkAdd(again.map((row) => ({ kind: row.kind, id: row.id, row })));
  return again.map(({ id }) => id);
}

/** Drops what did not come. Packs of before go whole; what is unsent of their rows stays, alone. */
async function sweep(db: Database, seen: ReadonlySet<string>, name: string): Promise<Outcome> {
  const isReset = await dropOldPacks(db, name);
  const [loose, overlays] = await Promise.all([looseKeys(db), readOverlays(db)]);
  const unsent = [...overlays.values()].flatMap(([first]): RowKey[] =>
    first ? [[first.kind, first.id]] : [],
  );
  const keys = new Map([...loose, ...unsent].map((key) => [keyOf(...key), key]));
  for (const key of seen) keys.delete(key);
  return { ...(await dropKeys(db, [...keys.values()])), isReset };
}

/**
 * Takes in a page, in one transaction with the cursor. `from` is the state the page was asked with: if another
 * tab has moved on since, nothing is done (`stale`), and it is pulled again.
 */
export async function applyRows(
  page: Page,
  from: PullState,
): Promise<Result<void, 'stale' | 'storage-full' | 'storage-failed'>> {
  const isSame = page.cursor === from.cursor && page.view === from.view && from.sweep === undefined;
  try {
    if (isSame && page.rows.length === 0 && page.drop.length === 0) {
      if (page.here) await putMeta('here', page.here);
      return ok(undefined);
    }
    const isPlain = page.drop.length === 0 && !page.here && from.sweep === undefined;
    if (isPlain && isFew(page.rows) && stillKept(page.rows).length === page.rows.length) {
      const to = { cursor: page.cursor, view: page.view };
      const rows = await onConnection((db) => takeInQuickly(db, page.rows, from, to));
      if (rows) {
        publishRows(rows);
        return ok(undefined);
      }
    }
    const outcome = await onConnection((db) =>
      db.transaction('rw', forgetTables(db), async () => {
        const period = keptWith(page.rows);
        const kept = stillKept(page.rows, period);
        const keys = kept.map(({ kind, id }): RowKey => [kind, id]);
        const isReading = from.sweep !== undefined;
        // What is needed is asked for at once: with every answer waited for by itself, a live row comes late.
        const [at, clock, early] = await Promise.all([
          getPullState(db),
          readClock(db),
          isReading || page.drop.length > 0 ? undefined : findRows(db, keys),
        ]);
        if (at.cursor !== from.cursor || at.view !== from.view || at.sweep !== from.sweep) return undefined;
        const seen = at.sweep !== undefined && at.sweep === reading?.name ? reading.seen : undefined;
        if (at.sweep !== undefined && !seen) return undefined;
        const again = seen ? await eraseAgain(db, kept) : [];
        const erasing = await readErasing(db, [...erasedIn(page), ...again]);
        const dropped = await dropKeys(
          db,
          page.drop.map(({ kind, id }): RowKey => [kind, id]),
        );
        const name = at.sweep ?? '';
        const found = early ?? (isReading ? undefined : await findRows(db, keys));
        const next = { cursor: page.cursor, view: page.view };
        const [rows] = await Promise.all([
          found ? mergeIn(db, kept, found) : layOver(db, kept, name),
          witnessRows(db, page.rows, clock),
          page.here && db.meta.put({ key: 'here', value: page.here }),
          putPullState(db, seen && !page.isLast ? { ...next, sweep: name } : next),
        ]);
        if (kept.length < page.rows.length) await noteLetGo(db, period);
        for (const { kind, id } of kept) seen?.add(keyOf(kind, id));
        const forgotten = erasing.size > 0 ? await forgetPeople(db, erasing) : undefined;
        const swept: Outcome = seen && page.isLast ? await sweep(db, seen, name) : { rows: [], dropped: [] };
        const all = {
          rows: [...dropped.rows, ...rows, ...swept.rows],
          dropped: [...dropped.dropped, ...swept.dropped, ...(forgotten?.dropped ?? [])],
        };
        const isReset = swept.isReset === true;
        const counted = isReset ? [...all.dropped, ['person', ''] as const] : all.dropped;
        const people = await countPeople(db, all.rows, counted);
        return { ...all, isReset, people, again: again.length, ...(forgotten ? { forgotten } : {}) };
      }),
    );
    if (!outcome) return err('stale');
    if (page.here) {
      noteMeta('here', page.here);
      tellTabs({ type: 'meta', key: 'here' });
    }
    publishRows(outcome.rows, outcome.dropped, outcome.people);
    if (outcome.isReset) publishReset();
    if (outcome.forgotten) await noteForgotten(outcome.forgotten);
    if (outcome.again > 0) noteAdded(0);
    return ok(undefined);
  } catch (error) {
    console.error('local: a page was not taken in', error);
    return storageRefusal(error);
  }
}

/** Settings of this device that are the desk's: they go with its rows. */
const deskSettings = 'setting:desk.';

/** This device was shut out: what it was told goes; what it has not sent yet stays and stays visible. */
export async function wipeRows(): Promise<void> {
  const desk = await onConnection((db) =>
    db.transaction('rw', [...rowTables(db), db.cache], async () => {
      await Promise.all([clearRows(db), db.cache.clear()]);
      await db.meta.bulkDelete(['pull', 'here', 'session']);
      const theirs = db.meta.where('key').startsWithAnyOf(['draft:', deskSettings]);
      const keys = await theirs.primaryKeys();
      await db.meta.bulkDelete(keys);
      return keys.filter((key) => key.startsWith(deskSettings));
    }),
  );
  reading = undefined;
  for (const key of ['here', 'session', ...desk]) {
    noteMeta(key, undefined);
    tellTabs({ type: 'meta', key });
  }
  publishReset();
}

/** As `wipeRows`, and what was not sent or was refused goes too: for leaving. Warn before. */
export async function wipeAll(): Promise<void> {
  await onConnection((db) =>
    db.transaction('rw', db.outbox, db.refused, async () => {
      await Promise.all([db.outbox.clear(), db.refused.clear()]);
    }),
  );
  tellTabs({ type: 'waiting', added: false });
  await wipeRows();
}
