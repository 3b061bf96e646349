import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { bundleBudget, overBudget, weighBundle } from '../tests/house/bundle.ts';
import { findBrowser } from './browser.ts';
import { buildIfStale } from './build-if-stale.mjs';
import { missingOffline } from './bundle-size.ts';

/**
 * The journeys: builds the app if it is older than its sources, holds it against its budget, finds a browser
 * and walks. Arguments are Playwright's: `npm run test:journeys -- offline --headed`.
 */
const root = resolve(import.meta.dirname, '..');

buildIfStale(root);
const weight = weighBundle(join(root, 'dist'));
console.log(
  `First scripts ${weight.firstJs.toFixed(1)} KB of ${bundleBudget.firstJs}, ` +
    `kept offline ${weight.precache.toFixed(1)} KB of ${bundleBudget.precache} (gzip).`,
);
const problems = [...overBudget(weight), ...missingOffline(join(root, 'dist'))];
for (const problem of problems) console.error(problem);

const browser = await findBrowser();
console.log(`Browser: ${browser.executablePath ?? 'Playwright’s own'}`);
const playwright = join(root, 'node_modules/@playwright/test/cli.js');
const walked = spawnSync(process.execPath, [playwright, 'test', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...(browser.executablePath ? { CHROMIUM: browser.executablePath } : {}) },
});
process.exitCode = problems.length > 0 ? 1 : (walked.status ?? 1);
