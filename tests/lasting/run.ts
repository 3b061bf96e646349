import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../scripts/build-if-stale.mjs';
import { fillDisk } from './full-disk.ts';
import { killBrowser } from './kill-browser.ts';
import { killServer } from './kill-server.ts';

/**
 * `npm run test:kills`: kills the server under load, 100 times. `-- --browser`: kills the browser in the middle
 * of check-ins and pulls, 20 times. `-- --power`: kills the server and loses with it what had not been synced to
 * the disk, as a power cut does (Linux, needs cc). `-- --disk`: lets a small disk run full (Linux, root). `--rounds N`, and `--seed N` to do it again as before, as far as processes
 * can be made to.
 */
const { values } = parseArgs({
  options: {
    browser: { type: 'boolean' },
    power: { type: 'boolean' },
    disk: { type: 'boolean' },
    rounds: { type: 'string' },
    seed: { type: 'string' },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const rounds = Number(values.rounds ?? (values.browser || values.power ? 20 : 100));
console.log(`seed ${seed}, ${rounds} rounds`);
const began = performance.now();
if (values.browser) buildIfStale(resolve(import.meta.dirname, '../..'));
const asked = { rounds, seed, say: console.log };
const run = () => {
  if (values.disk) return fillDisk();
  if (values.browser) return killBrowser(asked);
  return killServer({ ...asked, isPowerCut: values.power ?? false });
};
const report = await run();
for (const problem of report.problems) console.error(problem);
console.log(JSON.stringify({ seed, seconds: Math.round((performance.now() - began) / 1000), ...report }));
process.exitCode = report.problems.length > 0 ? 1 : 0;
