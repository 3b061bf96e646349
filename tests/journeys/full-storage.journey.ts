import { type CDPSession, expect, test } from '@playwright/test';
import { setUpDoor, startHub } from '../support/hub.ts';
import { allShared, checkIn, done, nameField, syncLine, syncNow, welcome } from './support/arriving.ts';
import { keptOffline, newTablet } from './support/devices.ts';
import { register } from './support/people.ts';
import { readVisits } from './support/storage.ts';

// A slow machine with much else to do is no failure.
test.describe.configure({ timeout: 240_000 });

/** For so long Chromium goes on believing what it last knew of the room there is. */
const believedFor = 32_000;

/** Tells the browser how much the hub's pages may keep, in bytes; without a size as much as always. */
const allow = (cdp: CDPSession, origin: string, quotaSize?: number) =>
  cdp.send('Storage.overrideQuotaForOrigin', quotaSize === undefined ? { origin } : { origin, quotaSize });

test('a tablet whose storage is full says so, claims nothing, goes on reading, and works again', async ({
  browser,
}) => {
  const hub = await startHub();
  const door = await newTablet(browser);
  const { page } = door;
  try {
    await setUpDoor(page, hub);
    await register(door.context, hub.url, ['Åsa', 'Börje', 'Cecilia'], [page]);
    await allShared(page);
    await keptOffline(page);
    const cdp = await door.context.newCDPSession(page);

    await allow(cdp, hub.url, 1);
    await page.waitForTimeout(believedFor);
    await checkIn(page, 'Åsa');
    await expect(page.getByText('Surfplattan är full, så det gick inte att spara.')).toBeVisible();
    await expect(welcome(page, 'Åsa')).toBeHidden();
    expect(await readVisits(page)).toEqual([]);

    // Names are found as before, and a pull that does not fit says why.
    await nameField(page).fill('ce');
    await expect(page.getByRole('button', { name: 'Cecilia' })).toBeVisible();
    await register(door.context, hub.url, ['Doris'], []);
    await syncNow(page).click();
    await expect(syncLine(page)).toContainText('enhetens lagring är full');

    await allow(cdp, hub.url);
    await syncNow(page).click();
    await allShared(page);
    await page.goto(`${hub.url}/`);
    for (const name of ['Doris', 'Åsa']) {
      await checkIn(page, name);
      await expect(welcome(page, name)).toBeVisible();
      await done(page);
    }
    await allShared(page);
    expect(await readVisits(page)).toHaveLength(2);
  } finally {
    await door.context.close();
    await hub.stop();
  }
});
