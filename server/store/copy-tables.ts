import { createHash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { err, ok, type Refusal, type Result } from '../../src/domain/result.ts';
import { type Tables, tableKeys } from './tables.ts';

/** How many rows of each table were copied. */
export type Counts = { readonly [T in keyof Tables]: number };

/** Why nothing was copied: no hub here, one of the hubs is there already, or what came out is not what went in. */
export type CopyRefusal = 'nothing-there' | 'already-there' | 'not-the-same';

type AnyRow = Readonly<Record<string, string | number | null>>;
type AnyTables = Record<string, Record<string, string | number | null>>;
type Each = (table: keyof Tables, rows: readonly AnyRow[]) => Promise<void>;

const batch = 500;
const tableNames = Object.keys(tableKeys) as (keyof Tables)[];

/** Reads these hubs' rows of a table in the order of its key, in batches. */
async function* readTable(
  db: Kysely<Tables>,
  table: keyof Tables,
  hubs: readonly string[],
): AsyncGenerator<readonly AnyRow[]> {
  // Every table is read alike, whatever its columns are.
  const any = db as unknown as Kysely<AnyTables>;
  const key: readonly string[] = tableKeys[table];
  const columns = sql.join(key.map((column) => sql.ref(column)));
  for (let last: AnyRow | undefined; ; ) {
    let query = any.selectFrom(table).selectAll().where('hub', 'in', hubs).limit(batch);
    for (const column of key) query = query.orderBy(column);
    const after = last;
    if (after)
      query = query.where(sql<boolean>`(${columns}) > (${sql.join(key.map((name) => after[name]))})`);
    const rows: readonly AnyRow[] = await query.execute();
    if (rows.length > 0) yield rows;
    last = rows.at(-1);
    if (rows.length < batch) return;
  }
}

const rowText = (row: AnyRow): string =>
  JSON.stringify(
    Object.keys(row)
      .sort()
      .map((column) => [column, row[column]]),
  );

/** Counts all rows of these hubs and sums them up: SHA-256 over every column, in the order of the keys. */
async function readAll(db: Kysely<Tables>, hubs: readonly string[], each: Each = async () => undefined) {
  const hash = createHash('sha256');
  const counts = Object.fromEntries(tableNames.map((table) => [table, 0])) as Record<keyof Tables, number>;
  for (const table of tableNames)
    for await (const rows of readTable(db, table, hubs)) {
      for (const row of rows) hash.update(`${table} ${rowText(row)}\n`);
      counts[table] += rows.length;
      await each(table, rows);
    }
  return { counts, sum: hash.digest('base64url') };
}

async function copyTables(
  source: Kysely<Tables>,
  target: Transaction<Tables>,
): Promise<Result<Counts, CopyRefusal>> {
  const hubs = (await source.selectFrom('hub_state').select('hub').execute()).map(({ hub }) => hub);
  if (hubs.length === 0) return err('nothing-there');
  for (const table of tableNames) {
    const there = await target.selectFrom(table).select('hub').where('hub', 'in', hubs).executeTakeFirst();
    if (there) return err('already-there');
  }
  const into = target as unknown as Kysely<AnyTables>;
  const from = await readAll(source, hubs, async (table, rows) => {
    await into.insertInto(table).values(rows).execute();
  });
  const copied = await readAll(target, hubs);
  const isSame =
    copied.sum === from.sum && tableNames.every((table) => copied.counts[table] === from.counts[table]);
  return isSame ? ok(from.counts) : err('not-the-same');
}

/** Carries a refusal out of a transaction, so that it is rolled back. */
class Refused extends Error {
  readonly refusal: Refusal<CopyRefusal>;
  constructor(refusal: Refusal<CopyRefusal>) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/**
 * Copies everything into another database, which may hold other hubs, in one transaction of its own: same
 * hashes, numbers and horizons, so that devices notice nothing. Then all of it is read back and compared,
 * and nothing stays when it is not the same. `source` must hold still.
 */
export async function copyInto(
  source: Kysely<Tables>,
  target: Kysely<Tables>,
): Promise<Result<Counts, CopyRefusal>> {
  try {
    return await target.transaction().execute(async (transaction) => {
      const copied = await copyTables(source, transaction);
      if (!copied.ok) throw new Refused(copied);
      return copied;
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
