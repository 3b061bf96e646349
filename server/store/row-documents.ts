import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import { seqsAfter } from './narrow-reads.ts';
import { rememberedOn } from './remembered.ts';
import type { RowDocuments, RowKey } from './store.ts';
import type { StoredRow, ToDo } from './stored-row.ts';
import type { Tables } from './tables.ts';

// Two sizes only, so that the same few statements are prepared again and again.
const manyRows = 100;

// A device may say anything, but a database server keeps no NUL in its text.
const nul = '\0';
const withoutNul = (text: string | null) => text?.replaceAll(nul, '\ufffd') ?? null;

const toRow = (found: Selectable<Tables['row']>): StoredRow => ({
  kind: found.kind,
  id: found.id,
  seq: found.seq,
  ix: found.ix,
  owner: found.owner,
  was: found.was,
  shared: found.shared === 1,
  ever: found.ever === 1,
  todo: found.todo as ToDo,
  device: found.device,
  base: found.base,
  doc: found.doc,
});

const fromRow = (hub: string, row: StoredRow): Insertable<Tables['row']> => ({
  hub,
  kind: row.kind,
  id: row.id,
  seq: row.seq,
  ix: row.ix.replaceAll(nul, '\ufffd'),
  owner: withoutNul(row.owner),
  was: withoutNul(row.was),
  shared: row.shared ? 1 : 0,
  ever: row.ever ? 1 : 0,
  todo: row.todo,
  device: row.device,
  base: row.base,
  doc: row.doc,
});

/** In the order in which `fromRow` says them. */
const columns = [
  'hub',
  'kind',
  'id',
  'seq',
  'ix',
  'owner',
  'was',
  'shared',
  'ever',
  'todo',
  'device',
  'base',
  'doc',
] as const satisfies readonly (keyof Tables['row'])[];

/** Ids of keys by their kind; without the kinds that no row can have. */
function idsByKind(keys: readonly RowKey[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { kind, id } of keys) {
    if (kind.includes(nul)) continue;
    const same = ids.get(kind);
    if (same) same.push(id);
    else ids.set(kind, [id]);
  }
  return ids;
}

/** The questions about rows, as queries that every dialect of Kysely's understands. */
export function rowDocumentsOn(db: Kysely<Tables>): RowDocuments {
  const remembered = rememberedOn(db);
  const insertRows = (rows: readonly Insertable<Tables['row']>[]) =>
    remembered(
      `insert ${rows.length}`,
      rows.flatMap((row) => columns.map((column) => row[column])),
      () =>
        db
          .insertInto('row')
          .values(rows)
          .onConflict((conflict) =>
            conflict.columns(['hub', 'kind', 'id']).doUpdateSet((eb) => ({
              seq: eb.ref('excluded.seq'),
              ix: eb.ref('excluded.ix'),
              owner: eb.ref('excluded.owner'),
              was: eb.ref('excluded.was'),
              shared: eb.ref('excluded.shared'),
              ever: eb.ref('excluded.ever'),
              todo: eb.ref('excluded.todo'),
              device: eb.ref('excluded.device'),
              base: eb.ref('excluded.base'),
              doc: eb.ref('excluded.doc'),
            })),
          ),
    );

  return {
    async rows(hub, keys) {
      const rows: StoredRow[] = [];
      for (const [kind, ids] of idsByKind(keys)) {
        for (let i = 0; i < ids.length; i += manyRows) {
          const some = ids.slice(i, i + manyRows);
          const found = await remembered(`rows ${some.length}`, [hub, kind, ...some], () =>
            db
              .selectFrom('row')
              .selectAll()
              .where('hub', '=', hub)
              .where('kind', '=', kind)
              .where('id', 'in', some),
          );
          for (const one of found) rows.push(toRow(one));
        }
      }
      return rows;
    },
    async rowsAfter(hub, after, limit, audience) {
      const rows = db.selectFrom('row').selectAll().where('hub', '=', hub).orderBy('seq').limit(limit);
      const isWide = audience.own.length === 0 && audience.shared.length === 0;
      const found = await (isWide
        ? rows.where('seq', '>', after).where('kind', 'in', ['', ...audience.all])
        : rows.where('seq', 'in', seqsAfter(db, hub, after, limit, audience))
      ).execute();
      return found.map(toRow);
    },
    async rowsOf(hub, kind, ix) {
      const found = await db
        .selectFrom('row')
        .selectAll()
        .where('hub', '=', hub)
        .where('kind', '=', kind)
        .where('ix', 'in', ix)
        .execute();
      return found.map(toRow);
    },
    async rowsToDo(hub, todo, limit, before) {
      const found = await db
        .selectFrom('row')
        .selectAll()
        .where('hub', '=', hub)
        .where('todo', 'in', todo)
        // The index holds only these, and a plan rests on what is written out alone.
        .where('todo', '<>', sql.lit(''))
        .$if(before !== undefined, (query) => query.where('ix', '<', before ?? ''))
        .orderBy('ix')
        .orderBy('seq')
        .limit(limit)
        .execute();
      return found.map(toRow);
    },
    async saveRows(hub, rows) {
      const [counted] = await remembered('count on', [rows.length, hub], () =>
        db
          .updateTable('hub_state')
          .set((eb) => ({ seq: eb('seq', '+', rows.length) }))
          .where('hub', '=', hub)
          .returning('seq'),
      );
      if (!counted) throw new Error('rows for a hub that is not there');
      const head = counted.seq;
      const from = head - rows.length;
      const saved = rows.map((row, i): StoredRow => ({ ...row, seq: from + i + 1 }));
      for (let i = 0; i < saved.length; ) {
        const size = saved.length - i >= manyRows ? manyRows : Math.min(10, saved.length - i);
        await insertRows(saved.slice(i, i + size).map((row) => fromRow(hub, row)));
        i += size;
      }
      return { from, head, rows: saved };
    },
    async removeRows(hub, keys, horizon) {
      for (const [kind, ids] of idsByKind(keys))
        await db
          .deleteFrom('row')
          .where('hub', '=', hub)
          .where('kind', '=', kind)
          .where('id', 'in', ids)
          .execute();
      await db
        .updateTable('hub_state')
        .set({ horizon })
        .where('hub', '=', hub)
        .where('horizon', '<', horizon)
        .execute();
    },
  };
}
