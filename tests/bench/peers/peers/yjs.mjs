// Yjs: one Y.Map of records, each a nested Y.Map (so that two fields of one record merge);
// y-indexeddb on the device; Hocuspocus with its SQLite extension on the server.

import { HocuspocusProvider } from '@hocuspocus/provider';
import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';

export const meta = {
  packages: [
    'yjs',
    'y-indexeddb',
    '@hocuspocus/provider',
    '@hocuspocus/server',
    '@hocuspocus/extension-sqlite',
  ],
  about:
    'Yjs, Y.Map of nested Y.Map records, y-indexeddb; Hocuspocus server with SQLite extension, its default 2 s store debounce',
  durability:
    'y-indexeddb gives no promise for a write; write() adds a barrier (a read transaction queued behind it) so that it waits for the commit (relaxed: no fsync). Server: whole document into SQLite (synchronous=FULL) 2 s after the last change.',
};

export async function openClient({ name, url }, nested = true) {
  const doc = new Y.Doc();
  const idb = new IndexeddbPersistence(name, doc);
  await idb.whenSynced;
  const recs = doc.getMap('recs');
  const pack = nested ? (rec) => new Y.Map(Object.entries(rec)) : (rec) => rec;
  const unpack = nested ? (v) => v?.toJSON() : (v) => v;
  const at = nested ? (v) => v.get('at') : (v) => v.at;
  const committed = () =>
    new Promise((ok, no) => {
      const tx = idb.db.transaction(['updates'], 'readonly');
      tx.objectStore('updates').count();
      tx.oncomplete = () => ok();
      tx.onabort = () => no(tx.error);
    });
  return {
    async write(rec) {
      doc.transact(() => recs.set(rec.id, pack(rec)));
      await committed();
    },
    async bulkWrite(all) {
      doc.transact(() => {
        for (const r of all) recs.set(r.id, pack(r));
      });
      await committed();
    },
    flushed: committed,
    async count() {
      return recs.size;
    },
    async newest50() {
      return [...recs.values()]
        .sort((a, b) => at(b) - at(a))
        .slice(0, 50)
        .map(unpack);
    },
    async get(id) {
      return unpack(recs.get(id));
    },
    async edit(id, patch) {
      doc.transact(() => {
        if (nested) {
          const m = recs.get(id);
          for (const [k, v] of Object.entries(patch)) m.set(k, v);
        } else recs.set(id, { ...recs.get(id), ...patch });
      });
      await committed();
    },
    async startSync() {
      new HocuspocusProvider({ url: url.replace('http', 'ws'), name: 'bench', document: doc });
    },
    async observe(cb) {
      recs.observe((e) => {
        for (const id of e.keysChanged) cb(id);
      });
    },
  };
}

export async function startServer({ dir, port, load }) {
  const { Server } = await load('@hocuspocus/server');
  const { SQLite } = await load('@hocuspocus/extension-sqlite');
  let current = 0,
    saving = 0,
    stored = 0;
  const server = new Server({
    port,
    address: '127.0.0.1',
    quiet: true,
    stopOnSignals: false,
    extensions: [
      {
        async onChange({ document }) {
          current = document.getMap('recs').size;
        },
        async onStoreDocument({ document }) {
          saving = document.getMap('recs').size;
        },
      },
      new SQLite({ database: `${dir}/hocuspocus.sqlite` }),
      {
        async afterStoreDocument() {
          stored = saving;
        },
      },
    ],
  });
  await server.listen();
  const wait = () => new Promise((r) => setTimeout(r, 5));
  return {
    async waitReceived(n) {
      while (current < n) await wait();
    },
    async waitStored(n) {
      while (stored < n) await wait();
    },
    async stop() {
      await server.destroy();
    },
  };
}
