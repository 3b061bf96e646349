import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commit } from '../commit.ts';
import { db } from '../db.ts';
import { openFresh, person } from '../local.test-util.ts';
import { readFaces, saveFacesSoon } from './faces.ts';

let close: () => Promise<void>;
beforeEach(async () => {
  close = await openFresh();
});
afterEach(async () => close());

const put = (id: string, firstName: string) =>
  commit([{ kind: 'person', id, fields: person({ firstName, organisation: id === 'anna' ? 'o1' : null }) }]);

/** Saves without waiting for the quiet moment. */
async function save(): Promise<void> {
  const { faces } = await readFaces();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  saveFacesSoon(() => faces);
  vi.runAllTimers();
  vi.useRealTimers();
  await vi.waitFor(async () => expect(await db().cache.count()).toBe(1));
}

test('faces that are kept are read from there, and say the same as the rows', async () => {
  await put('anna', 'Anna "Ninni"\t');
  await put('bo', 'Bö');
  const fromRows = await readFaces();
  await save();
  const fromCache = await readFaces();
  expect([fromRows.isFresh, fromCache.isFresh]).toEqual([true, false]);
  expect(fromCache.faces).toEqual(
    fromRows.faces.map(({ id, firstName, lastInitial, organisation }) => ({
      id,
      firstName,
      lastInitial,
      organisation,
    })),
  );
});

test('a person who changes makes them be read from the rows again; a visit does not', async () => {
  await put('anna', 'Anna');
  await save();
  await commit([{ kind: 'visit', id: 'anna~2026-11-24', fields: { left: 1 } }]);
  expect((await readFaces()).isFresh).toBe(false);
  await put('bo', 'Bo');
  expect((await readFaces()).faces.map(({ id }) => id)).toEqual(['anna', 'bo']);
});

test('faces of which another tab knows more are not kept', async () => {
  await put('anna', 'Anna');
  const { faces } = await readFaces();
  await db().meta.put({ key: 'people', value: 99 });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  saveFacesSoon(() => faces);
  vi.runAllTimers();
  vi.useRealTimers();
  await db().transaction('rw', db().meta, db().cache, async () => db().meta.get('people'));
  expect(await db().cache.count()).toBe(0);
});
