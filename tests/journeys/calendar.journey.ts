import { expect, type Page, test } from '@playwright/test';
import { routes } from '../../src/ui/route-names.ts';
import { findBarriers } from '../support/axe.ts';
import { linkPhone, pairPhone, setUpDoor, startHub } from '../support/hub.ts';
import { allShared, introduce, syncNow } from './support/arriving.ts';
import { cut, mend } from './support/cable.ts';
import { keptOffline, newPhone, newTablet } from './support/devices.ts';
import { readRows } from './support/storage.ts';

// A slow machine with much else to do is no failure.
test.describe.configure({ timeout: 180_000 });

const aDay = 24 * 3_600_000;

/** The Wednesday after the next, as `YYYY-MM-DD`: whatever today is, its breakfast lies ahead. */
function wednesday(): string {
  const now = new Date();
  const ahead = ((10 - now.getDay()) % 7) + 7;
  return new Date(now.getTime() + ahead * aDay).toISOString().slice(0, 10);
}

const open = async (page: Page, path: string, title: string | RegExp): Promise<void> => {
  await page.goto(new URL(path, page.url()).href);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('an activity from the idea on a phone without a network to an honest queue', async ({ browser }) => {
  const hub = await startHub();
  const tablet = await newTablet(browser);
  const first = await newPhone(browser);
  const second = await newPhone(browser);
  const everybody = [tablet, first, second];
  const shareAll = async (): Promise<void> => {
    for (const { page } of everybody) {
      await syncNow(page).click();
      await allShared(page);
    }
  };
  try {
    const session = await setUpDoor(tablet.page, hub);
    for (const [phone, firstName] of [
      [first, 'Maja'],
      [second, 'Hilding'],
    ] as const) {
      await pairPhone(phone.context, hub, session);
      await phone.page.goto(`${hub.url}/`);
      await introduce(phone.page, { firstName, organisation: 'Norrby kommun', isShown: true });
      await allShared(phone.page);
      await linkPhone(phone.context, tablet.context, hub);
      await phone.page.reload();
    }
    for (const { page } of everybody) {
      await allShared(page);
      await keptOffline(page);
    }

    // Maja has an idea on the train, and picks the very time when everybody has breakfast.
    await cut(hub, ...everybody);
    const { page } = first;
    await open(page, routes.newActivityAt(`${wednesday()}T09.00`), 'Föreslå en aktivitet');
    await expect(page.getByText('Då äter vi frukost')).toBeVisible();
    await page.getByLabel('Vad heter det?').fill('Samtal om tillit');
    await button(page, 'Föreslå').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Föreslå en aktivitet');
    expect(await findBarriers(page)).toEqual([]);
    // The next step is a tap away, and by keyboard as well.
    await button(page, 'Ta den tiden').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Då äter vi frukost')).toBeHidden();
    await expect(page.getByLabel('Börjar')).toHaveValue('09:30');
    await page.getByRole('switch', { name: /Man anmäler sig/ }).check();
    await page.getByLabel('Antal platser').fill('1');
    await button(page, 'Föreslå').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Samtal om tillit');
    await expect(page.getByText('Förslaget väntar på värdens svar')).toBeVisible();
    const address = new URL(page.url()).pathname;
    await mend(hub, ...everybody);
    await shareAll();

    // Nobody but the host and Maja sees it until the host agrees.
    await open(second.page, address, 'Kalender');
    await expect(second.page.getByText('Den aktiviteten finns inte.')).toBeVisible();
    await open(tablet.page, routes.calendar, 'Kalender');
    await tablet.page.getByRole('link', { name: 'Gå igenom' }).click();
    await tablet.page.getByRole('button', { name: 'Säg ja: Samtal om tillit' }).click();
    await expect(tablet.page.getByText('Inget väntar på svar.')).toBeVisible();
    await shareAll();

    // One place, two phones that know nothing of each other; both are told to be careful.
    for (const phone of [first, second]) {
      await open(phone.page, address, 'Samtal om tillit');
      await expect(button(phone.page, 'Anmäl mig')).toBeVisible();
    }
    await cut(hub, ...everybody);
    for (const phone of [second, first]) {
      await button(phone.page, 'Anmäl mig').click();
      await expect(phone.page.getByText('Du är anmäld', { exact: true })).toBeVisible();
      await expect(phone.page.getByText(/Platsen är säker först när/)).toBeVisible();
    }
    await mend(hub, ...everybody);
    await shareAll();
    await shareAll();

    // Hilding asked first, so he has it, everywhere; Maja is told where she stands.
    await expect(second.page.getByText('Du är anmäld', { exact: true })).toBeVisible();
    await expect(first.page.getByText('Du står i kö, på plats 1')).toBeVisible();
    for (const phone of everybody) {
      await open(phone.page, address, 'Samtal om tillit');
      await expect(phone.page.getByText('1 är anmäld · Alla platser är tagna · 1 i kö')).toBeVisible();
      expect(await findBarriers(phone.page)).toEqual([]);
    }
    // He cannot come after all; the place is hers without anybody doing anything.
    await button(second.page, 'Avanmäl mig').click();
    await expect(button(second.page, 'Ställ mig i kö')).toBeVisible();
    await shareAll();
    await expect(first.page.getByText('Du är anmäld', { exact: true })).toBeVisible();
    expect(await readRows(tablet.page, 'joining')).toHaveLength(2);
  } finally {
    await Promise.all(everybody.map(({ context }) => context.close()));
    await hub.stop();
  }
});
