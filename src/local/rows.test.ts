import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeToRow, type Row } from '../protocol/row.ts';
import { makeStamp } from '../protocol/stamp.ts';
import { applyRows, beginRestart, nextPull } from './apply.ts';
import { commit } from './commit.ts';
import { db } from './db.ts';
import { openFresh, visit } from './local.test-util.ts';
import { findRow, findRows, readIndex, readKind } from './rows.ts';

let close: () => Promise<void>;
beforeEach(async () => {
  close = await openFresh();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await close();
});

const start = Date.UTC(2026, 0, 1, 8);
const dayOf = (i: number) => (i % 2 === 0 ? '2026-01-01' : '2026-01-02');
const idOf = (i: number) => `p${i}~${dayOf(i)}`;
const row = (i: number, at = start): Row =>
  changeToRow('visit', idOf(i), visit(`p${i}`, dayOf(i), at), makeStamp(at, 0, 'hub'));
const rowsOf = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => row(from + i));

async function take(rows: readonly Row[], cursor: number, isLast = true, view = 'v') {
  const from = await nextPull();
  const taken = await applyRows({ rows, drop: [], cursor, view, isLast }, from);
  expect(taken).toEqual({ ok: true, value: undefined });
}

test('many rows that come at once lie in few records, and are found by key, kind and index', async () => {
  await take(rowsOf(0, 1200), 1200);
  expect(await db().rows.count()).toBe(0);
  expect(await db().packed.count()).toBe(3);
  expect(await findRow('visit', idOf(777))).toMatchObject(row(777));
  expect(await findRow('visit', 'p5~2026-01-09')).toBeUndefined();
  expect(await readKind('visit')).toHaveLength(1200);
  const second = await readIndex('visit', '2026-01-02', '2026-01-02');
  const expected = rowsOf(0, 1200).flatMap(({ id }, i) => (i % 2 ? [id] : []));
  expect(second.map(({ id }) => id).sort()).toEqual(expected.sort());
});

test('few rows lie loose', async () => {
  await take(rowsOf(0, 20), 20);
  expect(await db().rows.count()).toBe(20);
  expect(await db().packed.count()).toBe(0);
});

test('a change of a packed row is merged with it and hides it', async () => {
  await take(rowsOf(0, 600), 600);
  const [first, moved] = [idOf(0), idOf(1)];
  await commit([
    { kind: 'visit', id: first, fields: { left: start + 5, leftBy: 'self' } },
    { kind: 'visit', id: moved, fields: { day: '2026-01-05' } },
  ]);
  expect((await findRow('visit', first))?.fields).toMatchObject({ left: start + 5, person: 'p0' });
  expect(await readKind('visit')).toHaveLength(600);
  const second = await readIndex('visit', '2026-01-02', '2026-01-02');
  expect(second.map(({ id }) => id)).not.toContain(moved);
  expect(second).toHaveLength(299);
});

test('a later page over packed rows changes them and adds its own', async () => {
  await take(rowsOf(0, 600), 600);
  const later = Array.from({ length: 300 }, (_, i) => row(450 + i, start - 1000));
  const changed = later.map((one) => ({ ...one, at: makeStamp(start + 9000, 0, 'hub') }));
  await take(changed, 900);
  expect(await readKind('visit')).toHaveLength(750);
  expect((await findRow('visit', idOf(500)))?.fields.arrived).toEqual({ at: start - 1000, round: 0 });
  expect(await findRow('visit', idOf(700))).toBeDefined();
});

test('a packed row that is dropped is gone, and may come again', async () => {
  await take(rowsOf(0, 600), 600);
  const from = await nextPull();
  const drop = [{ kind: 'visit', id: idOf(3) }];
  await applyRows({ rows: [], drop, cursor: 601, view: 'v', isLast: true }, from);
  const found = await findRows(db(), [['visit', idOf(3)]]);
  expect(found.rows).toEqual([undefined]);
  expect(found.isNew('visit', idOf(3))).toBe(false);
  expect(await readKind('visit')).toHaveLength(599);
  await take([row(3)], 602);
  expect(await readKind('visit')).toHaveLength(600);
});

test('a reading from the start leaves what came, and what is unsent', async () => {
  await take(rowsOf(0, 600), 600);
  await commit([{ kind: 'visit', id: idOf(590), fields: { purpose: 'mine' } }]);
  await beginRestart('w');
  await take(rowsOf(0, 300), 300, false, 'w');
  expect(await readKind('visit')).toHaveLength(600);
  await take(rowsOf(300, 500), 500, true, 'w');
  expect(await readKind('visit')).toHaveLength(501);
  expect((await findRow('visit', idOf(590)))?.fields).toEqual({ purpose: 'mine' });
  expect(await findRow('visit', idOf(595))).toBeUndefined();
  expect((await findRow('visit', idOf(250)))?.fields.person).toBe('p250');
});

test('a transaction that fails leaves the packs as they were', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await take(rowsOf(0, 300), 300);
  const from = await nextPull();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const page = { rows: rowsOf(300, 600), drop: [], cursor: 600, view: 'v', isLast: true };
  expect(await applyRows(page, from)).toMatchObject({ ok: false, code: 'storage-full' });
  put.mockRestore();
  expect(await readKind('visit')).toHaveLength(300);
  expect(await findRow('visit', idOf(400))).toBeUndefined();
});
