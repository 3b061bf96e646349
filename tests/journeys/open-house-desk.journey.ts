import { expect, test } from '@playwright/test';
import type { Change } from '../../src/domain/change.ts';
import { findBarriers } from '../support/axe.ts';
import { setUpDoor } from '../support/hub.ts';
import { holdPrints, openPrint, printedPins, takePaper } from '../support/printing.ts';
import { allShared, checkIn, done } from './support/arriving.ts';
import { newTablet } from './support/devices.ts';
import { startMovedHub } from './support/moved-hub.ts';
import { dayFromNow, openWeek, sayDay, signUpChanges, weekChange } from './support/open-house.ts';
import { personFields } from './support/people.ts';
import { tellHub } from './support/tell-hub.ts';

test.describe.configure({ timeout: 180_000 });

const names = ['Agda', 'Bosse', 'Cilla', 'Doris', 'Edvin', 'Frej'];
const twoDays = 2 * 24 * 3_600_000;

test('the host receives a day’s guests, and afterwards reads how many they were', async ({ browser }) => {
  const today = dayFromNow();
  const hub = await startMovedHub(0);
  const desk = await newTablet(browser);
  await holdPrints(desk.context);
  const page = await desk.context.newPage();
  try {
    await setUpDoor(page, hub);
    const week = openWeek(today, 1, 5);
    const guests = names.flatMap((name, n): Change[] => [
      { kind: 'person', id: `guest-${n}`, fields: { ...personFields(name), kind: 'guest' } },
      ...signUpChanges(week, today, `guest-${n}`, Date.now() - (names.length - n) * 60_000),
    ]);
    await tellHub(desk.context, hub.url, [weekChange(week), ...guests]);
    await allShared(page);

    // The morning: who is expected and who waits, what there is to do, who greets.
    await page.goto(`${hub.url}/open-house/desk`);
    await page.getByRole('link', { name: 'Morgonen' }).click();
    const list = page.getByRole('list', { name: 'Dagens gäster' });
    const guest = (name: string) => list.getByRole('listitem').filter({ hasText: name });
    await expect(guest('Frej')).toContainText('Plats 1 i kön');
    await page.getByRole('button', { name: /^Jag hälsar .*Agda/ }).click();
    await page.getByRole('dialog').getByLabel('Förnamn').fill('Maja');
    await page.keyboard.press('Enter');
    await expect(guest('Agda')).toContainText('hälsar');
    await page.getByRole('switch', { name: 'Brygg kaffe och ställ fram frukost' }).check();
    await expect(page.getByText('1 av 6 klara')).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    const sheet = await openPrint(page, () => page.getByRole('button', { name: 'Skriv ut listan' }).click());
    for (const text of [sayDay(today), 'Kaffe', 'Välkommen', 'Agda', 'Maja', 'Frej', 'Lägg fram klädnyporna'])
      await expect(sheet).toContainText(text);
    await takePaper(page);

    // Pins for all who have a place, in one go.
    await page.getByRole('button', { name: 'Skriv ut 5 klädnypor' }).click();
    const pins = await openPrint(page, () =>
      page.getByRole('button', { name: 'Skriv ut 5 klädnypor' }).click(),
    );
    expect((await printedPins(pins)).map(({ text }) => text).sort()).toEqual(names.slice(0, 5));
    await takePaper(page);

    // They come; somebody comes who has not signed up, and stands on the same list.
    await page.goto(`${hub.url}/`);
    for (const name of names) {
      await checkIn(page, name);
      await done(page);
    }
    await page.getByRole('link', { name: 'Jag är ny här' }).click();
    await page.getByLabel('Förnamn').fill('Gösta');
    await page.getByRole('radio', { name: 'Öppet hus' }).check();
    await page.getByRole('button', { name: 'Checka in' }).click();
    await done(page);
    await page.goto(`${hub.url}/open-house/journey-week/morning`);
    await expect(guest('Gösta')).toContainText('Kom utan anmälan');
    await expect(guest('Frej')).toContainText(/Kom \d\d:\d\d/);
    await expect(page.getByRole('button', { name: 'Skriv ut 7 klädnypor' })).toBeVisible();
    await allShared(page);

    // Not yet; and once the week is over and its night has passed, what stays.
    await page.goto(`${hub.url}/open-house/journey-week/after`);
    await expect(page.getByText('Natten efter veckans sista dag', { exact: false })).toBeVisible();
    hub.moveClock(twoDays);
    await hub.restart();
    const after = page.getByRole('link', { name: 'Efter veckan' });
    // The tablet learns what day it is from the hub.
    await expect(async () => {
      await page.goto(`${hub.url}/open-house/desk`);
      await expect(after).toBeVisible({ timeout: 8000 });
    }).toPass({ timeout: 90_000 });
    await after.click();
    const counts = page.getByRole('region', { name: 'Dagarna' });
    await expect(counts).toContainText('minst 5', { timeout: 30_000 });
    await expect(page.getByText('färre än fem', { exact: true })).toBeVisible();
    for (const name of [...names, 'Gösta']) await expect(page.getByText(name)).toHaveCount(0);
    expect(await findBarriers(page)).toEqual([]);
    const paper = await openPrint(page, () => page.getByRole('button', { name: 'Skriv ut' }).click());
    await expect(paper).toContainText('minst 5');
    expect((await takePaper(page)).length).toBeGreaterThan(0);
  } finally {
    await desk.context.close();
    await hub.stop();
  }
});
