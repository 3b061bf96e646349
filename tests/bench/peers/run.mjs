// npm run bench -- --peers=a,b --n=10000 --runs=3 [--append] [--out=results.json] [--headful]
// All peers, interleaved.
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { bundle, bundles, shell } from './lib/bundles.mjs';
import { arg, CHROMIUM, HERE, log, OUT, PEERS, RUNS } from './lib/options.mjs';
import { metaOf } from './lib/peer-server.mjs';
import { summarise, table } from './lib/report.mjs';
import { once } from './lib/workload.mjs';

const pkgs = JSON.parse(readFileSync(path.join(HERE, 'package.json'), 'utf8')).dependencies;
const sizes = {};
for (const name of PEERS) {
  const b = await bundle(name);
  bundles[name] = b;
  const meta = metaOf(name);
  sizes[name] = {
    min: b.min,
    gz: b.gz,
    versions: Object.fromEntries((meta.packages ?? []).map((p) => [p, pkgs[p]])),
    about: meta.about,
    durability: meta.durability,
  };
}
let results = { runs: [], peers: {} };
if (arg('append') && existsSync(OUT)) results = JSON.parse(await readFile(OUT, 'utf8'));
Object.assign(results.peers, sizes);
const probe = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
const version = probe.version();
await probe.close();
const base = Math.max(-1, ...results.runs.map((x) => x.run)) + 1;
for (let run = 0; run < RUNS; run++) {
  for (const name of PEERS) {
    const t = Date.now();
    const r = await once(name, base + run);
    results.runs.push({ ...r, load: os.loadavg()[0] });
    log(
      `run ${base + run}`,
      name,
      `${((Date.now() - t) / 1000).toFixed(0)} s`,
      r.failed ? `failed in ${r.failed.step}` : '',
      JSON.stringify(
        {
          w1: r.w1 && [r.w1.median, r.w1.totalMs],
          w2: r.w2?.storedMs,
          w3: r.w3?.queryableMs,
          w4: r.w4?.median,
          w5: r.w5?.median,
          w6: r.w6?.keptBoth,
        },
        (_k, v) => (typeof v === 'number' ? +v.toFixed(2) : v),
      ),
    );
    results.machine = {
      date: new Date().toISOString().slice(0, 10),
      cores: os.cpus().length,
      memGb: Math.round(os.totalmem() / 2 ** 30),
      node: process.version,
      chromium: version,
    };
    results.summary = summarise(results);
    await writeFile(OUT, `${JSON.stringify(results, null, 1)}\n`);
  }
}
shell.close();
console.log(table(results));
process.exit(0);
