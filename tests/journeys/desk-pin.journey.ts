import { type Browser, expect, type Page, test } from '@playwright/test';
import { routes } from '../../src/ui/route-names.ts';
import { findBarriers } from '../support/axe.ts';
import { pairDoor, setUpDoor, startHub } from '../support/hub.ts';
import { allShared, nameField, writeInNew } from './support/arriving.ts';
import { type Device, newTablet, tabletScreen } from './support/devices.ts';
import { readRows, readStores } from './support/storage.ts';

test.describe.configure({ timeout: 180_000 });

const second = 1000;
const locked = (page: Page) => page.getByRole('heading', { level: 1, name: 'Värdens sidor är låsta' });
const settings = (page: Page) => page.getByRole('heading', { level: 1, name: 'Inställningar' });
const pinField = (page: Page) => page.getByLabel('PIN-kod', { exact: true });

async function unlock(page: Page, pin: string): Promise<void> {
  await pinField(page).fill(pin);
  await page.keyboard.press('Enter');
}

/** In both themes. */
async function expectNoBarriers(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(page.locator('html')).toHaveAttribute(
      'data-theme',
      colorScheme === 'dark' ? 'dusk' : 'light',
    );
    expect(await findBarriers(page), colorScheme).toEqual([]);
  }
}

/** A tablet whose name in the list says what it is. */
async function newNamedTablet(browser: Browser, userAgent: string): Promise<Device> {
  const context = await browser.newContext({ ...tabletScreen, userAgent });
  return { context, page: await context.newPage() };
}

test('the desk’s pages stand behind a PIN that slows guesses and locks by itself', async ({ browser }) => {
  const hub = await startHub();
  const { context, page } = await newTablet(browser);
  try {
    await page.clock.install();
    await setUpDoor(page, hub);
    await allShared(page);

    // Without a PIN the pages are open, and say so.
    await page.goto(`${hub.url}${routes.settings}`);
    await expect(settings(page)).toBeVisible();
    await expect(page.getByText('Vem som helst vid den här surfplattan')).toBeVisible();
    await expect(page.getByText('Den skyddar inte mot någon som tar surfplattan med sig')).toBeVisible();
    await page.getByLabel('Ny PIN-kod').fill('47a');
    await page.getByLabel('En gång till').fill('47');
    await page.getByRole('button', { name: 'Välj PIN-kod' }).click();
    await expect(page.getByText('Fyra till åtta siffror, inget annat.')).toBeVisible();
    await page.getByLabel('Ny PIN-kod').fill('4711');
    await page.getByLabel('En gång till').fill('4711');
    await page.getByRole('button', { name: 'Välj PIN-kod' }).click();
    await expect(page.getByText('PIN-kod vald')).toBeVisible();
    await expect(page.getByText('Vem som helst vid den här surfplattan')).toBeHidden();
    await expectNoBarriers(page);
    expect(JSON.stringify(await readStores(page))).not.toContain('4711');

    // Opened anew it asks, and shows nothing of what is behind.
    await page.reload();
    await expect(locked(page)).toBeVisible();
    await expect(page.getByLabel('Vad heter hubben?')).toBeHidden();
    await expectNoBarriers(page);
    for (const box of await page.getByRole('group', { name: 'Siffror' }).getByRole('button').all()) {
      const size = await box.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(64);
    }

    // Wrong ones: said, counted, and in the end waited for, also after a reload.
    await unlock(page, '12');
    await expect(page.getByRole('alert').filter({ hasText: 'Skriv fyra till åtta siffror.' })).toBeVisible();
    for (const left of [4, 3, 2]) {
      await unlock(page, '0000');
      await expect(page.getByText(`${left} försök till`)).toBeVisible();
    }
    await expectNoBarriers(page);
    await unlock(page, '0000');
    await expect(page.getByText('Ett försök till')).toBeVisible();
    await unlock(page, '0000');
    await expect(page.getByText('För många fel koder')).toBeVisible();
    await page.reload();
    await expect(page.getByText('För många fel koder')).toBeVisible();
    await unlock(page, '4711');
    await expect(locked(page)).toBeVisible();
    await page.clock.fastForward(31 * second);

    // The right one, tapped on the pad.
    await pinField(page).fill('');
    for (const digit of ['4', '7', '1', '2'])
      await page.getByRole('button', { name: digit, exact: true }).click();
    await page.getByRole('button', { name: 'Ta bort sista siffran' }).click();
    await page.getByRole('button', { name: '1', exact: true }).click();
    await page.getByRole('button', { name: 'Lås upp' }).click();
    await expect(settings(page)).toBeFocused();

    // Going to the door locks.
    await page.getByRole('link', { name: 'Hubben', exact: true }).click();
    await expect(nameField(page)).toBeVisible();
    await page.goBack();
    await expect(locked(page)).toBeVisible();
    await unlock(page, '4711');
    await expect(settings(page)).toBeVisible();

    // So does nobody being there.
    await page.clock.fastForward(61 * second);
    await expect(page.getByRole('dialog', { name: 'Är du kvar?' })).toBeVisible();
    await page.clock.runFor(21 * second);
    await expect(nameField(page)).toBeVisible();
    await page.goBack();
    await page.goto(`${hub.url}${routes.settings}`);
    await expect(locked(page)).toBeVisible();
  } finally {
    await context.close();
    await hub.stop();
  }
});

