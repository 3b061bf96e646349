// Runs in the page. Wraps a peer's client driver in the timed steps of the workload.
import { record, records } from './records.js';

// One wall clock for two browsers and the server: Date.now() ticks are shared by all
// processes of the machine; spinning to a tick gives performance.now() its offset.
let offset = 0;
function calibrate() {
  const seen = [];
  for (let k = 0; k < 9; k++) {
    const d = Date.now();
    let e, p;
    do {
      p = performance.now();
      e = Date.now();
    } while (e === d);
    seen.push(e - p);
  }
  offset = seen.sort((a, b) => a - b)[4];
}
const wall = () => performance.now() + offset;
const now = () => performance.now();
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

export function install(openClient) {
  let client;
  const seen = new Map();
  const waiting = new Map();

  const bench = {
    async open(opts) {
      calibrate();
      client = await openClient(opts);
    },

    // Reopen: from navigation start to the answer of the 50-newest query.
    async reopen(opts) {
      client = await openClient(opts);
      const opened = now();
      const rows = await client.newest50();
      const answered = now();
      calibrate();
      return { opened, answered, rows: rows.length, first: rows[0]?.id, count: await client.count() };
    },

    async writes(n, singles) {
      const all = records(0, n);
      const each = [];
      const t0 = now();
      for (let i = 0; i < singles; i++) {
        const s = now();
        await client.write(all[i]);
        each.push(now() - s);
      }
      const t1 = now();
      await client.bulkWrite(all.slice(singles));
      const t2 = now();
      await client.flushed();
      const t3 = now();
      return {
        each,
        singlesMs: t1 - t0,
        bulkMs: t2 - t1,
        flushMs: t3 - t2,
        totalMs: t3 - t0,
        count: await client.count(),
      };
    },

    async startSync() {
      const t = wall();
      await client.startSync();
      return t;
    },

    async pullAll(n) {
      const t0 = now();
      const started = client.startSync();
      // Ask for the last record by its key (cheap), and only then count: counting an
      // IndexedDB store of thousands every few ms would slow down the pull being timed.
      const last = record(n - 1).id;
      const has = async () => {
        try {
          return (await client.get(last))?.at;
        } catch {
          return false;
        }
      };
      while (!(await has())) await sleep(20);
      while ((await client.count()) < n) await sleep(20);
      const rows = await client.newest50();
      if (rows.length !== 50 || rows[0].id !== record(n - 1).id)
        throw new Error('pulled rows are not the newest 50');
      const t1 = now();
      await client.flushed();
      const t2 = now();
      await started;
      return { queryableMs: t1 - t0, persistedMs: t2 - t0, endWall: wall() };
    },

    observe() {
      return client.observe((id) => {
        if (seen.has(id)) return;
        const t = wall();
        seen.set(id, t);
        waiting.get(id)?.(t);
      });
    },
    waitFor(i) {
      const { id } = record(i);
      if (seen.has(id)) return seen.get(id);
      return new Promise((r) => waiting.set(id, r));
    },
    async writeOne(i) {
      const rec = record(i);
      const t = wall();
      await client.write(rec);
      return { t, localMs: wall() - t };
    },

    async edit(i, patch) {
      await client.edit(record(i).id, patch);
      await client.flushed();
    },
    async get(i) {
      return client.get(record(i).id);
    },
    count: () => client.count(),
    flushed: () => client.flushed(),
  };
  window.bench = bench;

  const q = new URLSearchParams(location.search);
  if (q.get('reopen')) {
    const opts = JSON.parse(q.get('reopen'));
    window.reopened = bench.reopen(opts).catch((e) => ({ error: String(e?.stack || e) }));
  }
}
