import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDirectory, type Directory } from '../../domain/arrival/directory.ts';
import type { DirectoryColumns } from '../../domain/arrival/directory-columns.ts';
import { commit } from '../commit.ts';
import { db } from '../db.ts';
import { openFresh, person } from '../local.test-util.ts';
import { toRowOf } from '../row.ts';
import { type Faces, readFaces, saveFacesSoon } from './faces.ts';

let close: () => Promise<void>;
beforeEach(async () => {
  close = await openFresh();
});
afterEach(async () => close());

const put = (id: string, firstName: string) =>
  commit([{ kind: 'person', id, fields: person({ firstName, organisation: id === 'anna' ? 'o1' : null }) }]);

const registerOf = (faces: Faces): Directory => {
  if (!faces.isFresh) return createDirectory(faces.columns);
  const register = createDirectory();
  for (const row of faces.people) {
    const face = toRowOf('person', row);
    if (face) register.put({ ...face.fields, id: row.id });
  }
  return register;
};

const saved = () => vi.waitFor(async () => expect(await db().cache.count()).toBeGreaterThan(0));

/** Saves without waiting for the quiet moment. */
async function save(columns: DirectoryColumns): Promise<void> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  saveFacesSoon(() => columns);
  vi.runAllTimers();
  vi.useRealTimers();
}

test('a register that is kept is read from there, and says the same as the rows', async () => {
  await put('anna', 'Anna "Ninni"\t');
  await put('bo', 'Bö');
  const fromRows = await readFaces();
  await save(registerOf(fromRows).columns());
  await saved();
  const fromCache = await readFaces();
  expect([fromRows.isFresh, fromCache.isFresh]).toEqual([true, false]);
  expect(registerOf(fromCache).columns()).toEqual(registerOf(fromRows).columns());
});

test('a register of many is kept in pieces that are read together', async () => {
  const many = createDirectory();
  for (let i = 0; i < 2000; i++)
    many.put({ id: `person-number-${i}`, firstName: `Ł${i}`, lastInitial: '', organisation: null });
  await readFaces();
  await save(many.columns());
  await saved();
  expect(await db().cache.count()).toBeGreaterThan(2);
  const faces = await readFaces();
  expect(registerOf(faces).columns()).toEqual(many.columns());
});

test('a person or an organisation that changes makes the rows be read again; a visit does not', async () => {
  const keep = async () => {
    await save(registerOf(await readFaces()).columns());
    await vi.waitFor(async () => expect((await readFaces()).isFresh).toBe(false));
  };
  await put('anna', 'Anna');
  await keep();
  await commit([{ kind: 'visit', id: 'anna~2026-11-24', fields: { left: 1 } }]);
  expect((await readFaces()).isFresh).toBe(false);
  await put('bo', 'Bo');
  expect(registerOf(await readFaces()).columns().ids).toEqual(['anna', 'bo']);
  await keep();
  await commit([{ kind: 'organisation', id: 'o1', fields: { short: 'O' } }]);
  expect((await readFaces()).isFresh).toBe(true);
});

test('a register of which another tab knows more is not kept', async () => {
  await put('anna', 'Anna');
  const columns = registerOf(await readFaces()).columns();
  await db().meta.put({ key: 'people', value: 99 });
  await save(columns);
  await db().transaction('rw', db().meta, db().cache, async () => db().meta.get('people'));
  expect(await db().cache.count()).toBe(0);
});
