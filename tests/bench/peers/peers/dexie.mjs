// The floor: raw Dexie on the device, and the plainest wire there is (500-row JSON batches
// into SQLite with fsync, server-sent events for the live part). No conflict handling at all.
import Dexie, { liveQuery } from 'dexie';

export const meta = {
  packages: ['dexie', 'better-sqlite3'],
  about:
    'floor: raw Dexie (index on at) + 500-row fetch POST/GET batches + SSE; better-sqlite3 WAL synchronous=FULL',
  durability:
    'write(): awaits the IndexedDB transaction complete event (relaxed: no fsync). Server: fsync per batch before the answer.',
  skip: ['W6'],
};

export async function openClient({ name, url }, durability = 'default') {
  const db = new Dexie(name, { chromeTransactionDurability: durability });
  db.version(1).stores({ recs: 'id, at', meta: 'k' });
  await db.open();
  let online = false;
  const post = (rows) =>
    fetch(`${url}/rows`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(rows),
    }).then((r) => {
      if (!r.ok) throw new Error(`post ${r.status}`);
      return r.json();
    });
  return {
    async write(rec) {
      await db.recs.put(rec);
      if (online) post([rec]);
    },
    async bulkWrite(recs) {
      await db.recs.bulkPut(recs);
    },
    async flushed() {},
    count: () => db.recs.count(),
    newest50: () => db.recs.orderBy('at').reverse().limit(50).toArray(),
    get: (id) => db.recs.get(id),
    async edit(id, patch) {
      await db.recs.update(id, patch);
    },
    async startSync() {
      const { pushed = 0, seq: from = 0 } = (await db.meta.get('sync')) ?? {};
      let seq = from;
      if (!pushed) {
        const rows = await db.recs.toArray();
        for (let i = 0; i < rows.length; i += 500) {
          const span = await post(rows.slice(i, i + 500));
          if (span.first === seq + 1) seq = span.last; // nobody else's rows between: no need to pull our own back
        }
        await db.meta.put({ k: 'sync', pushed: 1, seq });
      }
      for (;;) {
        const page = await fetch(`${url}/rows?after=${seq}&limit=500`).then((r) => r.json());
        if (!page.rows.length) break;
        seq = page.seq;
        await db.transaction('rw', db.recs, db.meta, async () => {
          await db.recs.bulkPut(page.rows);
          await db.meta.put({ k: 'sync', pushed: 1, seq });
        });
      }
      online = true;
      await new Promise((ready) => {
        const es = new EventSource(`${url}/live`);
        es.onopen = ready;
        es.onmessage = (e) => {
          db.recs.bulkPut(JSON.parse(e.data));
        };
      });
    },
    observe(cb) {
      return new Promise((ready) => {
        liveQuery(() => db.recs.orderBy('at').reverse().limit(50).toArray()).subscribe((rows) => {
          for (const r of rows) cb(r.id);
          ready();
        });
      });
    },
  };
}

export async function startServer({ dir, port, load }) {
  const { createServer } = await load('node:http');
  const { default: Database } = await load('better-sqlite3');
  const db = new Database(`${dir}/floor.sqlite`);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE recs (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE, body TEXT NOT NULL)');
  const put = db.prepare('INSERT OR REPLACE INTO recs (id, body) VALUES (?, ?)');
  const putAll = db.transaction((rows) => {
    let first, last;
    for (const r of rows) {
      last = put.run(r.id, JSON.stringify(r)).lastInsertRowid;
      first ??= last;
    }
    return { first, last };
  });
  const after = db.prepare('SELECT seq, body FROM recs WHERE seq > ? ORDER BY seq LIMIT ?');
  const count = db.prepare('SELECT count(*) AS c FROM recs').pluck();
  const live = new Set();
  const http = createServer((req, res) => {
    const u = new URL(req.url, 'http://x');
    if (u.pathname === '/live') {
      res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      res.write(': hello\n\n');
      live.add(res);
      req.on('close', () => live.delete(res));
    } else if (req.method === 'POST') {
      const parts = [];
      req.on('data', (d) => parts.push(d));
      req.on('end', () => {
        const rows = JSON.parse(Buffer.concat(parts));
        const span = putAll(rows);
        res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(span));
        if (rows.length < 50) for (const l of live) l.write(`data: ${JSON.stringify(rows)}\n\n`);
      });
    } else {
      const rows = after.all(Number(u.searchParams.get('after')), Number(u.searchParams.get('limit')));
      res.writeHead(200, { 'content-type': 'application/json' });
      res.end(`{"seq":${rows.at(-1)?.seq ?? 0},"rows":[${rows.map((r) => r.body).join(',')}]}`);
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
