import { expect, type Locator, type Page, test } from '@playwright/test';
import { linkPhone, pairPhone, setUpDoor, startHub } from '../support/hub.ts';
import { allShared, introduce, syncNow } from './support/arriving.ts';
import { cut, mend } from './support/cable.ts';
import { keptOffline, newPhone, newTablet } from './support/devices.ts';
import { readRows } from './support/storage.ts';

// A slow machine with much else to do is no failure.
test.describe.configure({ timeout: 180_000 });

const open = async (page: Page, path: string, title: string): Promise<void> => {
  await page.goto(new URL(path, page.url()).href);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
};

/** On a phone: says that one comes to the next breakfast. */
async function come(page: Page): Promise<void> {
  await open(page, '/breakfast', 'Frukost');
  await page.getByRole('button', { name: 'Jag kommer', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Jag kommer inte' })).toBeVisible();
}

const turnOf = (page: Page, task: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: task }) });

async function takeTurn(page: Page, task: string): Promise<void> {
  await open(page, '/breakfast/turns', 'Turer');
  await page.getByRole('button', { name: `Ta turen: ${task}` }).click();
  await expect(turnOf(page, task)).toContainText('Du');
}

async function tick(page: Page, item: RegExp): Promise<void> {
  await open(page, '/breakfast/shopping', 'Att handla');
  await page.getByRole('checkbox', { name: item }).check();
  await expect(page.getByText('1 av ', { exact: false })).toBeVisible();
}

test('a breakfast of two phones and a tablet that know nothing of each other until it is over', async ({
  browser,
}) => {
  const hub = await startHub();
  const tablet = await newTablet(browser);
  const first = await newPhone(browser);
  const second = await newPhone(browser);
  const everybody = [tablet, first, second];
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

    await cut(hub, ...everybody);

    // Both want to make the coffee, Maja first.
    await come(first.page);
    await takeTurn(first.page, 'Koka kaffe');
    await tick(first.page, /^Bröd/);
    await come(second.page);
    await second.page.getByRole('button', { name: 'En gäst till' }).click();
    await expect(second.page.getByRole('group', { name: 'Gäster jag tar med' })).toContainText('1');
    await takeTurn(second.page, 'Koka kaffe');
    await tick(second.page, /^Kaffe/);
    // Maja has said so at the tablet, too, and somebody who gives no name.
    await open(tablet.page, '/breakfast', 'Frukost');
    await tablet.page.getByRole('combobox', { name: /^Anmäl dig/ }).fill('ma');
    await tablet.page.getByRole('option', { name: /Maja/ }).click();
    await expect(tablet.page.getByText(/^Maja kommer/).first()).toBeVisible();
    await tablet.page.getByRole('button', { name: 'Klart' }).click();
    await tablet.page.getByRole('button', { name: '+1 kommer' }).click();
    await expect(tablet.page.getByRole('region', { name: 'Vilka kommer?' })).toContainText(/2\s*kommer/);

    await mend(hub, ...everybody);
    for (const { page } of everybody) {
      await syncNow(page).click();
      await allShared(page);
    }

    // One sign-up of Maja's, whoever made it; Hilding brings somebody.
    const signUps = await readRows(tablet.page, 'signUp');
    expect(signUps.filter(({ fields }) => fields.coming)).toHaveLength(3);
    for (const { page } of everybody) {
      await open(page, '/breakfast', 'Frukost');
      await expect(page.getByRole('list', { name: 'De som visar sitt namn' })).toContainText('Maja');
      await expect(page.getByRole('list', { name: 'De som visar sitt namn' })).toContainText('Hilding');
    }
    await expect(tablet.page.getByRole('region', { name: 'Vilka kommer?' })).toContainText(/4\s*kommer/);

    // Who was first has the turn everywhere, and who was not is told.
    for (const { page } of everybody) await open(page, '/breakfast/turns', 'Turer');
    await expect(turnOf(tablet.page, 'Koka kaffe')).toContainText('Maja');
    await expect(turnOf(first.page, 'Koka kaffe')).toContainText('Du');
    await expect(turnOf(second.page, 'Koka kaffe')).toContainText('Maja');
    await expect(second.page.getByText('Maja hann före – tack ändå!')).toBeVisible();
    await second.page.getByRole('button', { name: 'Jag har sett det' }).click();
    await expect(second.page.getByText('Maja hann före – tack ändå!')).toBeHidden();
    await second.page.reload();
    await expect(turnOf(second.page, 'Koka kaffe')).toContainText('Maja');
    await expect(second.page.getByText('Maja hann före – tack ändå!')).toBeHidden();

    // Both have shopped from one list.
    await open(tablet.page, '/breakfast/shopping', 'Att handla');
    await expect(tablet.page.getByRole('checkbox', { name: /^Bröd/ })).toBeChecked();
    await expect(tablet.page.getByRole('checkbox', { name: /^Kaffe/ })).toBeChecked();
    await expect(tablet.page.getByRole('checkbox', { name: /^Frukt/ })).not.toBeChecked();
  } finally {
    await Promise.all(everybody.map(({ context }) => context.close()));
    await hub.stop();
  }
});
