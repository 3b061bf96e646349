import { expect, type Page, test } from '@playwright/test';
import { routes } from '../../src/ui/route-names.ts';
import { findBarriers } from '../support/axe.ts';
import { pairPhone, setUpDoor, startHub, type TestHub } from '../support/hub.ts';
import { allShared, introduce, nameField, writeInNew } from './support/arriving.ts';
import { type Device, newPhone, newTablet } from './support/devices.ts';
import { readRows, readStores } from './support/storage.ts';

test.describe.configure({ timeout: 180_000 });

let hub: TestHub;
let desk: Device;
test.beforeEach(async ({ browser }) => {
  hub = await startHub();
  desk = await newTablet(browser);
});
test.afterEach(async () => {
  await desk.context.close();
  await hub.stop();
});

const noBarriers = async (page: Page) => expect(await findBarriers(page)).toEqual([]);

test('two spellings become one, by keyboard, and are taken apart again', async () => {
  const { page } = desk;
  await setUpDoor(page, hub);
  await writeInNew(page, { firstName: 'Kristina', organisation: 'Skatteverket' });
  await page.goto(`${hub.url}/`);
  await writeInNew(page, { firstName: 'Kristina', organisation: 'Skattverket' });
  await page.goto(`${hub.url}${routes.peopleMerge}`);
  await expect(page.getByText('Nästan samma stavning')).toBeVisible();
  await noBarriers(page);
  const merge = page.getByRole('button', { name: 'Slå ihop' }).first();
  await merge.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Samma namn på samma ställe')).toBeVisible();
  await merge.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ingen ser ut att stå här två gånger.')).toBeVisible();
  await noBarriers(page);

  // The door knows one of them, whichever way she is written.
  await page.goto(`${hub.url}/`);
  await nameField(page).fill('kris');
  await expect(page.getByRole('list', { name: 'Tryck på ditt namn' }).getByRole('button')).toHaveCount(1);
  await page.goto(`${hub.url}${routes.people}`);
  await expect(page.getByText('En person', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: /Kristina/ }).click();
  await expect(page.getByRole('heading', { name: 'Samma person' })).toBeVisible();
  await noBarriers(page);
  await page.getByRole('button', { name: 'Dela på dem' }).click();
  await page.goto(`${hub.url}${routes.people}`);
  await expect(page.getByText('2 personer')).toBeVisible();
});

test('a guest says what they like to talk about, becomes a member, and is forgotten everywhere', async ({
  browser,
}) => {
  const name = 'Xyzzyplugh';
  const phone = await newPhone(browser);
  const { page } = desk;
  try {
    const session = await setUpDoor(page, hub);
    await pairPhone(phone.context, hub, session);
    await phone.page.goto(`${hub.url}/`);
    await introduce(phone.page, { firstName: name, isShown: false });
    await phone.page.goto(`${hub.url}${routes.me}`);
    await phone.page.getByLabel('Intresserar mig för').fill(`Odling\nodling\n${name}s körsång`);
    await phone.page.getByText('Värden får presentera mig utifrån det här').click();
    const said = phone.page.getByRole('region', { name: 'Det jag gärna pratar om' });
    await said.getByRole('button', { name: 'Spara' }).click();
    await noBarriers(phone.page);
    await allShared(phone.page);

    await page.goto(`${hub.url}${routes.people}`);
    await page.getByRole('link', { name: new RegExp(name) }).click();
    await expect(page.getByLabel('Intresserar mig för')).toHaveValue(`Odling\n${name}s körsång`);
    await noBarriers(page);
    await page.getByRole('button', { name: 'Börja ta emot' }).click();
    await page.getByRole('link', { name: 'Till nya medlemmar' }).click();
    await expect(page.getByText('0 av 6')).toBeVisible();
    await page.getByText('Brevet är skickat').click();
    await page.getByText('Visad runt och presenterad').click();
    await expect(page.getByText('3 av 6')).toBeVisible();
    await noBarriers(page);
    await page.getByLabel('Gruppens namn').fill('Lag Norr');
    await page.getByLabel('Namn', { exact: true }).fill('Bo Ek\nEnhetschef Cleo Alm');
    await page.getByRole('button', { name: 'Lägg till gruppen' }).click();
    await expect(page.getByRole('heading', { name: 'Cleo A' })).toBeVisible();
    await allShared(page);

    await phone.page.getByRole('button', { name: 'Ta bort mig ur hubben' }).click();
    await phone.page.getByRole('dialog').getByRole('button', { name: 'Ta bort mig ur hubben' }).click();
    await expect(phone.page.getByText('Borttagen här.')).toBeVisible();
    for (const one of [phone.page, page])
      await expect.poll(async () => JSON.stringify(await readStores(one))).not.toContain(name);
    expect(await readRows(page, 'interest')).toEqual([]);
    await page.goto(`${hub.url}${routes.people}`);
    await expect(page.getByText('2 personer')).toBeVisible();
    await expect(page.getByText(name)).toHaveCount(0);
  } finally {
    await phone.context.close();
  }
});
