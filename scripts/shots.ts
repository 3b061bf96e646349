import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { pairPhone, setUpDoor, startHub } from '../tests/support/hub.ts';
import { findBrowser } from './browser.ts';
import { buildIfStale } from './build-if-stale.mjs';

/** `npm run shots`: takes the README's pictures anew, of the sample hub in a real browser. */
const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'tests/shots');
const swedish: BrowserContextOptions = { locale: 'sv-SE', timezoneId: 'Europe/Stockholm' };

/** A picture of what is there when fonts and lists have settled. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

buildIfStale(root);
mkdirSync(folder, { recursive: true });
const hub = await startHub({ sample: true });
const browser = await chromium.launch(await findBrowser());
try {
  const tablet = await browser.newContext({ ...swedish, viewport: { width: 1280, height: 800 } });
  const door = await tablet.newPage();
  const session = await setUpDoor(door, hub);
  const field = door.getByRole('searchbox');
  await field.waitFor();
  await door.getByRole('link', { name: 'Vilka är här?' }).first().waitFor();
  await shoot(door, 'door');

  await door.emulateMedia({ colorScheme: 'dark' });
  await field.fill('an');
  await door.getByRole('listitem').first().waitFor();
  await shoot(door, 'dusk');
  await door.emulateMedia({ colorScheme: 'light' });
  await door.getByRole('listitem').getByRole('button').first().click();
  await door.getByRole('button', { name: 'Klart' }).waitFor();
  await shoot(door, 'welcome');

  const pocket = await browser.newContext({
    ...swedish,
    viewport: { width: 390, height: 844 },
    isMobile: true,
  });
  await pairPhone(pocket, hub, session);
  const phone = await pocket.newPage();
  await phone.goto(`${hub.url}/`);
  await phone.getByRole('textbox', { name: 'Förnamn' }).fill('Maja');
  await phone.getByRole('combobox', { name: 'Organisation' }).fill('Norrby kommun');
  await phone.keyboard.press('Escape');
  await phone.getByRole('button', { name: 'Det här är jag' }).click();
  await phone.getByRole('button', { name: 'Checka in' }).click();
  await phone.getByRole('button', { name: 'Checka ut' }).waitFor();
  await shoot(phone, 'phone');
} finally {
  await browser.close();
  await hub.stop();
}
