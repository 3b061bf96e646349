import { defineConfig } from '@playwright/test';
import { browserFlags } from './scripts/browser.ts';

/**
 * Journeys: the built app, the real server and service worker, a real browser. Each journey starts a hub of
 * its own on a free port, so there is no common server. `npm run test:journeys` names the browser.
 */
export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: /\.(journey|spec|test)\.ts$/,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    launchOptions: {
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
      args: browserFlags(),
    },
  },
});