test('a door has no settings, and keeps nothing but its unsent work when it is sent away', async ({
  browser,
}) => {
  const hub = await startHub();
  const desk = await newTablet(browser);
  const door = await newNamedTablet(browser, 'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X)');
  const stuck = await newNamedTablet(browser, 'Mozilla/5.0 (Linux; Android 16; Tablet)');
  try {
    await setUpDoor(desk.page, hub);
    await pairDoor(desk.context, door.page, hub);
    await pairDoor(desk.context, stuck.page, hub);
    await writeInNew(desk.page, { firstName: 'Hjördis' });
    for (const { page } of [desk, door, stuck]) await allShared(page);
    await expect.poll(async () => (await readRows(door.page, 'person')).length).toBe(1);
    expect(await readRows(door.page, 'device')).toEqual([]);

    await door.page.goto(`${hub.url}${routes.settings}`);
    await expect(door.page.getByText('Hubbens inställningar finns på värdens enhet.')).toBeVisible();
    await expect(door.page.getByRole('heading', { level: 2, name: 'Enheter' })).toBeHidden();
    await expect(door.page.getByRole('button', { name: 'Koppla bort den här enheten' })).toBeHidden();
    await expectNoBarriers(door.page);
    await door.page.goto(`${hub.url}/`);
    await allShared(door.page);

    // One of them can send nothing any more; its last guest waits.
    await stuck.context.route('**/api/push', (route) => route.abort());
    await writeInNew(stuck.page, { firstName: 'Sture' });

    await desk.page.goto(`${hub.url}${routes.settings}`);
    const sendAway = async (name: RegExp) => {
      await desk.page.getByRole('button', { name }).click();
      const pushed = desk.page.waitForResponse((reply) => reply.url().endsWith('/api/push'));
      await desk.page.getByRole('button', { name: 'Koppla bort', exact: true }).click();
      await pushed;
    };
    const out = (page: Page) =>
      page.getByRole('heading', { level: 1, name: 'Enheten är bortkopplad från hubben' });
    await sendAway(/iPad/);
    await expect(out(door.page)).toBeVisible();
    const { rows, meta, outbox } = await readStores(door.page);
    expect([rows, outbox]).toEqual([[], []]);
    expect(JSON.stringify(meta)).not.toMatch(/Hjördis|session/);
    await expect(door.page.locator('body')).not.toContainText('Hjördis');

    await sendAway(/Android/);
    await expect(out(stuck.page)).toBeVisible({ timeout: 30 * second });
    await expect(
      stuck.page.getByRole('heading', { level: 2, name: 'Det här hann inte delas' }),
    ).toBeVisible();
    await expect(stuck.page.getByText('en person: 1')).toBeVisible();
    await expectNoBarriers(stuck.page);
    const file = stuck.page.waitForEvent('download');
    await stuck.page.getByRole('button', { name: 'Spara som fil' }).click();
    const text = await (await (await file).createReadStream()).toArray();
    expect(Buffer.concat(text).toString()).toContain('Sture');
    const left = await readStores(stuck.page);
    expect(left.rows).toEqual([]);
    await stuck.page.reload();
    await expect(
      stuck.page.getByRole('heading', { level: 2, name: 'Det här hann inte delas' }),
    ).toBeVisible();
  } finally {
    await Promise.all([desk, door, stuck].map(({ context }) => context.close()));
    await hub.stop();
  }
});
