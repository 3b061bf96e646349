import { effect } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { testWall } from '../domain/test-nouns.ts';
import { commit } from './commit.ts';
import { closeLocal, db, deleteLocal, openLocal, whenOpen } from './db.ts';
import { beginFirstLook, type FirstLook, firstSeen, onFirstLook, takeFirstLook } from './first-look.ts';
import { hubFields, person } from './local.test-util.ts';
import { dropMeta, metaSignal, putMeta } from './meta.ts';
import { directoryReady, loadDirectory, searchDirectory } from './queries/directory.ts';
import { wallOf } from './queries/walls.ts';

let name: string;
let stop: () => void;
let seen: FirstLook | undefined;

beforeEach(() => {
  name = `look-${Math.random()}`;
  seen = undefined;
  stop = onFirstLook((look) => {
    seen = look;
  });
});
afterEach(async () => {
  stop();
  await deleteLocal();
  closeLocal();
});

async function look(): Promise<boolean> {
  beginFirstLook(name);
  return takeFirstLook();
}

const say = (id: string, firstName: string) =>
  commit([{ kind: 'person', id, fields: person({ firstName }) }]);

describe('the first look', () => {
  test('sees nothing on a new device, and makes nothing there', async () => {
    expect(await look()).toBe(false);
    expect((await indexedDB.databases()).map((one) => one.name)).not.toContain(name);
    await openLocal(name);
  });

  test('sees what is remembered, the hub and what waits', async () => {
    await openLocal(name);
    await commit([{ kind: 'hub', id: 'h', fields: { ...hubFields } }]);
    await say('anna', 'Anna');
    expect(await look()).toBe(true);
    expect(seen?.hub.map(({ id }) => id)).toEqual(['h']);
    expect(seen?.waiting).toBe(2);
    expect(seen?.meta.some(({ key }) => key === 'clock')).toBe(true);
  });

  test('sees the row that was asked for, which is shown until its kind has been read', async () => {
    await openLocal(name);
    await commit([{ kind: 'wall', id: 'w1', fields: { ...testWall({ title: 'Trädet' }).fields } }]);
    beginFirstLook(name, ['wall', 'w1']);
    expect(await takeFirstLook()).toBe(true);
    expect([firstSeen('wall', 'w2'), firstSeen('hub', 'w1')]).toEqual([undefined, undefined]);
    const seen = wallOf('w1').value;
    expect(seen?.fields.title).toBe('Trädet');
    expect(wallOf('w2').value).toBeUndefined();
    const stopWatching = effect(() => void [wallOf('w1').value, wallOf('w2').value]);
    await vi.waitFor(() => expect(wallOf('w2').value).toBeNull());
    expect(wallOf('w1').value).toBe(seen);
    await commit([{ kind: 'wall', id: 'w1', fields: { title: 'Ett annat' } }]);
    await vi.waitFor(() => expect(wallOf('w1').value?.fields.title).toBe('Ett annat'));
    stopWatching();
  });

  test('is not believed, nor is the second, about what this tab has said meanwhile', async () => {
    await openLocal(name);
    await putMeta('greeting', 'hej');
    await putMeta('farewell', 'hej då');
    closeLocal();
    beginFirstLook(name);
    expect(await takeFirstLook()).toBe(true);
    let forgotten: Promise<void> | undefined;
    // Runs when the disk is being read for the second time, which has begun before.
    whenOpen(() => {
      forgotten ??= dropMeta('greeting');
    });
    await openLocal(name);
    await forgotten;
    expect(metaSignal('greeting').value).toBeUndefined();
    expect(metaSignal('farewell').value).toBe('hej då');
    expect(await db().meta.get('greeting')).toBeUndefined();
  });

  test('leaves a storage of another version alone', async () => {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name, 990);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    expect(await look()).toBe(false);
    indexedDB.deleteDatabase(name);
    await openLocal(name);
  });

  test('gives a register to whoever takes it at once, and an old one to nobody', async () => {
    await openLocal(name);
    await say('anna', 'Anna');
    await loadDirectory();
    expect(directoryReady.value).toBe(true);
    // The register is kept when nothing has changed for three seconds.
    await vi.waitFor(async () => expect(await db().cache.count()).toBeGreaterThan(0), 6000);
    expect(await look()).toBe(true);
    expect(seen?.cache.length).toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, 10));
    await say('bo', 'Botvid');
    await vi.waitFor(() => expect(searchDirectory('bot')).toHaveLength(1));
    const { readFaces } = await import('./queries/faces.ts');
    expect((await readFaces()).isFresh).toBe(true);
  });
});
