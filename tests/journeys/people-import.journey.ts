import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { routes } from '../../src/ui/route-names.ts';
import { findBarriers } from '../support/axe.ts';
import { setUpDoor, startHub, type TestHub } from '../support/hub.ts';
import { allShared } from './support/arriving.ts';
import { type Device, newTablet } from './support/devices.ts';
import { longList, uglyFiles } from './support/lists.ts';
import { readRows } from './support/storage.ts';

test.describe.configure({ timeout: 180_000 });

let hub: TestHub;
let desk: Device;
test.beforeEach(async ({ browser }) => {
  hub = await startHub();
  desk = await newTablet(browser);
  await setUpDoor(desk.page, hub);
  await allShared(desk.page);
});
test.afterEach(async () => {
  await desk.context.close();
  await hub.stop();
});

async function open(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Välj en (annan )?fil$/ }).click();
  const chooser = await choosing;
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

const people = async (page: Page) =>
  (await readRows(page, 'person')).filter(({ fields }) => fields.gone !== true);

test('lists as spreadsheets make them: looked at, read in, read in again without a change, taken back', async () => {
  const { page } = desk;
  await page.goto(`${hub.url}${routes.people}`);
  await expect(page.getByText('Här är tomt än så länge')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'Läs in en lista' }).click();
  expect(await findBarriers(page)).toEqual([]);

  for (const { name, why, bytes } of uglyFiles) {
    await test.step(why, async () => {
      await page.goto(`${hub.url}${routes.peopleImport}`);
      await open(page, name, bytes);
      await expect(page.getByRole('heading', { name: 'Det här händer' })).toBeVisible();
      await page.getByText('Alla', { exact: true }).click();
      await expect(page.getByRole('listitem').filter({ hasText: 'Åsa Öberg' }).first()).toBeVisible();
      expect(await people(page)).toHaveLength(0);
    });
  }

  // A workbook with a title: said, and not read in.
  await expect(page.getByText('Här hänger vi av oss titeln')).toBeVisible();
  await page.getByText('Kolumnerna').click();
  await expect(page.getByLabel('Befattning')).toHaveValue('title');
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const theme = colorScheme === 'dark' ? 'dusk' : 'light';
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await findBarriers(page), colorScheme).toEqual([]);
  }

  const [first] = uglyFiles;
  if (!first) throw new Error('no list');
  await page.goto(`${hub.url}${routes.peopleImport}`);
  await open(page, first.name, first.bytes);
  await page.getByRole('button', { name: 'Läs in en person' }).click();
  await expect(page.getByText('1 inlästa')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  const [face] = await people(page);
  expect(face?.fields).toMatchObject({ firstName: 'Åsa', lastInitial: 'Ö', visible: false, kind: 'member' });

  // The same again, and the same person as other programs write her.
  for (const { name, why, bytes } of uglyFiles.slice(0, 4)) {
    await test.step(`nothing new: ${why}`, async () => {
      await page.goto(`${hub.url}${routes.peopleImport}`);
      await open(page, name, bytes);
      await expect(page.getByText('Inget i listan är nytt')).toBeVisible();
      await expect(page.getByRole('button', { name: /^Läs in/ })).toBeDisabled();
    });
  }
  await page.goto(`${hub.url}${routes.people}`);
  await expect(page.getByRole('link', { name: /Åsa Öberg/ })).toBeVisible();

  // What is saved here is read in again and changes nothing.
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som CSV' }).click();
  const csv = readFileSync(await (await saving).path());
  expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const savingExcel = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som Excel' }).click();
  const excel = readFileSync(await (await savingExcel).path());
  for (const bytes of [csv, excel]) {
    await page.goto(`${hub.url}${routes.peopleImport}`);
    await open(page, 'lista', bytes);
    await expect(page.getByText('Inget i listan är nytt')).toBeVisible();
  }
});

test('thousands of rows: told how far it is, stopped, and taken back as a whole', async () => {
  const { page } = desk;
  await page.goto(`${hub.url}${routes.peopleImport}`);
  await open(page, 'lista.csv', longList(1500));
  await page.getByRole('button', { name: 'Läs in 1500 personer' }).click();
  await expect(page.getByText('1500 inlästa')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: 'Till personerna' }).click();
  await expect(page.getByText('1500 personer')).toBeVisible();
  // It can be taken back after a look at it.
  await page.getByRole('link', { name: 'Läs in en lista' }).click();
  await page.getByRole('button', { name: 'Ångra inläsningen' }).click();
  await expect(page.getByText('Inläsningen är ångrad').first()).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Till personerna' }).click();
  await expect(page.getByText('Här är tomt än så länge')).toBeVisible();
});
