// RxDB on its free Dexie storage, with the HTTP replication its docs describe
// (pull and push endpoints, a server-sent event stream), over better-sqlite3.
import { createRxDatabase } from 'rxdb/plugins/core';
import { replicateRxCollection } from 'rxdb/plugins/replication';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { Subject } from 'rxjs';

export const meta = {
  packages: ['rxdb', 'rxjs', 'better-sqlite3'],
  about:
    'RxDB open core, Dexie storage, eventReduce, multiInstance off; HTTP replication, batches of 500, SSE stream; better-sqlite3 WAL synchronous=FULL',
  durability:
    'write(): insert() resolves after the IndexedDB transaction is complete (relaxed: no fsync). Server: fsync per batch before the answer.',
};

const s = (maxLength) => ({ type: 'string', maxLength });
const schema = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: s(32),
    hub: s(40),
    member: s(20),
    name: s(80),
    org: s(80),
    via: s(20),
    pin: { type: 'boolean' },
    at: { type: 'integer', minimum: 0, maximum: 9999999999999, multipleOf: 1 },
  },
  required: ['id', 'hub', 'member', 'name', 'org', 'at', 'via', 'pin'],
  indexes: ['at'],
};

export async function openClient({ name, url }) {
  const db = await createRxDatabase({
    name,
    storage: getRxStorageDexie(),
    multiInstance: false,
    eventReduce: true,
  });
  const { recs } = await db.addCollections({ recs: { schema } });
  const newest = () => recs.find({ selector: {}, sort: [{ at: 'desc' }], limit: 50 });
  return {
    async write(rec) {
      await recs.insert(rec);
    },
    async bulkWrite(all) {
      const { error } = await recs.bulkInsert(all);
      if (error.length) throw new Error(`bulkInsert errors ${error.length}`);
    },
    async flushed() {},
    count: () => recs.count().exec(),
    async newest50() {
      return (await newest().exec()).map((d) => d.toJSON());
    },
    async get(id) {
      return (await recs.findOne(id).exec())?.toJSON();
    },
    async edit(id, patch) {
      await (await recs.findOne(id).exec()).incrementalPatch(patch);
    },
    async startSync() {
      const stream = new Subject();
      const es = new EventSource(`${url}/stream`);
      es.onmessage = (e) => stream.next(JSON.parse(e.data));
      es.onerror = () => stream.next('RESYNC');
      const r = replicateRxCollection({
        collection: recs,
        replicationIdentifier: 'bench-http',
        live: true,
        retryTime: 1000,
        push: {
          batchSize: 500,
          handler: (rows) =>
            fetch(`${url}/push`, {
              method: 'POST',
              headers: { 'content-type': 'application/json' },
              body: JSON.stringify(rows),
            }).then((x) => x.json()),
        },
        pull: {
          batchSize: 500,
          stream$: stream.asObservable(),
          handler: (cp, limit) =>
            fetch(`${url}/pull?after=${cp ? cp.seq : 0}&limit=${limit}`).then((x) => x.json()),
        },
      });
      r.error$.subscribe((e) => console.warn('replication', e.code, e.message.slice(0, 200)));
    },
    async observe(cb) {
      await new Promise((ready) =>
        newest().$.subscribe((docs) => {
          for (const d of docs) cb(d.id);
          ready();
        }),
      );
    },
  };
}

export async function startServer({ dir, port, load }) {
  const { createServer } = await load('node:http');
  const { default: Database } = await load('better-sqlite3');
  const db = new Database(`${dir}/rxdb.sqlite`);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE docs (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE, body TEXT NOT NULL)');
  const get = db.prepare('SELECT body FROM docs WHERE id = ?').pluck();
  const put = db.prepare('INSERT OR REPLACE INTO docs (id, body) VALUES (?, ?)');
  const after = db.prepare('SELECT seq, body FROM docs WHERE seq > ? ORDER BY seq LIMIT ?');
  const count = db.prepare('SELECT count(*) FROM docs').pluck();
  const canon = (d) =>
    JSON.stringify(
      Object.keys(d)
        .sort()
        .map((k) => [k, d[k]]),
    );
  const push = db.transaction((rows) => {
    const conflicts = [],
      written = [];
    let seq = 0;
    for (const { newDocumentState: doc, assumedMasterState: assumed } of rows) {
      const text = get.get(doc.id);
      if (text && (!assumed || canon(JSON.parse(text)) !== canon(assumed))) conflicts.push(JSON.parse(text));
      else {
        seq = Number(put.run(doc.id, JSON.stringify(doc)).lastInsertRowid);
        written.push(doc);
      }
    }
    return { conflicts, written, seq };
  });
  const live = new Set();
  const http = createServer((req, res) => {
    const u = new URL(req.url, 'http://x');
    if (u.pathname === '/stream') {
      res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      res.write(': hello\n\n');
      live.add(res);
      req.on('close', () => live.delete(res));
    } else if (u.pathname === '/push') {
      const parts = [];
      req.on('data', (d) => parts.push(d));
      req.on('end', () => {
        const { conflicts, written, seq } = push(JSON.parse(Buffer.concat(parts)));
        res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(conflicts));
        if (written.length)
          for (const l of live)
            l.write(`data: ${JSON.stringify({ documents: written, checkpoint: { seq } })}\n\n`);
      });
    } else {
      const at = Number(u.searchParams.get('after'));
      const rows = after.all(at, Number(u.searchParams.get('limit')));
      res.writeHead(200, { 'content-type': 'application/json' });
      res.end(
        `{"checkpoint":{"seq":${rows.at(-1)?.seq ?? at}},"documents":[${rows.map((r) => r.body).join(',')}]}`,
      );
    }
  });
  await new Promise((r) => http.listen(port, '127.0.0.1', r));
  return {
    async waitStored(n) {
      while (count.get() < n) await new Promise((r) => setTimeout(r, 5));
    },
    async stop() {
      http.closeAllConnections();
      http.close();
      db.close();
    },
  };
}
