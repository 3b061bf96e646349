import { expect, test } from '@playwright/test';
import { setUpDoor, startHub } from '../support/hub.ts';
import { allShared, syncNow } from './support/arriving.ts';
import { cut, mend } from './support/cable.ts';
import { type Device, keptOffline, newPhone, newTablet } from './support/devices.ts';
import { readRows } from './support/storage.ts';
import { comeByCode, goToWall, hangLeaf, openTree } from './support/walls.ts';

// Twelve browsers on a slow machine.
test.describe.configure({ timeout: 420_000 });

const phones = 11;
const branches = ['Vanor', 'Ritualer', 'Förutsättningar'] as const;

/** One after the other in a few rows at once: all together would only wait for each other. */
async function inRows<T>(items: readonly T[], work: (item: T, n: number) => Promise<void>): Promise<void> {
  const rows = 3;
  await Promise.all(
    Array.from({ length: rows }, async (_, row) => {
      for (const [n, item] of items.entries()) if (n % rows === row) await work(item, n);
    }),
  );
}

test('twelve devices hang up leaves without a network, and afterwards all see the same tree', async ({
  browser,
}) => {
  const hub = await startHub();
  const tablet = await newTablet(browser);
  const others: Device[] = [];
  try {
    const session = await setUpDoor(tablet.page, hub);
    const wall = await openTree(tablet.page, hub);
    await allShared(tablet.page);
    for (let n = 0; n < phones; n++) others.push(await newPhone(browser));
    const everybody = [tablet, ...others];
    await inRows(others, (phone) => comeByCode(phone, hub, session, wall));
    await goToWall(tablet.page, wall, '/add');
    await inRows(everybody, ({ page }) => keptOffline(page));

    await cut(hub, ...everybody);
    await inRows(everybody, async ({ page }, n) => {
      for (const again of [0, 1]) {
        const branch = branches[(n + again) % branches.length] ?? 'Vanor';
        await hangLeaf(page, { branch, text: `Blad ${again + 1} från enhet ${n + 1}` });
        await page.getByRole('link', { name: 'Häng upp ett blad', exact: true }).click();
        await expect(page.getByRole('heading', { level: 1, name: 'Häng upp ett blad' })).toBeVisible();
      }
    });

    await mend(hub, ...everybody);
    await inRows(everybody, async ({ page }) => {
      await syncNow(page).click();
      await allShared(page);
    });
    const leaves = async (device: Device): Promise<string[]> => {
      const rows = await readRows(device.page, 'contribution');
      return rows.map(({ id, fields }) => `${id} ${fields.place} ${fields.text}`).sort();
    };
    const expected = 2 * everybody.length;
    await expect.poll(async () => (await leaves(tablet)).length).toBe(expected);
    const all = await leaves(tablet);
    for (const device of others) await expect.poll(() => leaves(device), { timeout: 30_000 }).toEqual(all);
    await inRows(everybody, async ({ page }) => {
      await goToWall(page, wall);
      await expect(page.getByText(`${expected} blad`, { exact: true })).toBeVisible();
      for (const branch of branches)
        await expect(page.getByRole('heading', { name: `${branch} 8 blad` })).toBeVisible();
    });
  } finally {
    await Promise.all([tablet, ...others].map(({ context }) => context.close()));
    await hub.stop();
  }
});
