// One device: a browser with a profile on disk, and a page in it. And how fast the machine is.
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { SHELL } from './bundles.mjs';
import { arg, CHROMIUM, limit, log, q } from './options.mjs';

export async function device(dir) {
  return chromium.launchPersistentContext(dir, {
    executablePath: CHROMIUM,
    headless: !arg('headful'),
    // Web security is off only to spare every HTTP peer its CORS preflights (shell and server have two ports).
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-web-security',
    ],
  });
}
export async function page(ctx, name, opts, reopen) {
  const p = await ctx.newPage();
  if (arg('verbose')) {
    p.on('pageerror', (e) => log(name, 'page error', e.message));
    p.on('console', (m) => {
      if (m.type() === 'error' || m.type() === 'warning') log(name, 'console', m.text().slice(0, 300));
    });
  }
  await p.goto(
    `${SHELL}/${name}/index.html${reopen ? `?reopen=${encodeURIComponent(JSON.stringify(opts))}` : ''}`,
  );
  if (!reopen)
    await limit(
      'open',
      p.evaluate((o) => window.bench.open(o), opts),
    );
  return p;
}
export const call = (p, fn, ...a) =>
  limit(
    fn,
    p.evaluate(([f, x]) => window.bench[f](...x), [fn, a]),
  );

// How fast is the machine just now? A fixed piece of CPU work, and fsync of 4 kB appends: other work
// on the machine shows here, so a noisy run can be told from a slow peer.
export function pulse(dir) {
  const cpu = [];
  for (let k = 0; k < 5; k++) {
    const t = performance.now();
    let x = 1;
    for (let i = 0; i < 2e7; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0;
    cpu.push(performance.now() - t + (x & 0));
  }
  const fd = openSync(path.join(dir, 'pulse'), 'w'),
    buf = Buffer.alloc(4096, 1),
    sync = [];
  for (let k = 0; k < 30; k++) {
    const t = performance.now();
    writeSync(fd, buf);
    fsyncSync(fd);
    sync.push(performance.now() - t);
  }
  closeSync(fd);
  return { cpuMs: q(cpu, 0.5), fsyncMs: q(sync, 0.5) };
}
