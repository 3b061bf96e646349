import Database from 'better-sqlite3';
import { mergeRows, type Row, sameRow } from '../../src/protocol/row.ts';

/** What lies in a device's IndexedDB. */
export interface DeviceStores {
  readonly rows: readonly (Row & { readonly dropped?: number })[];
  /** Many rows in one record each, a row a line. */
  readonly packed?: readonly { readonly n: number; readonly text: string }[];
  readonly outbox: readonly { readonly row: Row }[];
  readonly meta: readonly { readonly key: string; readonly value: unknown }[];
}

interface ServerRow {
  readonly row: Row;
  readonly seq: number;
}

const keyOf = ({ kind, id }: Row): string => `${kind} ${id}`;

/** The rows that a device has: a loose row hides a packed one, a newer pack an older. */
export function rowsOn({ rows, packed = [] }: DeviceStores): Row[] {
  const found = new Map<string, Row>();
  for (const { text } of [...packed].sort((a, b) => a.n - b.n))
    for (const line of text.split('\n')) {
      const row = JSON.parse(line) as Row;
      found.set(keyOf(row), row);
    }
  for (const row of rows) {
    if (row.dropped) found.delete(keyOf(row));
    else found.set(keyOf(row), row);
  }
  return [...found.values()];
}

/** The rows of a hub whose server is dead, from its file. */
export function readServerRows(file: string): Map<string, ServerRow> {
  const database = new Database(file);
  try {
    const found = database.prepare('select seq, doc from row').all() as { seq: number; doc: string }[];
    return new Map(
      found.map(({ seq, doc }) => {
        const row = JSON.parse(doc) as Row;
        return [keyOf(row), { row, seq }];
      }),
    );
  } finally {
    database.close();
  }
}

const holds = (row: Row | undefined, other: Row): boolean =>
  row !== undefined && sameRow(row, mergeRows(row, other));

/**
 * Halves of transactions on a door: an outbox entry without its row, a row that neither the hub nor the outbox
 * has, a cursor that is ahead of the rows.
 */
export function findHalves(stores: DeviceStores, server: ReadonlyMap<string, ServerRow>): string[] {
  const problems: string[] = [];
  const rows = new Map(rowsOn(stores).map((row) => [keyOf(row), row]));
  const told = new Map<string, Row>([...server].map(([key, { row }]) => [key, row]));
  for (const { row } of stores.outbox) {
    if (!holds(rows.get(keyOf(row)), row)) problems.push(`an outbox entry without its ${row.kind}`);
    told.set(keyOf(row), mergeRows(told.get(keyOf(row)), row));
  }
  for (const [key, row] of rows)
    if (!holds(told.get(key), row))
      problems.push(`a ${row.kind} that is neither at the hub nor in the outbox`);
  const pull = stores.meta.find(({ key }) => key === 'pull')?.value as
    | { readonly cursor: number; readonly sweep?: string }
    | undefined;
  for (const [key, { row, seq }] of server) {
    if (pull === undefined || pull.sweep !== undefined || seq > pull.cursor || row.kind === 'contact')
      continue;
    if (!holds(rows.get(key), row)) problems.push(`a cursor ahead of a ${row.kind}`);
  }
  return problems;
}
