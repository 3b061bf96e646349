// The workload, once, for one peer.
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { call, device, page, pulse } from './device.mjs';
import { arg, LIVE, limit, log, N, q, SINGLES, sleep, TMP, wall } from './options.mjs';
import { metaOf, startServer } from './peer-server.mjs';
import { makeProxy } from './proxy.mjs';
import { record } from './records.js';

export async function once(name, run) {
  const meta = metaOf(name);
  const dir = path.join(TMP, `${name}-${run}-${process.pid}`);
  await mkdir(path.join(dir, 'server'), { recursive: true });
  const r = { peer: name, run, n: N, pulse: pulse(dir) };
  const skip = meta.skip ?? [];
  const server = await startServer(name, path.join(dir, 'server'));
  const proxyA = await makeProxy(server.port),
    proxyB = await makeProxy(server.port);
  const optsA = { name: 'bench', url: `http://127.0.0.1:${proxyA.port}`, device: 'a' };
  const optsB = { name: 'bench', url: `http://127.0.0.1:${proxyB.port}`, device: 'b' };
  let A, B;
  let step = 'open';
  try {
    A = await device(path.join(dir, 'a'));
    let a = await page(A, name, optsA);

    step = 'W1';
    const w1 = await call(a, 'writes', N, SINGLES);
    if (w1.count !== N) throw new Error(`W1 holds ${w1.count}`);
    r.w1 = {
      median: q(w1.each, 0.5),
      p95: q(w1.each, 0.95),
      max: q(w1.each, 1),
      first: w1.each[0],
      last100: q(w1.each.slice(-100), 0.5),
      singlesMs: w1.singlesMs,
      bulkMs: w1.bulkMs,
      flushMs: w1.flushMs,
      totalMs: w1.totalMs,
    };
    await sleep(1500); // let compaction timers and checkpoints of the write phase end

    step = 'W2';
    proxyA.take();
    if (!skip.includes('W2')) {
      const stored = server.ask('waitStored', N),
        received = server.ask('waitReceived', N);
      stored.catch(() => {});
      received.catch(() => {});
      const t0 = await call(a, 'startSync');
      const rec = await limit('waitReceived', received);
      const st = await limit('waitStored', stored);
      r.w2 = { receivedMs: Math.min(rec.t, st.t) - t0, storedMs: st.t - t0, ...proxyA.take() };
      r.server = await server.ask('usage');
      await call(a, 'flushed');
    }

    step = 'W3';
    if (!skip.includes('W3')) {
      B = await device(path.join(dir, 'b'));
      const b0 = await page(B, name, optsB);
      await sleep(300);
      proxyB.take();
      const w3 = await call(b0, 'pullAll', N);
      r.w3 = { queryableMs: w3.queryableMs, persistedMs: w3.persistedMs, ...proxyB.take() };
      B.bench = b0;
    }

    step = 'W5';
    await sleep(1200);
    proxyA.setOnline(false);
    await a.close();
    const want = record(N - 1).id;
    const check = (x) => {
      if (x.error) throw new Error(x.error);
      if (x.rows !== 50 || x.first !== want)
        throw new Error(`reopen answered ${x.rows} rows, first ${x.first}, count ${x.count}`);
      return x;
    };
    await A.close();
    A = await device(path.join(dir, 'a'));
    a = await page(A, name, optsA, true);
    const cold = check(
      await limit(
        'reopen',
        a.evaluate(() => window.reopened),
      ),
    );
    const warm = [];
    for (let k = 0; k < 3; k++) {
      await a.close();
      await sleep(300);
      a = await page(A, name, optsA, true);
      warm.push(
        check(
          await limit(
            'reopen',
            a.evaluate(() => window.reopened),
          ),
        ),
      );
    }
    r.w5 = {
      warm: warm.map((x) => x.answered),
      median: q(
        warm.map((x) => x.answered),
        0.5,
      ),
      cold: cold.answered,
      opened: q(
        warm.map((x) => x.opened),
        0.5,
      ),
      count: cold.count,
    };

    if (!skip.includes('W4')) {
      step = 'W4';
      const b = B.bench;
      proxyA.setOnline(true);
      await call(a, 'startSync');
      await call(b, 'observe');
      // Warm the path until one write goes through, then measure.
      for (let k = 0; ; k++) {
        const p = b.evaluate((i) => window.bench.waitFor(i), N + 1000 + k);
        await call(a, 'writeOne', N + 1000 + k);
        if (await Promise.race([p, sleep(5000).then(() => 0)])) {
          if (k >= 2) break;
        } else if (k > 8) throw new Error('no live update after 45 s');
      }
      proxyA.take();
      proxyB.take();
      const lat = [],
        local = [];
      for (let k = 0; k < LIVE; k++) {
        const i = N + 2000 + k;
        const p = b.evaluate((x) => window.bench.waitFor(x), i);
        const w = await call(a, 'writeOne', i);
        lat.push((await limit('live update', p, 30000)) - w.t);
        local.push(w.localMs);
        await sleep(20 + ((k * 37) % 60));
      }
      r.w4 = {
        n: LIVE,
        median: q(lat, 0.5),
        p95: q(lat, 0.95),
        max: q(lat, 1),
        localMedian: q(local, 0.5),
        a: proxyA.take(),
        b: proxyB.take(),
      };
    }

    if (!skip.includes('W6')) {
      step = 'W6';
      const b = B.bench;
      await sleep(1000);
      const ids = [10, 200, 999, 1001, 1500, Math.floor(N / 2), N - 5, N - 4, N - 3, N - 2].map((i) =>
        Math.min(i, N - 1),
      );
      const before = [];
      for (const i of ids) before.push(await call(a, 'get', i));
      for (const p of [proxyA, proxyB]) p.setOnline(false);
      for (const c of [A, B]) await c.setOffline(true);
      for (const i of ids) await call(a, 'edit', i, { org: 'Edited by A' });
      for (const i of ids) await call(b, 'edit', i, { via: 'edited-by-b' });
      await sleep(500);
      for (const p of [proxyA, proxyB]) p.setOnline(true);
      for (const c of [A, B]) await c.setOffline(false);
      const t0 = wall();
      let ra, rb, same, changed;
      const strip = (x) =>
        JSON.stringify(['id', 'hub', 'member', 'name', 'org', 'at', 'via', 'pin'].map((k) => x?.[k]));
      let quiet = 0;
      do {
        await sleep(500);
        ra = [];
        rb = [];
        for (const i of ids) {
          ra.push(await call(a, 'get', i));
          rb.push(await call(b, 'get', i));
        }
        same = ra.every((x, k) => strip(x) === strip(rb[k]));
        changed = ra.every((x, k) => strip(x) !== strip(before[k]));
        quiet = same && changed ? quiet + 1 : 0;
      } while (quiet < 3 && wall() - t0 < 60000);
      const both = ra.filter((x) => x.org === 'Edited by A' && x.via === 'edited-by-b').length;
      r.w6 = {
        converged: same,
        keptBoth: both,
        of: ids.length,
        ms: wall() - t0 - 1500,
        bSeesA: rb.filter((x) => x.org === 'Edited by A').length,
        aWon: ra.filter((x) => x.org === 'Edited by A').length,
        bWon: ra.filter((x) => x.via === 'edited-by-b').length,
      };
    }
  } catch (e) {
    r.failed = {
      step,
      error: String(e?.message || e)
        .split('\n')[0]
        .slice(0, 300),
    };
    log(name, 'FAILED in', step, e.message);
  } finally {
    await Promise.allSettled([A?.close(), B?.close()].map((p) => p && limit('close', p, 15000)));
    await server.stop();
    await Promise.allSettled([proxyA.close(), proxyB.close()].map((p) => limit('proxy', p, 2000)));
    if (!arg('keep')) await rm(dir, { recursive: true, force: true }).catch(() => {});
  }
  return r;
}
