import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from './sqlite-store.ts';
import type { Committed, PairedDevice, Store } from './store.ts';
import type { StoredRow } from './stored-row.ts';

const row = (kind: string, id: string, more: Partial<StoredRow> = {}): Omit<StoredRow, 'seq'> => ({
  kind,
  id,
  ix: '',
  owner: null,
  was: null,
  shared: false,
  ever: false,
  todo: '',
  device: 'd1',
  base: 0,
  doc: JSON.stringify({ kind, id }),
  ...more,
});

const device: PairedDevice = {
  hub: 'h1',
  id: 'd1',
  hash: 'hash-1',
  role: 'door',
  person: null,
  epoch: 1,
  revoked: false,
};

/** What every store promises, whatever it is built on. `open` answers a store that is empty. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(`a store on ${name}`, () => {
    let store: Store;
    const save = (...rows: Omit<StoredRow, 'seq'>[]): Promise<Committed> =>
      store.transaction(async (documents) => {
        await documents.lockHub('h1');
        return documents.saveRows('h1', rows);
      });

    beforeEach(async () => {
      store = await open();
      for (const hub of ['h1', 'h2']) await store.makeHub({ hub, joinCode: `join-${hub}`, createdAt: 5 });
    });
    afterEach(() => store.close());

    it('keeps hubs apart, each with its own counter', async () => {
      await save(row('person', 'p1'), row('person', 'p2'));
      expect(await store.hub('h1')).toEqual({
        hub: 'h1',
        seq: 2,
        horizon: 0,
        joinCode: 'join-h1',
        createdAt: 5,
      });
      expect((await store.hub('h2'))?.seq).toBe(0);
      expect(await store.hub('h3')).toBeUndefined();
      expect(await store.lockHub('h3')).toBeUndefined();
      expect((await store.hubs()).map(({ hub }) => hub).sort()).toEqual(['h1', 'h2']);
      expect(await store.rows('h2', [{ kind: 'person', id: 'p1' }])).toEqual([]);
    });

    it('numbers rows in the order they are saved, and anew when they change', async () => {
      const first = await save(row('person', 'p1'), row('visit', 'v1', { ix: '2026-01-07' }));
      expect([first.from, first.head, ...first.rows.map(({ seq }) => seq)]).toEqual([0, 2, 1, 2]);
      const second = await save(row('person', 'p1', { doc: '{"new":true}' }));
      expect([second.from, second.head]).toEqual([2, 3]);
      expect(await store.rows('h1', [{ kind: 'person', id: 'p1' }])).toEqual([
        { ...row('person', 'p1', { doc: '{"new":true}' }), seq: 3 },
      ]);
    });

    it('gives back all of a row', async () => {
      const whole = row('visit', 'v', {
        ix: '2026-01-07',
        owner: 'p1',
        was: 'p0',
        shared: true,
        ever: true,
        todo: 'close',
        device: 'd9',
        base: 7,
        doc: '{"å":"🌲"}',
      });
      await save(whole);
      expect(await store.rows('h1', [{ kind: 'visit', id: 'v' }])).toEqual([{ ...whole, seq: 1 }]);
    });

    it('takes many rows at once', async () => {
      const rows = Array.from({ length: 1234 }, (_, i) => row('person', `p${i}`));
      const committed = await save(...rows);
      expect(committed.head).toBe(1234);
      expect(await store.rows('h1', rows)).toHaveLength(1234);
      const all = { owners: [], all: ['person'], own: [], shared: [] };
      const page = await store.rowsAfter('h1', 1000, 100, all);
      expect(page.map(({ seq }) => seq)).toEqual(Array.from({ length: 100 }, (_, i) => 1001 + i));
    });

    it('shows an audience only what it may or might have seen', async () => {
      await save(
        row('organisation', 'o'),
        row('contact', 'c'),
        row('person', 'me', { owner: 'me' }),
        row('person', 'seen', { owner: 'seen', shared: true, ever: true }),
        row('person', 'was-seen', { owner: 'was-seen', ever: true }),
        row('person', 'hidden', { owner: 'hidden' }),
        row('pinJob', 'mine', { owner: 'me' }),
        row('pinJob', 'was-mine', { was: 'me' }),
        row('pinJob', 'shared-but-own-only', { owner: 'other', ever: true }),
        row('pinJob', 'my-phone’s', { owner: 'phone~d1' }),
        row('pinJob', 'was-my-phone’s', { owner: 'me-too', was: 'phone~d1' }),
      );
      const kinds = { all: ['organisation'], own: ['pinJob'], shared: ['person'] };
      const ids = async (...owners: string[]) =>
        (await store.rowsAfter('h1', 0, 100, { owners, ...kinds })).map(({ id }) => id);
      expect(await ids('me')).toEqual(['o', 'me', 'seen', 'was-seen', 'mine', 'was-mine']);
      expect(await ids('me', 'phone~d1')).toEqual([
        'o',
        'me',
        'seen',
        'was-seen',
        'mine',
        'was-mine',
        'my-phone’s',
        'was-my-phone’s',
      ]);
      expect(await ids('phone~d1')).toEqual(['o', 'seen', 'was-seen', 'my-phone’s', 'was-my-phone’s']);
      expect(await ids()).toEqual(['o', 'seen', 'was-seen']);
    });

    it('finds rows by their index and by what is to be done', async () => {
      await save(
        row('visit', 'a', { ix: '2026-01-05', todo: 'close' }),
        row('visit', 'b', { ix: '2026-01-06', todo: 'forget' }),
        row('visit', 'c', { ix: '2026-01-07', todo: 'forget' }),
        row('plan', 'd', { ix: '2026-01-07' }),
      );
      const ids = (rows: StoredRow[]) => rows.map(({ id }) => id);
      expect(ids(await store.rowsOf('h1', 'visit', ['2026-01-06', '2026-01-07']))).toEqual(['b', 'c']);
      expect(ids(await store.rowsToDo('h1', ['close'], 10))).toEqual(['a']);
      expect(ids(await store.rowsToDo('h1', ['close', 'forget'], 10, '2026-01-07'))).toEqual(['a', 'b']);
      expect(ids(await store.rowsToDo('h1', ['forget'], 1))).toEqual(['b']);
    });

    it('takes rows away and remembers how far', async () => {
      await save(row('person', 'p1'), row('person', 'p2'));
      await store.removeRows('h1', [{ kind: 'person', id: 'p1' }], 1);
      expect(await store.rows('h1', [{ kind: 'person', id: 'p1' }])).toEqual([]);
      expect((await store.hub('h1'))?.horizon).toBe(1);
      await store.removeRows('h1', [], 0);
      expect((await store.hub('h1'))?.horizon).toBe(1);
    });

    it('does all of a transaction or nothing', async () => {
      const broken = store.transaction(async (documents) => {
        await documents.lockHub('h1');
        await documents.saveRows('h1', [row('person', 'p1')]);
        await documents.saveDevice(device);
        throw new Error('the power fails');
      });
      await expect(broken).rejects.toThrow('the power fails');
      expect((await store.hub('h1'))?.seq).toBe(0);
      expect(await store.rows('h1', [{ kind: 'person', id: 'p1' }])).toEqual([]);
      expect(await store.deviceByHash('hash-1')).toBeUndefined();
    });

    it('numbers transactions that run at once one after the other', async () => {
      const commits = await Promise.all(
        Array.from({ length: 20 }, (_, i) => save(row('person', `p${i}`), row('visit', `v${i}`))),
      );
      expect(commits.map(({ head }) => head).sort((a, b) => a - b)).toEqual(
        commits.map((_, i) => (i + 1) * 2),
      );
      for (const { from, head, rows } of commits)
        expect(rows.map(({ seq }) => seq)).toEqual([from + 1, head]);
    });

    it('never shows a number before all lower ones can be read', async () => {
      const audience = { owners: [], all: ['person'], own: [], shared: [] };
      let cursor = 0;
      const seen = new Set<string>();
      const read = async () => {
        for (const { id, seq } of await store.rowsAfter('h1', cursor, 100, audience)) {
          seen.add(id);
          cursor = seq;
        }
      };
      let isWriting = true;
      const writing = Promise.all(
        Array.from({ length: 60 }, (_, i) => save(row('person', `p${i}`), row('person', `q${i}`))),
      ).finally(() => {
        isWriting = false;
      });
      while (isWriting) await read();
      await writing;
      await read();
      expect(seen.size).toBe(120);
    });

    it('numbers rows after those that were saved before, whoever waits for the lock', async () => {
      let letGo: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      const first = store.transaction(async (documents) => {
        await documents.lockHub('h1');
        await held;
        return documents.saveRows('h1', [row('person', 'p1')]);
      });
      const second = save(row('person', 'p2'));
      letGo();
      expect([(await first).head, (await second).head]).toEqual([1, 2]);
    });

    it('makes one hub of two that are made at once', async () => {
      const make = (hub: string) =>
        store.transaction(async (documents) => {
          await documents.lockHubs();
          if ((await documents.hubs()).length === 2)
            await documents.makeHub({ hub, joinCode: hub, createdAt: 6 });
        });
      await Promise.all([make('h3'), make('h4')]);
      expect(await store.hubs()).toHaveLength(3);
    });

    it('keeps whatever a device may say', async () => {
      const odd = row('visit', 'v', { owner: 'a\0b', ix: '\0', doc: '{"text":"\\u0000 \\ud800 ☂"}' });
      await save(odd);
      const [found] = await store.rows('h1', [{ kind: 'visit', id: 'v' }]);
      expect(found).toMatchObject({ owner: 'a\ufffdb', ix: '\ufffd', doc: odd.doc });
      expect(await store.rows('h1', [{ kind: 'vi\0sit', id: 'v' }])).toEqual([]);
    });

    it('lets a job be done, and says so', async () => {
      const done: string[] = [];
      const work = async () => {
        done.push('work');
      };
      expect(await store.onlyOne('job', work)).toBe(true);
      expect(await store.onlyOne('job', work)).toBe(true);
      expect(done).toHaveLength(2);
    });

    it('writes a copy that opens by itself', async () => {
      await save(row('person', 'p1', { owner: 'p1' }));
      await store.saveDevice(device);
      const folder = mkdtempSync(join(tmpdir(), 'stigen-copy-'));
      const file = join(folder, 'copy.db');
      await store.backup(file);
      await expect(store.backup(file)).rejects.toThrow();
      const copy = await openSqliteStore(file);
      expect(await copy.hub('h1')).toEqual(await store.hub('h1'));
      expect(await copy.rows('h1', [{ kind: 'person', id: 'p1' }])).toEqual(
        await store.rows('h1', [{ kind: 'person', id: 'p1' }]),
      );
      expect(await copy.deviceByHash(device.hash)).toEqual(device);
      await copy.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('knows devices by their hash and by their id, and takes changes of them', async () => {
      await store.saveDevice(device);
      expect(await store.deviceByHash('hash-1')).toEqual(device);
      const changed = { ...device, role: 'member' as const, person: 'p1', epoch: 2, revoked: true };
      await store.saveDevice(changed);
      expect(await store.device('h1', 'd1')).toEqual(changed);
      expect(await store.devices('h1')).toEqual([changed]);
      expect(await store.device('h2', 'd1')).toBeUndefined();
    });

    it('gives a one-time code out once', async () => {
      const code = { hash: 'c1', purpose: 'link' as const, person: 'p1', by: 'd1', expires: 1000 };
      await store.saveCode('h1', code);
      expect(await store.takeCode('h2', 'c1')).toBeUndefined();
      expect(await store.takeCode('h1', 'c1')).toEqual(code);
      expect(await store.takeCode('h1', 'c1')).toBeUndefined();
    });

    it('clears codes that have expired', async () => {
      await store.saveCode('h1', { hash: 'old', purpose: 'door', person: null, by: null, expires: 10 });
      await store.saveCode('h1', { hash: 'new', purpose: 'desk', person: null, by: null, expires: 30 });
      await store.removeCodes('h1', 20);
      expect(await store.takeCode('h1', 'old')).toBeUndefined();
      expect(await store.takeCode('h1', 'new')).toBeDefined();
    });

    it('clears the codes of a person, in one hub', async () => {
      for (const [hub, hash, person] of [
        ['h1', 'hers', 'p1'],
        ['h1', 'his', 'p2'],
        ['h2', 'there', 'p1'],
      ] as const)
        await store.saveCode(hub, { hash, purpose: 'link', person, expires: 10, by: null });
      await store.removeCodesOf('h1', 'p1');
      expect(await store.takeCode('h1', 'hers')).toBeUndefined();
      expect(await store.takeCode('h1', 'his')).toBeDefined();
      expect(await store.takeCode('h2', 'there')).toBeDefined();
    });

    it('can be scrubbed, and keeps what is there', async () => {
      await store.saveRows('h1', [row('person', 'a'), row('person', 'b')]);
      await store.removeRows('h1', [{ kind: 'person', id: 'a' }], 0);
      await store.scrub('log');
      await store.scrub('whole');
      expect((await store.rows('h1', [{ kind: 'person', id: 'b' }])).map(({ id }) => id)).toEqual(['b']);
    });
  });
}
