// PouchDB (adapter idb) with a CouchDB-protocol server: express-pouchdb on LevelDB.
import PouchDB from 'pouchdb';

export const meta = {
  packages: ['pouchdb', 'express-pouchdb'],
  about: 'PouchDB, adapter idb, auto_compaction, live sync with batch_size 500; express-pouchdb on leveldown',
  durability:
    'write(): put() resolves on the IndexedDB transaction complete event (relaxed: no fsync). Server: LevelDB batch, no fsync.',
};

const RECORD = ['hub', 'member', 'name', 'org', 'at', 'via', 'pin'];
const toDoc = (rec) => {
  const { id, ...rest } = rec;
  return { _id: id, ...rest };
};
const toRec = (doc) => {
  const r = { id: doc._id };
  for (const k of RECORD) r[k] = doc[k];
  return r;
};

export async function openClient({ name, url }, adapter = 'idb', P = PouchDB) {
  const db = new P(name, { adapter, auto_compaction: true });
  await db.info();
  return {
    async write(rec) {
      await db.put(toDoc(rec));
    },
    async bulkWrite(recs) {
      await db.bulkDocs(recs.map(toDoc));
    },
    async flushed() {},
    async count() {
      return (await db.info()).doc_count;
    },
    // Time-sortable _id, as the PouchDB docs advise, instead of a secondary index.
    async newest50() {
      return (await db.allDocs({ descending: true, limit: 50, include_docs: true })).rows.map((r) =>
        toRec(r.doc),
      );
    },
    async get(id) {
      return toRec(await db.get(id));
    },
    async edit(id, patch) {
      await db.put({ ...(await db.get(id)), ...patch });
    },
    async startSync() {
      P.sync(db, `${url}/bench`, {
        live: true,
        retry: true,
        batch_size: 500,
        back_off_function: (d) => Math.min(2000, d ? d * 2 : 250),
      });
    },
    async observe(cb) {
      db.changes({ since: 'now', live: true, include_docs: true }).on('change', (c) => cb(c.id));
    },
  };
}

export async function startServer({ dir, port, load }) {
  const { default: P } = await load('pouchdb');
  const { default: express } = await load('express');
  const { default: expressPouch } = await load('express-pouchdb');
  const ServerPouch = P.defaults({ prefix: `${dir}/` });
  const app = express();
  app.use(
    '/',
    expressPouch(ServerPouch, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: `${dir}/log.txt` }),
  );
  const http = await new Promise((r) => {
    const h = app.listen(port, '127.0.0.1', () => r(h));
  });
  const db = new ServerPouch('bench');
  await db.info();
  return {
    async waitStored(n) {
      while ((await db.info()).doc_count < n) await new Promise((r) => setTimeout(r, 10));
    },
    async stop() {
      http.closeAllConnections();
      http.close();
    },
  };
}
