import { expect, test } from '@playwright/test';
import { killBrowser } from '../lasting/kill-browser.ts';

test.describe.configure({ timeout: 240_000 });

test('a browser that is killed in the middle keeps every check-in it had shown, and nothing by half', async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const report = await killBrowser({ rounds: 2, seed });
  expect({ seed, problems: report.problems }).toEqual({ seed, problems: [] });
  expect(report.shown).toBeGreaterThan(0);
});
