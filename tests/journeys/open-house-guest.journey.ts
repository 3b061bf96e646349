import { expect, type Page, test } from '@playwright/test';
import { findBarriers } from '../support/axe.ts';
import { setUpDoor, startHub } from '../support/hub.ts';
import { allShared, checkInByPhone, syncNow } from './support/arriving.ts';
import { cut, mend } from './support/cable.ts';
import { keptOffline, newPhone, newTablet } from './support/devices.ts';
import { dayFromNow, openWeek, sayDay, weekChange } from './support/open-house.ts';
import { readRows } from './support/storage.ts';
import { tellHub } from './support/tell-hub.ts';

test.describe.configure({ timeout: 240_000 });

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** What stands on the screen has no barriers. */
const expectOpen = async (page: Page): Promise<void> => expect(await findBarriers(page)).toEqual([]);

test('a guest’s whole first day on a phone, without a network from the door on', async ({ browser }) => {
  const hub = await startHub({ sample: true });
  const [desk, phone] = [await newTablet(browser), await newPhone(browser)];
  const { page } = phone;
  const today = dayFromNow();
  try {
    const session = await setUpDoor(desk.page, hub);
    await tellHub(desk.context, hub.url, [weekChange(openWeek(today, 2, 12))]);

    // At home, by the code in a mail: no account, first name and organisation, and mail if one wants it.
    await page.goto(`${hub.url}/j/${session.join}?to=/open-house`);
    await expect(heading(page, 'Öppet hus')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('12 platser kvar').first()).toBeVisible();
    await expectOpen(page);
    await page.getByRole('switch', { name: `Jag vill komma ${sayDay(today)}` }).check();
    await page.getByRole('switch', { name: `Jag vill komma ${sayDay(dayFromNow(1))}` }).check();
    await page.getByLabel('Förnamn').fill('Ingrid');
    await page.getByRole('combobox', { name: 'Organisation' }).fill('Norrby kommun');
    await page.getByLabel(/^E-post/).fill('ingrid@example.org');
    await expectOpen(page);
    await button(page, 'Anmäl mig till 2 dagar').click();
    await expect(page.getByText('Du har plats')).toHaveCount(2);
    await allShared(page);
    await keptOffline(page);
    await expectOpen(page);

    // At the door there is no network, and nothing is missing.
    await cut(hub, phone);
    await page.goto(`${hub.url}/`);
    await expect(page.getByRole('heading', { name: 'Öppet hus i dag' })).toBeVisible();
    await expect(page.getByText(`Du har plats ${sayDay(today)}`, { exact: false })).toBeVisible();
    await checkInByPhone(page);
    await button(page, 'Skriv ut min klädnypa vid dörren').click();
    await expect(page.getByText('Din klädnypa väntar vid dörren')).toBeVisible();
    await expectOpen(page);

    // The walk: a sign scanned with the phone's own camera opens the app where one stands.
    await page.goto(`${hub.url}/path/at/CFR`);
    await expect(heading(page, 'Lägerelden')).toBeVisible();
    await button(page, 'Ta stämpeln').click();
    await expect(page.getByText('Stämpel från Lägerelden. Du har varit på 1 av 7 platser.')).toBeVisible();
    await expectOpen(page);
    // An ordinary place has none.
    await page.goto(`${hub.url}/path/at/GRN`);
    await expect(page.getByRole('link', { name: 'Visa vägen' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Stämpelrundan' })).toHaveCount(0);

    await page.goto(`${hub.url}/open-house/walk`);
    await page.getByLabel('Kort kod').fill('zzz');
    await button(page, 'Ta stämpeln').click();
    await expect(
      page.getByText('Den koden hör inte till någon av platserna.', { exact: false }),
    ).toBeVisible();
    await page.getByLabel('Kort kod').fill('hnd');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Stämpel från Hinderbanan')).toBeVisible();
    for (const place of ['Utsiktsplatsen', 'Rastplatsen', 'Nationalparken', 'Oasen', 'Skogsgläntan'])
      await button(page, `Jag har varit här: ${place}`).click();
    await expect(page.getByText('7 av 7 platser')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Hela stigen!' })).toBeVisible();
    await expect(button(page, 'Ta bort stämpeln: Skogsgläntan')).toBeFocused();
    await expectOpen(page);

    // Where the path ends.
    await page.getByRole('link', { name: 'Läs manifestet' }).click();
    await expect(heading(page, 'Det vi lovar varandra')).toBeVisible();
    await expect(page.getByLabel('Förnamn')).toHaveValue('Ingrid');
    await button(page, 'Skriv under').click();
    await expect(page.getByText('Du har skrivit under som Ingrid.')).toBeVisible();
    await expectOpen(page);
    await page.getByRole('link', { name: 'Svara på två frågor' }).click();
    await page.getByLabel('Vad hoppas du få ut av att vara här?').fill('Någon att tänka högt med.');
    await page.getByLabel('Vad vill du bidra med?').fill('Kakor och upphandling.');
    await button(page, 'Lämna svaren').click();
    await expect(heading(page, 'Tack!')).toBeVisible();
    await expect(page.getByText('Svaren är sparade på telefonen', { exact: false })).toBeVisible();
    await expectOpen(page);

    // The network is back, and the desk has it all.
    await mend(hub, phone);
    await syncNow(page).click();
    await allShared(page);
    expect(await readRows(page, 'stamp')).toHaveLength(7);
    await desk.page.goto(`${hub.url}/open-house/journey-week/morning`);
    const row = desk.page
      .getByRole('list', { name: 'Dagens gäster' })
      .getByRole('listitem')
      .filter({ hasText: 'Ingrid' });
    await expect(row).toContainText(/Norrby kommun · Kom \d\d:\d\d/);
    await expect(row).not.toContainText('utan anmälan');
    await desk.page.goto(`${hub.url}/open-house/desk`);
    const answers = desk.page.getByRole('article').filter({ hasText: 'Ingrid' });
    await expect(answers).toContainText('Kakor och upphandling.');
    await expect(desk.page.getByText(/24 har skrivit under/)).toBeVisible();
    await desk.page.goto(`${hub.url}/pins`);
    await expect(button(desk.page, 'Skriv ut: Ingrid')).toBeVisible();
    // The card stays with whoever carries it.
    expect(await readRows(desk.page, 'stamp')).toEqual([]);
  } finally {
    await Promise.all([desk.context.close(), phone.context.close()]);
    await hub.stop();
  }
});
