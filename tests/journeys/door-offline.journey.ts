import { expect, test } from '@playwright/test';
import { pairDoor, setUpDoor, startHub } from '../support/hub.ts';
import {
  allShared,
  checkIn,
  done,
  nameField,
  openRollCall,
  syncLine,
  syncNow,
  welcome,
} from './support/arriving.ts';
import { cut, mend } from './support/cable.ts';
import { keptOffline, newTablet, routed } from './support/devices.ts';
import { register } from './support/people.ts';

// A slow machine with much else to do is no failure.
test.describe.configure({ timeout: 120_000 });

test('the door works with the cable cut, before and after a reload, and everything meets afterwards', async ({
  browser,
}) => {
  const hub = await startHub();
  const door = await newTablet(browser);
  const second = await newTablet(browser);
  const { page } = door;
  try {
    await setUpDoor(page, hub);
    await register(door.context, hub.url, ['Åsa', 'Börje'], [page]);
    await allShared(page);
    await keptOffline(page);

    // The worker answers for the app and leaves the server's own paths to the network.
    await page.reload();
    await expect(nameField(page)).toBeVisible();
    await allShared(page);
    expect(await routed(page, '/assets/')).not.toContain('network');
    const asked = await routed(page, '/api/');
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked)).toEqual(new Set(['network']));

    await cut(hub, door);

    // Known people, folded letters, and somebody nobody knows.
    await checkIn(page, 'Åsa');
    await expect(welcome(page, 'Åsa')).toBeVisible();
    await expect(syncLine(page)).toContainText(/\d väntar/);
    await expect(syncLine(page)).toContainText('hubbens server svarar inte just nu');
    await done(page);
    await page.reload();
    await expect(nameField(page)).toBeVisible();
    await expect(syncLine(page)).toContainText(/\d väntar/);
    await checkIn(page, 'Börje');
    await expect(welcome(page, 'Börje')).toBeVisible();
    await done(page);

    // A deep link, opened with nothing behind it.
    await page.goto(`${hub.url}/new`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Välkommen hit!' })).toBeVisible();
    await page.getByLabel('Förnamn').fill('Çelik');
    await page.getByRole('button', { name: 'Checka in' }).click();
    await expect(welcome(page, 'Çelik')).toBeVisible();
    await done(page);

    // Coming back is friendly and knows the first time.
    await checkIn(page, 'Åsa');
    await expect(page.getByRole('heading', { level: 1, name: 'Hej igen, Åsa!' })).toBeVisible();
    await done(page);

    // Leaving, taking it back, and leaving for good.
    await page.getByRole('link', { name: 'Gå hem' }).click();
    for (const end of ['undo', 'leave']) {
      await nameField(page).fill('bo');
      await page.getByRole('button', { name: /^Börje/ }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Hej då, Börje!' })).toBeVisible();
      if (end === 'leave') break;
      await page.getByRole('button', { name: 'Ångra' }).click();
      await expect(page.getByText('Ångrat – du är kvar.')).toBeVisible();
      await page.getByRole('link', { name: 'Gå hem' }).click();
    }

    // The roll call for a fire drill needs no network.
    const roll = await openRollCall(page);
    await expect(roll.getByRole('listitem')).toHaveCount(2);
    await expect(roll).toContainText('Åsa');
    await expect(roll).toContainText('Çelik');

    // "Sync now" always acts, and says the truth about a server that is not there.
    await syncNow(page).click();
    await expect(syncLine(page)).toContainText('hubbens server svarar inte just nu');
    await expect(syncLine(page)).toContainText(/\d+ väntar/);

    await mend(hub, door);
    await syncNow(page).click();
    await allShared(page);
    await expect(syncLine(page)).not.toContainText('väntar');

    // A second tablet, that has never met the first, knows all of it.
    await pairDoor(door.context, second.page, hub);
    const other = await openRollCall(second.page);
    await expect(other.getByRole('listitem')).toHaveCount(2);
    await expect(other).toContainText('Åsa');
    await expect(other).toContainText('Çelik');
    await second.page.goto(`${hub.url}/`);
    await checkIn(second.page, 'Börje');
    await expect(
      second.page.getByRole('heading', { level: 1, name: 'Välkommen tillbaka, Börje!' }),
    ).toBeVisible();
  } finally {
    await Promise.all([door.context.close(), second.context.close()]);
    await hub.stop();
  }
});
