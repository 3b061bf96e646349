import { expect, type Page, test } from '@playwright/test';
import { pairPhone, setUpDoor, startHub } from '../support/hub.ts';
import { allShared, nameField } from './support/arriving.ts';
import { keptOffline, newPhone, newTablet } from './support/devices.ts';
import { copyBuild } from './support/next-build.ts';

test.describe.configure({ timeout: 120_000 });

const second = 1000;
const hour = 3600 * second;

/** Waits until the page runs the first script of this version. */
const runs = (page: Page, script: string, timeout = 10_000) =>
  expect(page.locator(`script[src="/assets/${script}"]`)).toBeAttached({ timeout });

/** Waits until a new version lies ready beside the one that runs. */
const liesReady = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? 'none'),
    )
    .toBe('installed');

test('a phone is asked about a new version, and keeps what was typed', async ({ browser }) => {
  const build = copyBuild();
  const hub = await startHub({ dist: build.folder });
  const door = await newTablet(browser);
  const { context, page } = await newPhone(browser);
  try {
    const session = await setUpDoor(door.page, hub);
    await page.clock.install();
    await pairPhone(context, hub, session);
    await page.goto(hub.url);
    await keptOffline(page);
    await runs(page, build.script);
    await page.getByLabel('Förnamn').fill('Signe');

    const old = build.script;
    build.release();
    await page.clock.fastForward(hour);
    await liesReady(page);
    await expect(page.getByText('Ny version finns')).toBeVisible();
    await runs(page, old);
    await page.getByRole('button', { name: 'Uppdatera' }).click();

    await runs(page, build.script);
    await expect(page.getByLabel('Förnamn')).toHaveValue('Signe');
    await expect(page.getByText('Ny version finns')).toBeHidden();
    // The new one works without a network as the old one did.
    await keptOffline(page);
    await hub.kill();
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByLabel('Förnamn')).toHaveValue('Signe');
    await runs(page, build.script);
  } finally {
    await Promise.all([context.close(), door.context.close()]);
    await hub.stop();
    build.remove();
  }
});

test('the door changes by itself, but only when it stands alone on its first page', async ({ browser }) => {
  const build = copyBuild();
  const hub = await startHub({ dist: build.folder });
  const { context, page } = await newTablet(browser);
  try {
    await page.clock.install();
    await setUpDoor(page, hub);
    await allShared(page);
    await keptOffline(page);
    const old = build.script;
    build.release();

    // Somebody is writing: nothing happens under their hands, whatever the time.
    await page.getByRole('link', { name: 'Jag är ny här' }).click();
    await page.getByLabel('Förnamn').fill('Gunvor');
    await page.clock.fastForward(hour);
    await page.getByRole('button', { name: 'Jag är kvar' }).click();
    await liesReady(page);
    await page.clock.runFor(20 * second);
    await liesReady(page);
    await expect(page.getByText('Ny version finns')).toBeHidden();

    // Nor when they reload, which keeps the words and the version.
    await page.reload();
    await expect(page.getByLabel('Förnamn')).toHaveValue('Gunvor');
    await runs(page, old);

    // Nor at once when they have gone back to the door.
    await page.getByRole('button', { name: 'Börja om' }).click();
    await page.getByRole('link', { name: 'Till dörren' }).click();
    await expect(nameField(page)).toBeVisible();
    await page.clock.runFor(20 * second);
    await liesReady(page);
    await runs(page, old);

    // A minute alone, and it is done without a word.
    await expect(async () => {
      await page.clock.runFor(20 * second);
      await runs(page, build.script, 2000);
    }).toPass({ timeout: 60_000 });
    await expect(nameField(page)).toBeVisible();
    await allShared(page);
  } finally {
    await context.close();
    await hub.stop();
    build.remove();
  }
});
