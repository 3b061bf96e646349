import { expect, type Page, test } from '@playwright/test';
import { pairDoor, setUpDoor, startHub } from '../support/hub.ts';
import { allShared, checkIn, done, openRollCall, syncNow, welcome } from './support/arriving.ts';
import { cut, mend } from './support/cable.ts';
import { keptOffline, newTablet } from './support/devices.ts';
import { register } from './support/people.ts';
import { readVisits } from './support/storage.ts';

// A slow machine with much else to do is no failure.
test.describe.configure({ timeout: 120_000 });

const minute = 60_000;

/** The one visit that is on the device: when it began, epoch ms. */
async function onlyArrival(page: Page): Promise<number> {
  const visits = await readVisits(page);
  expect(visits).toHaveLength(1);
  const [arrived] = visits.map(({ fields }) => fields.arrived as { readonly at: number });
  return arrived?.at ?? Number.NaN;
}

const clockOf = (ms: number): string =>
  new Date(ms).toLocaleTimeString('sv-SE', {
    timeZone: 'Europe/Stockholm',
    hour: '2-digit',
    minute: '2-digit',
  });

test('two doors check the same person in offline: one visit, with the earliest arrival', async ({
  browser,
}) => {
  const hub = await startHub();
  const north = await newTablet(browser);
  const south = await newTablet(browser);
  const both = [north, south];
  try {
    for (const { page } of both) await page.clock.install();
    await setUpDoor(north.page, hub);
    await pairDoor(north.context, south.page, hub);
    // Known to both, and not in the house.
    await register(
      north.context,
      hub.url,
      ['Nils'],
      both.map(({ page }) => page),
    );
    for (const { page } of both) {
      await allShared(page);
      await keptOffline(page);
    }

    await cut(hub, ...both);

    // The south door is first by three minutes, and meets the hub last.
    await checkIn(south.page, 'Nils');
    await expect(welcome(south.page, 'Nils')).toBeVisible();
    await done(south.page);
    await north.page.clock.fastForward(3 * minute);
    await checkIn(north.page, 'Nils');
    await expect(welcome(north.page, 'Nils')).toBeVisible();
    await done(north.page);
    const earlier = await onlyArrival(south.page);
    const later = await onlyArrival(north.page);
    expect(later).toBeGreaterThan(earlier + 2 * minute);

    await mend(hub, north);
    await syncNow(north.page).click();
    await allShared(north.page);
    await south.context.setOffline(false);
    await syncNow(south.page).click();
    await allShared(south.page);

    for (const { page } of both) {
      const roll = await openRollCall(page);
      await expect(roll.getByRole('listitem')).toHaveCount(1);
      await expect(roll).toContainText('Nils');
      await expect(roll).toContainText(clockOf(earlier));
      expect(await onlyArrival(page)).toBe(earlier);
    }
  } finally {
    await Promise.all(both.map(({ context }) => context.close()));
    await hub.stop();
  }
});
