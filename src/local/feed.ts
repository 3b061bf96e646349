import type { Row } from '../protocol/row.ts';
import { onTabs, tellTabs } from './channel.ts';
import { type RowKey, type StoredRow, whenOpen } from './db.ts';
import { createEvent, type Event } from './event.ts';
import { notePeopleCount } from './people-count.ts';
import { readRows } from './rows.ts';
import type { SecondLook } from './second-look.ts';

/** Rows by id as they are now; undefined for one that this device no longer has. */
export type RowChanges = ReadonlyMap<string, Row | undefined>;

/** More keys than this in one go are told to other tabs as "read again". */
const mostKeys = 200;
/** So few rows are handed on as they are: to read one again takes longer than all that follows from it. */
const mostHanded = 8;

const events = new Map<string, Event<RowChanges>>();
const reset = createEvent<void>();

/** Hears of every row of a kind that changes, here or in another tab, after it was committed. */
export function onRows(kind: string, listener: (changes: RowChanges) => void): () => void {
  let event = events.get(kind);
  if (!event) {
    event = createEvent();
    events.set(kind, event);
  }
  return event.on(listener);
}

/** Hears that so much has changed that everything is better read again. */
export const onReset = (listener: () => void): (() => void) => reset.on(listener);

function emit(keys: readonly RowKey[], rows: readonly (Row | undefined)[]): void {
  const byKind = new Map<string, Map<string, Row | undefined>>();
  keys.forEach(([kind, id], i) => {
    let changes = byKind.get(kind);
    if (!changes) {
      changes = new Map();
      byKind.set(kind, changes);
    }
    changes.set(id, rows[i]);
  });
  for (const [kind, changes] of byKind) events.get(kind)?.emit(changes);
}

/**
 * Tells this tab and the others of rows that were just committed, and of keys that are gone for good. `people`
 * is what `countPeople` answered in that transaction.
 */
export function publishRows(
  rows: readonly StoredRow[],
  dropped: readonly RowKey[] = [],
  people?: number,
): void {
  notePeopleCount(people);
  const keys: RowKey[] = [...rows.map((row): RowKey => [row.kind, row.id]), ...dropped];
  if (keys.length === 0) return;
  if (keys.length > mostKeys) tellTabs({ type: 'reset' });
  else tellTabs(keys.length <= mostHanded ? { type: 'rows', keys, rows } : { type: 'rows', keys });
  emit(keys, rows);
}

/** Makes this tab and the others read everything again. */
export function publishReset(): void {
  tellTabs({ type: 'reset' });
  reset.emit();
}

const readAgain = (error: unknown): void => {
  console.error('local: rows of another tab not read', error);
  reset.emit();
};

let looking: Promise<SecondLook> | undefined;

/** Has the storage asked for the last word on rows that were handed on; the code for it comes with the first. */
async function lookAgain(keys: readonly RowKey[], rows: readonly (Row | undefined)[]): Promise<void> {
  looking ??= import('./second-look.ts').then(({ createSecondLook }) => createSecondLook(emit, readAgain));
  const look = await looking;
  for (const [i, key] of keys.entries()) look(key, rows[i]);
}

async function follow(keys: readonly RowKey[], handed: readonly StoredRow[] | undefined): Promise<void> {
  const wanted = keys.filter(([kind]) => events.has(kind));
  if (wanted.length === 0) return;
  if (!handed) return emit(wanted, await readRows(wanted));
  const rows = wanted.map(([kind, id]) => handed.find((row) => row.kind === kind && row.id === id));
  emit(wanted, rows);
  await lookAgain(wanted, rows);
}

// A second opening may be of another database.
let openings = 0;
whenOpen(() => {
  if (openings++ > 0) reset.emit();
});

onTabs((message) => {
  if (message.type === 'reset') reset.emit();
  if (message.type === 'rows') follow(message.keys, message.rows).catch(readAgain);
});
