import type { Fields } from '../../src/domain/change.ts';
import { err, ok, type Result } from '../../src/domain/result.ts';
import { checkFields } from '../../src/domain/validate.ts';
import type { Row } from '../../src/protocol/row.ts';
import { readWireRow } from '../../src/protocol/wire-row.ts';
import type { Documents, Store } from '../store/store.ts';
import type { ServerClock } from './clock.ts';
import { markKind } from './count.ts';
import { changeDeviceRow } from './devices.ts';
import {
  createSum,
  endSchema,
  type Header,
  headerSchema,
  hubFileFormat,
  LineTooLong,
  linesOf,
  type OpenFile,
} from './hub-file.ts';
import { mergeIn } from './merge-in.ts';

/**
 * Why a file is not taken. `not-a-hub-file`: something else. `device-file`: what one device saved. `damaged-file`:
 * cut off or changed. `newer-file`: a newer Stigen wrote it.
 */
export type FileRefusal = 'not-a-hub-file' | 'device-file' | 'damaged-file' | 'newer-file';

const batch = 1000;

function parseJson(line: Buffer | undefined): unknown {
  try {
    return JSON.parse(line?.toString('utf8') ?? '');
  } catch {
    // JSON says "not that" only by throwing; what it says may quote the file.
    return undefined;
  }
}

function readHeader(line: Buffer | undefined): Result<Header, FileRefusal> {
  const value = parseJson(line) as
    | { readonly stigen?: unknown; readonly format?: unknown }
    | null
    | undefined;
  if (value?.stigen !== 'hub') return err('not-a-hub-file');
  if (typeof value.format === 'number' && value.format > hubFileFormat) return err('newer-file', 'format');
  const header = headerSchema.safeParse(value);
  return header.success ? ok(header.data) : err('damaged-file', header.error.issues[0]?.path.join('.'));
}

function readRow(line: Buffer): Result<Row, FileRefusal> {
  const row = readWireRow(parseJson(line));
  if (!row) return err('damaged-file', 'row');
  if (row.kind === markKind) {
    const isMark = row.fields.gone === true && Object.keys(row.fields).length === 1;
    return isMark ? ok(row) : err('damaged-file', markKind);
  }
  const checked = checkFields(row.kind, row.fields);
  if (checked.ok) return ok(row);
  return err(checked.code === 'bad-field' ? 'damaged-file' : 'newer-file', checked.detail);
}

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('Z_');

async function readThrough(open: OpenFile, take: (row: Row) => Promise<void> | void) {
  const sum = createSum();
  let header: Header | undefined;
  let rows = 0;
  let hasHub = false;
  let isEnded = false;
  let isFirst = true;
  for await (const line of linesOf(open())) {
    if (isEnded) return err('damaged-file', 'after the end');
    if (!header) {
      // A device's file is written for reading, over many lines.
      const text = line.toString('utf8', 0, 200);
      if (isFirst && text === '{') {
        isFirst = false;
        continue;
      }
      if (!isFirst) return err(/"app": ?"stigen"/.test(text) ? 'device-file' : 'not-a-hub-file');
      const read = readHeader(line);
      if (!read.ok) return read;
      header = read.value;
    } else if (line.subarray(0, 7).toString() === '{"end":') {
      const end = endSchema.safeParse(parseJson(line));
      if (!end.success || end.data.rows !== rows || end.data.sha256 !== sum.end())
        return err('damaged-file', 'sum');
      isEnded = true;
      continue;
    } else {
      const row = readRow(line);
      if (!row.ok) return row;
      rows++;
      hasHub ||= row.value.kind === 'hub' && row.value.id === header.hub.id;
      await take(row.value);
    }
    sum.add(line);
    sum.add('\n');
  }
  if (!header) return err('not-a-hub-file');
  if (!isEnded) return err('damaged-file', 'cut off');
  return hasHub ? ok({ header, rows }) : err('damaged-file', 'no hub row');
}

/** Reads a hub's file from its first byte to its sum, row by row. Throws only what the reading itself throws. */
export async function readHubFile(
  open: OpenFile,
  take: (row: Row) => Promise<void> | void = () => {},
): Promise<Result<{ readonly header: Header; readonly rows: number }, FileRefusal>> {
  try {
    return await readThrough(open, take);
  } catch (error) {
    if (isZlibError(error) || error instanceof LineTooLong) return err('damaged-file', 'bytes');
    throw error;
  }
}

/** Once paired, a device has a secret; the file holds none, so in the restored hub each has to pair anew. */
const sentAway = (row: Row, clock: ServerClock): Row[] =>
  row.kind === 'device' && (row.fields as Fields).revoked !== true
    ? [row, changeDeviceRow(row.id, { revoked: true }, clock)]
    : [row];

async function writeHub(documents: Documents, open: OpenFile, header: Header, clock: ServerClock) {
  await documents.lockHubs();
  if ((await documents.hubs()).length > 0) return err('already-set-up');
  const { id: hub, joinCode, createdAt } = header.hub;
  await documents.makeHub({ hub, joinCode, createdAt });
  let waiting: Row[] = [];
  const flush = async () => {
    await mergeIn(documents, hub, waiting);
    waiting = [];
  };
  const read = await readHubFile(open, async (row) => {
    waiting.push(...sentAway(row, clock));
    if (waiting.length >= batch) await flush();
  });
  // It was whole a moment ago; if it is not any more, nothing of it may stay.
  if (!read.ok) throw new Error(`the file changed while it was read: ${read.code}`);
  await flush();
  return ok(hub);
}

/**
 * Makes the hub of a file, in one transaction, after the whole file has been found sound; `after` runs within
 * it. The rows keep their stamps and get new numbers. The devices of old stay in the list as sent away: what
 * they have not sent yet lies on them until they are paired anew.
 */
export async function restoreHub<T>(
  store: Store,
  open: OpenFile,
  clock: ServerClock,
  after: (documents: Documents, hub: string) => Promise<T>,
): Promise<Result<T, FileRefusal | 'already-set-up'>> {
  if ((await store.hubs()).length > 0) return err('already-set-up');
  const read = await readHubFile(open);
  if (!read.ok) return read;
  return store.transaction(async (documents) => {
    const hub = await writeHub(documents, open, read.value.header, clock);
    return hub.ok ? ok(await after(documents, hub.value)) : hub;
  });
}
