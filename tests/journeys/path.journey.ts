import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from '../support/axe.ts';
import { setUpDoor, startHub } from '../support/hub.ts';
import { cut } from './support/cable.ts';
import { keptOffline, newPhone, newTablet } from './support/devices.ts';
import { readRows } from './support/storage.ts';

test.describe.configure({ timeout: 240_000 });

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const link = (page: Page, name: string) => page.getByRole('link', { name });
const stepsOf = (page: Page): Promise<string[]> => page.locator('main ol > li').allInnerTexts();

/** What stands on the screen has no barriers. */
const expectOpen = async (page: Page): Promise<void> => expect(await findBarriers(page)).toEqual([]);

test('a guest scans a sign, loses the network, and gets there without a step', async ({ browser }) => {
  const hub = await startHub({ sample: true });
  const [door, phone] = [await newTablet(browser), await newPhone(browser)];
  const { page } = phone;
  try {
    const session = await setUpDoor(door.page, hub);
    // The sign by the entrance lets the phone join and says where it is.
    await page.goto(`${hub.url}/j/${session.join}?to=${encodeURIComponent('/path/at/NTR')}`);
    await expect(heading(page, 'Entrén')).toBeVisible({ timeout: 30_000 });
    await keptOffline(page);
    await cut(hub, phone);

    await link(page, 'Huset').click();
    await expect(page.getByText('Du är vid entrén')).toBeVisible();
    await expect(
      page.getByRole('list', { name: 'Övervåningen' }).getByRole('listitem').first(),
    ).toBeVisible();
    await expectOpen(page);
    await link(page, 'Jag vill …').click();
    await expectOpen(page);
    await link(page, 'ha det tyst').click();
    await expect(heading(page, 'Jag vill ha det tyst')).toBeVisible();
    await expectOpen(page);
    await link(page, 'Visa vägen').click();
    await expect(page.getByRole('radio', { name: 'Utan trappsteg' })).toBeChecked();
    const told = (await stepsOf(page)).join(' ');
    expect(told).toContain('Ta hissen en våning upp, till övervåningen.');
    expect(told).not.toMatch(/trappan .*våning/);
    expect(told).toMatch(/Du är framme vid (Skogsgläntan|Oasen)\.$/);
    await expectOpen(page);

    // By keyboard: the other way, and the map.
    await page.getByRole('radio', { name: 'Utan trappsteg' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Snabbast' })).toBeChecked();
    expect((await stepsOf(page)).join(' ')).toContain('Gå uppför trappan en våning');
    await page.keyboard.press('ArrowLeft');
    const map = page.getByRole('application', { name: 'Karta över Bottenvåningen' });
    await map.focus();
    await page.keyboard.press('0');
    await expect(page.getByRole('button', { name: 'Hela våningen' })).toHaveCount(0);
    await page.keyboard.press('+');
    await expect(page.getByRole('button', { name: 'Hela våningen' })).toBeVisible();
    await page.keyboard.press('r');

    await page.getByRole('button', { name: 'Jag är framme' }).click();
    await page.getByRole('button', { name: 'Jag sätter mig här' }).click();
    await expect(page.getByText('Du sitter här. Ingen ser vem det är.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Jag går nu' })).toBeVisible();
    await expectOpen(page);
    const sittings = await readRows(page, 'sitting');
    expect(JSON.stringify(sittings)).not.toContain(session.device);
  } finally {
    await Promise.all([door.context.close(), phone.context.close()]);
    await hub.stop();
  }
});

test('a code that is on no sign is met with a way on, and the tablet knows where it stands', async ({
  browser,
}) => {
  const hub = await startHub({ sample: true });
  const door = await newTablet(browser);
  const { page } = door;
  try {
    await setUpDoor(page, hub);
    await page.goto(`${hub.url}/path`);
    await expect(page.getByText('Du är vid entrén')).toBeVisible({ timeout: 30_000 });
    await page.goto(`${hub.url}/path/at/ZZZ`);
    await expect(heading(page, 'Vi känner inte igen skylten')).toBeVisible();
    await expectOpen(page);
    await page.getByLabel('Kod på skylten').fill('qqq');
    await page.getByRole('button', { name: 'Här är jag' }).click();
    await expect(page.getByText('Ingen skylt har koden QQQ.', { exact: false })).toBeVisible();
    // Small letters and a blank are as good.
    await page.getByLabel('Kod på skylten').fill('cf r');
    await page.getByRole('button', { name: 'Här är jag' }).click();
    await expect(heading(page, 'Lägerelden')).toBeVisible();
    await page.goto(`${hub.url}/path/screen`);
    await expect(page.getByRole('region', { name: 'Nyast på väggarna' }).getByRole('article')).toHaveCount(3);
    await expectOpen(page);
  } finally {
    await door.context.close();
    await hub.stop();
  }
});
