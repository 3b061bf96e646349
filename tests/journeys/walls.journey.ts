import { expect, test } from '@playwright/test';
import { setUpDoor, startHub } from '../support/hub.ts';
import { allShared, syncNow } from './support/arriving.ts';
import { cut, mend } from './support/cable.ts';
import { keptOffline, newPhone, newTablet } from './support/devices.ts';
import { readStores } from './support/storage.ts';
import { comeByCode, goToWall, hangLeaf, leaf, openTree, sendMessagesAway } from './support/walls.ts';

// A slow machine with much else to do is no failure.
test.describe.configure({ timeout: 180_000 });

test('a wall that the host makes grows on a phone and a tablet that are cut off', async ({ browser }) => {
  const hub = await startHub();
  const tablet = await newTablet(browser);
  const phone = await newPhone(browser);
  const everybody = [tablet, phone];
  try {
    const session = await setUpDoor(tablet.page, hub);
    const wall = await openTree(tablet.page, hub);
    await allShared(tablet.page);

    // The wall's code lets a phone in without an account, and leads it straight to writing.
    await comeByCode(phone, hub, session, wall);
    for (const { page } of everybody) await keptOffline(page);

    await cut(hub, ...everybody);
    await hangLeaf(phone.page, { branch: 'Vanor', text: 'Säg hej i kön 👋', name: 'Åsa' });
    await expect(leaf(phone.page, 'Säg hej i kön')).toContainText('Ditt');
    await tablet.page.getByRole('link', { name: 'Häng upp ett blad: Ritualer' }).click();
    await hangLeaf(tablet.page, { branch: 'Ritualer', text: 'Fika klockan tre' });
    // What is half-written stays through a reload without a network.
    await goToWall(phone.page, wall, '/add');
    await phone.page.getByLabel('Ditt tips på bladet').fill('نبدأ بسؤال');
    await phone.page.getByRole('radio', { name: /^Vanor/ }).check();
    const drafts = async () => {
      const { meta = [] } = await readStores(phone.page);
      return meta.filter((entry) => (entry as { key: string }).key.startsWith('draft:walls.add')).length;
    };
    await expect.poll(drafts).toBe(1);
    await phone.page.reload();
    await expect(phone.page.getByLabel('Ditt tips på bladet')).toHaveValue('نبدأ بسؤال');
    await phone.page.getByRole('button', { name: 'Häng upp' }).click();
    await expect(leaf(phone.page, 'نبدأ بسؤال')).toBeVisible();
    await sendMessagesAway(phone.page);

    await mend(hub, ...everybody);
    for (const { page } of everybody) {
      await syncNow(page).click();
      await allShared(page);
    }
    for (const { page } of everybody) {
      await goToWall(page, wall);
      await expect(page.getByText('3 blad', { exact: true })).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Vanor 2 blad' })).toBeVisible();
      await expect(leaf(page, 'Fika klockan tre')).toBeVisible();
      await expect(leaf(page, 'Säg hej i kön')).toContainText('Åsa');
    }

    // The same phone changes its own, and takes one down; nobody else can.
    await expect(tablet.page.getByRole('button', { name: 'Ta ner' })).toHaveCount(0);
    await leaf(phone.page, 'Säg hej i kön').getByRole('button', { name: 'Ändra' }).click();
    await phone.page.getByRole('dialog').getByLabel('Ditt tips på bladet').fill('Säg hej till alla');
    await phone.page.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
    await expect(leaf(tablet.page, 'Säg hej till alla')).toBeVisible();
    await leaf(phone.page, 'نبدأ بسؤال').getByRole('button', { name: 'Ta ner' }).click();
    await expect(leaf(tablet.page, 'نبدأ بسؤال')).toHaveCount(0);
    await expect(tablet.page.getByText('2 blad', { exact: true })).toBeVisible();
  } finally {
    await Promise.all(everybody.map(({ context }) => context.close()));
    await hub.stop();
  }
});

test('the host looks first, corrects with a log, and types in what hung on paper', async ({ browser }) => {
  const hub = await startHub();
  const tablet = await newTablet(browser);
  const phone = await newPhone(browser);
  const { page } = tablet;
  try {
    const session = await setUpDoor(page, hub);
    const wall = await openTree(page, hub, { looksFirst: true });
    await allShared(page);
    await comeByCode(phone, hub, session, wall);
    await hangLeaf(phone.page, { branch: 'Vanor', text: 'Ett bra tips' });
    await expect(leaf(phone.page, 'Ett bra tips')).toContainText('Värden har inte tittat än');
    await goToWall(phone.page, wall, '/add');
    await hangLeaf(phone.page, { branch: 'Vanor', text: 'Ett som inte passar' });

    // Nobody sees them until the host has said so: Enter, and on to the next.
    await page.goto(`${hub.url}/walls`);
    await expect(page.getByText('2 väntar på en titt')).toBeVisible();
    await page.getByRole('link', { name: 'Titta igenom' }).click();
    const queue = page.getByRole('region', { name: /^Väntar på en titt/ });
    await queue
      .getByRole('listitem')
      .filter({ hasText: 'Ett bra tips' })
      .getByRole('button', { name: 'Visa', exact: true })
      .press('Enter');
    const shows = queue.getByRole('button', { name: 'Visa', exact: true });
    await expect(shows).toHaveCount(1);
    await expect(shows).toBeFocused();
    await queue.getByRole('button', { name: 'Visa inte' }).click();
    await expect(page.getByText('Allt är genomtittat.')).toBeVisible();
    await expect(leaf(phone.page, 'Ett som inte passar')).toContainText('Nertaget av värden');

    // The host corrects what is there, and the log remembers.
    const tip = page.getByRole('listitem').filter({ hasText: 'Ett bra tips' });
    await tip.getByRole('button', { name: 'Rätta' }).click();
    await page.getByRole('dialog').getByLabel('Ditt tips på bladet').fill('Ett riktigt bra tips');
    await page.getByRole('dialog').getByRole('button', { name: 'Rätta' }).click();
    await expect(page.getByText('Logg: 2 händelser')).toBeVisible();
    await expect(leaf(phone.page, 'Ett riktigt bra tips')).not.toContainText('Värden har inte tittat än');

    // Paper in a row: the place stays, Enter keeps.
    await goToWall(page, wall, '/paper');
    await page.getByRole('radio', { name: /^Förutsättningar/ }).check();
    for (const text of ['Bra stolar', 'Bra kaffe', 'Bra kollegor']) {
      await page.getByLabel('Det som står på bladet').fill(text);
      await page.getByLabel('Det som står på bladet').press('Enter');
      await expect(page.getByText(`Senast: ${text}`)).toBeVisible();
    }
    await page.getByRole('button', { name: 'Ångra det senaste' }).click();
    await expect(page.getByText('2 inskrivna nu')).toBeVisible();
    await allShared(page);
    await goToWall(phone.page, wall);
    await expect(phone.page.getByRole('heading', { name: 'Förutsättningar 2 blad' })).toBeVisible();
    await expect(leaf(phone.page, 'Bra kaffe')).toContainText('Från papper');
    await expect(leaf(phone.page, 'Bra kollegor')).toHaveCount(0);
  } finally {
    await Promise.all([tablet, phone].map(({ context }) => context.close()));
    await hub.stop();
  }
});
