// TinyBase MergeableStore, IndexedDB persister, WebSocket synchronizer; ws server with its better-sqlite3 persister.

import ReconnectingWebSocket from 'reconnecting-websocket';
import { createMergeableStore } from 'tinybase';
import { createIndexedDbPersister } from 'tinybase/persisters/persister-indexed-db';
import { createWsSynchronizer } from 'tinybase/synchronizers/synchronizer-ws-client';

export const meta = {
  packages: ['tinybase', 'reconnecting-websocket', 'ws'],
  about:
    'TinyBase MergeableStore, IndexedDB persister (load + auto-save), WebSocket synchronizer; ws server with better-sqlite3 persister',
  durability:
    'write(): setRow, then the auto-save it caused (which rewrites the whole store as one value) has ended. Server: whole-store JSON into one SQLite row (synchronous=FULL) after every change.',
};

export async function openClient({ name, url }) {
  const store = createMergeableStore();
  const persister = createIndexedDbPersister(store, name);
  await persister.load();
  await persister.startAutoSave();
  const saved = () => persister.schedule(async () => {});
  const row = (id) => ({ id, ...store.getRow('recs', id) });
  const set = (rec) => {
    const { id, ...cells } = rec;
    store.setRow('recs', id, cells);
  };
  return {
    async write(rec) {
      set(rec);
      await saved();
    },
    async bulkWrite(recs) {
      store.transaction(() => recs.forEach(set));
      await saved();
    },
    flushed: saved,
    async count() {
      return store.getRowCount('recs');
    },
    async newest50() {
      return store.getSortedRowIds('recs', 'at', true, 0, 50).map(row);
    },
    async get(id) {
      return row(id);
    },
    async edit(id, patch) {
      store.setPartialRow('recs', id, patch);
      await saved();
    },
    async startSync() {
      // The multiplexed form: 10.0.1's one-store form drops its listeners when the socket closes, so it
      // never syncs again after a reconnect, even with the documented reconnecting-websocket wrapper.
      const ws = new ReconnectingWebSocket(`${url.replace('http', 'ws')}/bench`, 'tinybase', {
        maxReconnectionDelay: 2000,
      });
      const sync = await createWsSynchronizer(store, ws, 'recs');
      await sync.startSync();
      let first = true;
      ws.addEventListener('open', () => {
        if (first) first = false;
        else sync.load().then(() => sync.save());
      });
    },
    async observe(cb) {
      store.addRowListener('recs', null, (_s, _t, id) => cb(id));
    },
  };
}

export async function startServer({ dir, port, load }) {
  const { WebSocketServer } = await load('ws');
  const { createWsServer } = await load('tinybase/synchronizers/synchronizer-ws-server');
  const { createBetterSqlite3Persister } = await load('tinybase/persisters/persister-better-sqlite3');
  const { default: Database } = await load('better-sqlite3');
  const db = new Database(`${dir}/tinybase.sqlite`);
  let store, persister;
  const wss = new WebSocketServer({ port, host: '127.0.0.1' });
  const server = createWsServer(
    wss,
    () => {
      store = createMergeableStore();
      // Auto-load off, in effect: at its default of 1 s the server re-reads what it saved itself, and then
      // sends the whole store to every device.
      persister = createBetterSqlite3Persister(
        store,
        db,
        { mode: 'json', storeTableName: 'bench', autoLoadIntervalSeconds: 86400 },
        undefined,
        (e) => console.error('tinybase persister', e),
      );
      return persister;
    },
    (e) => console.error('tinybase server', e),
  );
  const wait = (ms) => new Promise((r) => setTimeout(r, ms));
  const onDisk = () => {
    const row = Object.values(db.prepare('SELECT * FROM bench').get() ?? {});
    const json = row.find((x) => typeof x === 'string' && x.length > 9);
    return json ? json.split('"member"').length - 1 : 0;
  };
  const waitReceived = async (n) => {
    while (!store || store.getRowCount('recs') < n) await wait(5);
  };
  return {
    waitReceived,
    async waitStored(n) {
      await waitReceived(n);
      while (onDisk() < n) {
        await persister.schedule(async () => {});
        await wait(20);
      }
    },
    async stop() {
      await server.destroy();
    },
  };
}
