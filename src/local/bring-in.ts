import * as z from 'zod/mini';
import { err, ok, type Result } from '../domain/result.ts';
import { mergeRows, type Row, sameRow } from '../protocol/row.ts';
import { isWireRow, readWireRow } from '../protocol/wire-row.ts';
import { readClock, witnessRows } from './clock.ts';
import { type Database, onConnection, storageRefusal } from './db.ts';
import { publishRows } from './feed.ts';
import { noteAdded, noteTaken } from './outbox.ts';
import { countPeople } from './people-count.ts';
import { toStored } from './row.ts';
import { findRows, putRows, rowTables } from './rows.ts';
import { readSession } from './session.ts';

/** The version of the file that a device saves of itself. */
export const deviceFileFormat = 1;

/** What a device's file holds that no server had taken. */
export interface DeviceFile {
  /** When it was saved, epoch ms; NaN when the file does not say. */
  readonly savedAt: number;
  readonly waiting: readonly Row[];
  readonly refused: readonly { readonly row: Row; readonly code: string; readonly at: number }[];
  /** How many of all these this device does not know yet. */
  readonly news: number;
}

/**
 * Why a file is not brought in. `not-a-device-file`: something else. `hub-file`: a whole hub, for the server.
 * `damaged-file`: cut off or changed. `newer-file`: a newer app saved it. `other-hub`: it belongs to another hub.
 * `not-paired`: this device belongs to none.
 */
export type DeviceFileRefusal =
  | 'not-a-device-file'
  | 'hub-file'
  | 'damaged-file'
  | 'newer-file'
  | 'other-hub'
  | 'not-paired';

const entrySchema = z.object({ row: z.custom<Row>(isWireRow) });
const fileSchema = z.object({
  exportedAt: z.optional(z.string()),
  hub: z.optional(z.string()),
  stores: z.object({
    outbox: z.array(entrySchema),
    refused: z.array(z.extend(entrySchema, { code: z.string().check(z.maxLength(40)), at: z.number() })),
    meta: z.optional(z.array(z.object({ key: z.string(), value: z.optional(z.unknown()) }))),
  }),
});

function readJson(text: string): Result<unknown, DeviceFileRefusal> {
  try {
    return ok(JSON.parse(text));
  } catch {
    // JSON says "not that" only by throwing; what it says may quote the file.
    const head = text.slice(0, 200);
    if (head.startsWith('{"stigen":"hub"') || head.startsWith('\u001f')) return err('hub-file');
    return err(/^\{\s*"app": ?"stigen"/.test(head) ? 'damaged-file' : 'not-a-device-file');
  }
}

/** Merges changes into rows that are there, or would be; answers those that bring news, and the rows with them. */
async function findNews<T extends { readonly row: Row }>(db: Database, entries: readonly T[]) {
  const keys = new Map(
    entries.map(({ row }) => [`${row.kind} ${row.id}`, [row.kind, row.id] as [string, string]]),
  );
  const found = await findRows(db, [...keys.values()]);
  const known = new Map<string, Row | undefined>([...keys.keys()].map((key, i) => [key, found.rows[i]]));
  const changed = new Map<string, Row>();
  const news = entries.filter(({ row }) => {
    const key = `${row.kind} ${row.id}`;
    const before = known.get(key);
    const after = mergeRows(before, row);
    if (before && sameRow(before, after)) return false;
    known.set(key, after);
    changed.set(key, after);
    return true;
  });
  return { news, rows: [...changed.values()].map(toStored), found };
}

/** Reads a file that a device of this hub has saved, for a look before it is brought in. */
export async function readDeviceFile(text: string): Promise<Result<DeviceFile, DeviceFileRefusal>> {
  const json = readJson(text);
  if (!json.ok) return json;
  const head = json.value as {
    readonly app?: unknown;
    readonly format?: unknown;
    readonly stigen?: unknown;
  } | null;
  if (head?.stigen === 'hub') return err('hub-file');
  if (head?.app !== 'stigen') return err('not-a-device-file');
  if (typeof head.format === 'number' && head.format > deviceFileFormat) return err('newer-file');
  const parsed = z.safeParse(fileSchema, json.value);
  if (!parsed.success) return err('damaged-file', parsed.error.issues[0]?.path.join('.'));
  const { outbox, refused, meta = [] } = parsed.data.stores;
  const session = await readSession();
  if (!session) return err('not-paired');
  const entries = new Map(meta.map(({ key, value }) => [key, value]));
  const hub =
    parsed.data.hub ??
    entries.get('hub') ??
    (entries.get('session') as { readonly hub?: unknown } | undefined)?.hub;
  if (hub !== undefined && hub !== session.hub) return err('other-hub');
  const waiting = outbox.flatMap(({ row }) => readWireRow(row) ?? []);
  const no = refused.flatMap(({ row, code, at }) => {
    const read = readWireRow(row);
    return read ? { row: read, code, at } : [];
  });
  const all = [...waiting.map((row) => ({ row })), ...no];
  const { news } = await onConnection((db) => findNews(db, all));
  const savedAt = Date.parse(parsed.data.exportedAt ?? '');
  return ok({ savedAt, waiting, refused: no, news: news.length });
}

/**
 * Takes a file's unsent changes into the outbox and its refused ones into the list, with their own stamps, in one
 * transaction. What this device or its hub knows already is left out, so a second time changes nothing. Answers
 * how many were taken.
 */
export async function bringIn(file: DeviceFile): Promise<Result<number, 'storage-full' | 'storage-failed'>> {
  try {
    const taken = await onConnection((db) =>
      db.transaction('rw', [...rowTables(db), db.outbox, db.refused], async () => {
        const waiting = file.waiting.map((row) => ({ row, no: undefined }));
        const refused = file.refused.map(({ row, ...no }) => ({ row, no }));
        const { news, rows, found } = await findNews(db, [...refused, ...waiting]);
        const entries = news.map(({ row, no }) => ({ entry: { kind: row.kind, id: row.id, row }, no }));
        const unsent = entries.filter(({ no }) => !no).map(({ entry }) => entry);
        await db.outbox.bulkAdd(unsent);
        await db.refused.bulkAdd(entries.flatMap(({ entry, no }) => (no ? [{ ...entry, ...no }] : [])));
        await putRows(db, rows, found);
        await witnessRows(db, rows, await readClock(db));
        return { rows, all: news.length, unsent: unsent.length, people: await countPeople(db, rows) };
      }),
    );
    publishRows(taken.rows, [], taken.people);
    if (taken.unsent > 0) noteAdded(taken.unsent);
    await noteTaken();
    return ok(taken.all);
  } catch (error) {
    console.error('local: a file was not brought in', error);
    return storageRefusal(error);
  }
}
