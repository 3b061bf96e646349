import { expect, test } from '@playwright/test';
import { pairPhone, setUpDoor, startHub } from '../support/hub.ts';
import {
  allShared,
  checkIn,
  checkInByPhone,
  done,
  introduce,
  openRollCall,
  shownList,
  syncLine,
  syncNow,
  writeInNew,
} from './support/arriving.ts';
import { cut, mend } from './support/cable.ts';
import { keptOffline, newPhone, newTablet } from './support/devices.ts';
import { readNames, readStores } from './support/storage.ts';

// A slow machine with much else to do is no failure.
test.describe.configure({ timeout: 120_000 });

test('a tablet and two phones meet after a cut, and each sees what it may', async ({ browser }) => {
  const hub = await startHub();
  const door = await newTablet(browser);
  const first = await newPhone(browser);
  const second = await newPhone(browser);
  const everybody = [door, first, second];
  try {
    // Opened once, with nobody written in yet.
    const session = await setUpDoor(door.page, hub);
    for (const phone of [first, second]) {
      await pairPhone(phone.context, hub, session);
      await phone.page.goto(`${hub.url}/`);
      await expect(phone.page.getByRole('heading', { level: 1, name: 'Vem är du?' })).toBeVisible();
    }
    for (const { page } of everybody) {
      await allShared(page);
      await keptOffline(page);
    }

    await cut(hub, ...everybody);

    // Each writes down what happens before it, and nobody knows of the others.
    await introduce(first.page, { firstName: 'Maja', organisation: 'Norrby kommun', isShown: true });
    await checkInByPhone(first.page);
    await introduce(second.page, { firstName: 'Hilding', organisation: 'Norrby kommun' });
    await checkInByPhone(second.page);
    await second.page.reload();
    await expect(second.page.getByRole('button', { name: 'Checka ut' })).toBeVisible();
    await writeInNew(door.page, { firstName: 'Sture', organisation: 'Norrby kommun' });
    await done(door.page);
    await writeInNew(door.page, { firstName: 'Olga', host: 'Sture', isShown: true });
    await done(door.page);
    for (const { page } of everybody) await expect(syncLine(page)).toContainText(/\d+ väntar/);
    await expect(shownList(first.page)).not.toContainText('Olga');

    await mend(hub, ...everybody);
    for (const { page } of everybody) {
      await syncNow(page).click();
      await allShared(page);
    }

    // The phones: those who show themselves, by name.
    for (const { page } of [first, second]) {
      await expect(shownList(page).getByRole('listitem')).toHaveCount(2);
      await expect(shownList(page)).toContainText('Maja');
      await expect(shownList(page)).toContainText('Olga');
    }
    // What a phone may not show it does not have: not the others who are hidden, nor whose guest somebody is.
    expect(await readNames(first.page)).toEqual(['Maja', 'Olga']);
    expect(await readNames(second.page)).toEqual(['Hilding', 'Maja', 'Olga']);
    const firstStores = JSON.stringify(await readStores(first.page));
    const secondStores = JSON.stringify(await readStores(second.page));
    expect(firstStores).toContain('Maja');
    expect(firstStores).not.toMatch(/Hilding|Sture/);
    expect(secondStores).not.toMatch(/Sture/);

    // Whoever thinks better of it is gone from the phones, also from what lies under the screen.
    await checkIn(door.page, 'Olga');
    await expect(door.page.getByRole('heading', { level: 1, name: 'Hej igen, Olga!' })).toBeVisible();
    await door.page.getByRole('switch', { name: 'Visa att jag är här' }).uncheck();
    for (const { page } of [first, second]) {
      await expect(shownList(page).getByRole('listitem')).toHaveCount(1);
      await expect.poll(async () => JSON.stringify(await readStores(page))).not.toContain('Olga');
    }

    // The door has everybody, for the roll call.
    const roll = await openRollCall(door.page);
    await expect(roll.getByRole('listitem')).toHaveCount(4);
    for (const name of ['Maja', 'Hilding', 'Sture', 'Olga']) await expect(roll).toContainText(name);
  } finally {
    await Promise.all(everybody.map(({ context }) => context.close()));
    await hub.stop();
  }
});
