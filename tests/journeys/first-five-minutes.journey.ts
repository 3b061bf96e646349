import { expect, type Page, test } from '@playwright/test';
import { protocolVersion } from '../../src/protocol/messages.ts';
import { startHub, type TestHub } from '../support/hub.ts';
import { checkInByPhone, introduce, nameField, shownList, welcome } from './support/arriving.ts';
import { newPhone, newTablet } from './support/devices.ts';

// A slow machine with much else to do is no failure.
test.describe.configure({ timeout: 120_000 });

/** Counts keys and taps from now on, whatever they land on. */
const countTouches = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dataset.touches = '0';
    const count = () => {
      document.documentElement.dataset.touches = String(Number(document.documentElement.dataset.touches) + 1);
    };
    for (const name of ['pointerdown', 'keydown']) addEventListener(name, count, { capture: true });
  });

const touches = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset.touches));

/** What stands under the door's code, for those who type. */
async function joinAddress(page: Page, hub: TestHub): Promise<string> {
  const session = await (await page.request.get(`${hub.url}/api/session?protocol=${protocolVersion}`)).json();
  return `${hub.url}/j/${session.join}`;
}

test('a stranger sets a hub up, is welcomed, and is seen on a phone', async ({ browser }) => {
  const hub = await startHub();
  const tablet = await newTablet(browser);
  const phone = await newPhone(browser);
  try {
    // The link from the terminal.
    expect(hub.setupPath).toMatch(/^\/s\//);
    await tablet.page.goto(`${hub.url}${hub.setupPath}`);
    await expect(tablet.page.getByRole('heading', { level: 1, name: 'En ny hubb' })).toBeVisible();
    await tablet.page.getByRole('button', { name: 'Öppna hubben' }).click();
    await expect(tablet.page.getByText('Hubben behöver ett namn.')).toBeVisible();
    await tablet.page.getByLabel('Vad heter hubben?').fill('Hubben i Norrby');
    await tablet.page.getByRole('radio', { name: 'Svenska' }).check();
    await tablet.page.getByLabel('När stänger huset?').fill('23:59');
    await tablet.page.getByRole('button', { name: 'Öppna hubben' }).click();
    await expect(tablet.page.getByRole('heading', { level: 1, name: 'Hubben är öppnad' })).toBeVisible();
    await expect(tablet.page.getByRole('img', { name: /kod/i }).first()).toBeVisible();
    await tablet.page.getByRole('link', { name: 'Till dörren' }).click();

    // The door: nobody is listed, whatever is typed.
    await expect(tablet.page.getByRole('link', { name: 'Hubben i Norrby' })).toBeVisible();
    await nameField(tablet.page).fill('Zoé');
    await expect(tablet.page.getByText(/du är lika välkommen för det/)).toBeVisible();

    // A newcomer; the name that was typed goes along.
    await tablet.page.getByRole('button', { name: 'Jag är ny här' }).click();
    await expect(tablet.page.getByLabel('Förnamn')).toHaveValue('Zoé');
    await tablet.page.getByRole('combobox', { name: 'Organisation' }).fill('Norrby kommun');
    await tablet.page.getByRole('switch', { name: 'Visa att jag är här' }).check();
    await tablet.page.getByRole('button', { name: 'Checka in' }).click();
    await expect(welcome(tablet.page, 'Zoé')).toBeVisible();
    await expect(tablet.page.getByText(/Första gången här/)).toBeVisible();
    await expect(tablet.page.getByText(/^Incheckad \d\d:\d\d$/)).toBeVisible();
    await tablet.page.getByRole('button', { name: 'Klart' }).click();

    // Who is here, on the tablet.
    await tablet.page.getByRole('link', { name: 'Vilka är här?' }).click();
    await expect(shownList(tablet.page).getByRole('listitem')).toHaveCount(1);
    await expect(shownList(tablet.page)).toContainText('Zoé');
    await expect(shownList(tablet.page)).toContainText('Norrby kommun');

    // A phone scans the door's code: no account, one question.
    await phone.page.goto(await joinAddress(tablet.page, hub));
    await introduce(phone.page, { firstName: 'Ibrahim', organisation: 'Länsstyrelsen', isShown: true });
    await expect(shownList(phone.page)).toContainText('Zoé');
    await checkInByPhone(phone.page);
    await expect(phone.page.getByText(/^Incheckad \d\d:\d\d$/)).toBeVisible();

    // Each sees the other without a touch.
    await expect(shownList(tablet.page)).toContainText('Ibrahim');
    await expect(shownList(tablet.page)).toContainText('Länsstyrelsen');
    await expect(shownList(phone.page)).toContainText('Zoé');
    await expect(shownList(phone.page)).toContainText('Ibrahim');
  } finally {
    await Promise.all([tablet.context.close(), phone.context.close()]);
    await hub.stop();
  }
});

test('the sample hub opens, and greets somebody it knows within three touches', async ({ browser }) => {
  const hub = await startHub();
  const tablet = await newTablet(browser);
  try {
    await tablet.page.goto(`${hub.url}${hub.setupPath}`);
    await tablet.page.getByRole('button', { name: 'Öppna exempelhubben' }).click();
    await tablet.page.getByRole('link', { name: 'Till dörren' }).click();
    await expect(tablet.page.getByText('Exempelhubb: alla människor här är påhittade')).toBeVisible();
    await expect(nameField(tablet.page)).toBeVisible();
    const names = tablet.page.getByRole('list', { name: 'Tryck på ditt namn' }).getByRole('button');
    await expect(names).toHaveCount(0);

    await countTouches(tablet.page);
    // Letters find the field by themselves.
    await tablet.page.keyboard.press('a');
    await tablet.page.keyboard.press('n');
    await expect(names.first()).toBeVisible();
    expect(await names.count()).toBeLessThanOrEqual(8);
    await names.first().click();
    await expect(
      tablet.page.getByRole('heading', { level: 1, name: /^(Välkommen|Hej igen|Välkommen tillbaka), / }),
    ).toBeVisible();
    expect(await touches(tablet.page)).toBe(3);
  } finally {
    await tablet.context.close();
    await hub.stop();
  }
});
