import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from '../support/axe.ts';
import { setUpDoor, startHub } from '../support/hub.ts';
import { allShared, syncNow } from './support/arriving.ts';
import { cut, mend } from './support/cable.ts';
import { keptOffline, newPhone, newTablet } from './support/devices.ts';
import { dayFromNow, openWeek, sayDay, weekChange } from './support/open-house.ts';
import { tellHub } from './support/tell-hub.ts';

test.describe.configure({ timeout: 180_000 });

const day = dayFromNow(1);

async function signUp(page: Page, firstName: string): Promise<void> {
  await page.getByRole('switch', { name: `Jag vill komma ${sayDay(day)}` }).check();
  await page.getByLabel('Förnamn').fill(firstName);
  await page.getByRole('button', { name: 'Anmäl mig till 1 dag' }).click();
  await expect(page.getByText('Du har plats')).toBeVisible();
  await expect(page.getByText('Platsen är säker först när den har det.', { exact: false })).toBeVisible();
}

test('two phones out of reach take the last place, and all end with the same honest order', async ({
  browser,
}) => {
  const hub = await startHub();
  const desk = await newTablet(browser);
  const [first, second] = [await newPhone(browser), await newPhone(browser)];
  try {
    const session = await setUpDoor(desk.page, hub);
    await tellHub(desk.context, hub.url, [weekChange(openWeek(day, 1, 1))]);
    for (const { page } of [first, second]) {
      await page.goto(`${hub.url}/j/${session.join}?to=/open-house`);
      await expect(page.getByText('1 plats kvar')).toBeVisible({ timeout: 30_000 });
      await keptOffline(page);
    }
    await cut(hub, first, second);
    await signUp(first.page, 'Alva');
    await signUp(second.page, 'Bertil');

    // The later one reaches the hub first, and is still the later one.
    await mend(hub, second);
    await syncNow(second.page).click();
    await allShared(second.page);
    await expect(second.page.getByText('Du har plats')).toBeVisible();
    await first.context.setOffline(false);
    await syncNow(first.page).click();
    await allShared(first.page);
    await expect(first.page.getByText('Du har plats')).toBeVisible();
    const told = second.page.getByRole('status').filter({ hasText: `före dig till ${sayDay(day)}` });
    await expect(told).toContainText('Du står på plats 1 i kön');
    await expect(second.page.getByText('Du har plats')).toHaveCount(0);
    expect(await findBarriers(second.page)).toEqual([]);
    await second.page.getByRole('button', { name: 'Okej' }).click();
    await expect(told).toHaveCount(0);

    await desk.page.goto(`${hub.url}/open-house/journey-week/morning`);
    const guest = (name: string) =>
      desk.page.getByRole('list', { name: 'Dagens gäster' }).getByRole('listitem').filter({ hasText: name });
    await expect(guest('Bertil')).toContainText('Plats 1 i kön');
    await expect(guest('Alva')).not.toContainText('kön');
    expect(await findBarriers(desk.page)).toEqual([]);

    // Whoever has the place gives it back: the other hears of it on the first page of their phone.
    await second.page.goto(`${hub.url}/`);
    await expect(second.page.getByText(`Du står på plats 1 i kön till ${sayDay(day)}.`)).toBeVisible();
    await first.page.getByRole('button', { name: `Jag kommer inte ${sayDay(day)}` }).click();
    await allShared(first.page);
    const good = second.page.getByRole('status').filter({ hasText: `Du har fått plats ${sayDay(day)}.` });
    await expect(good).toBeVisible();
    expect(await findBarriers(second.page)).toEqual([]);
    await expect(guest('Bertil')).not.toContainText('kön');
  } finally {
    await Promise.all([desk, first, second].map(({ context }) => context.close()));
    await hub.stop();
  }
});
