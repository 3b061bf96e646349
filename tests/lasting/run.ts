import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../scripts/build-if-stale.mjs';
import { killBrowser } from './kill-browser.ts';
import { killServer } from './kill-server.ts';

/**
 * `npm run test:kills`: kills the server under load, 100 times. `-- --browser`: kills the browser in the middle
 * of check-ins and pulls, 20 times. `--rounds N`, and `--seed N` to do it again as before, as far as processes
 * can be made to.
 */
const { values } = parseArgs({
  options: { browser: { type: 'boolean' }, rounds: { type: 'string' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const rounds = Number(values.rounds ?? (values.browser ? 20 : 100));
console.log(`seed ${seed}, ${rounds} rounds`);
const began = performance.now();
if (values.browser) buildIfStale(resolve(import.meta.dirname, '../..'));
const report = await (values.browser ? killBrowser : killServer)({ rounds, seed, say: console.log });
for (const problem of report.problems) console.error(problem);
console.log(JSON.stringify({ seed, seconds: Math.round((performance.now() - began) / 1000), ...report }));
process.exitCode = report.problems.length > 0 ? 1 : 0;
