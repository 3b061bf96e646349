import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { pairDoor, setUpDoor, startHub } from '../support/hub.ts';
import { allShared, checkIn, done, nameField, openRollCall, welcome } from './support/arriving.ts';
import { cut, mend } from './support/cable.ts';
import { keptOffline, newTablet } from './support/devices.ts';
import { register } from './support/people.ts';

// A slow machine with much else to do is no failure.
test.describe.configure({ timeout: 120_000 });

/** Saves what a click downloads. */
async function saved(page: Page, click: () => Promise<void>, path: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), click()]);
  await download.saveAs(path);
  return download.suggestedFilename();
}

async function choose(page: Page, button: string, file: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles(file);
}

test('a hub moves to another server in one file', async ({ browser }, info) => {
  const old = await startHub();
  const fresh = await startHub();
  const door = await newTablet(browser);
  const second = await newTablet(browser);
  const file = info.outputPath('hub.gz');
  const damaged = info.outputPath('damaged.gz');
  try {
    await setUpDoor(door.page, old, { name: 'Hubben i Norrby' });
    await register(door.context, old.url, ['Åsa', 'Börje'], [door.page]);
    await checkIn(door.page, 'Åsa');
    await done(door.page);
    await allShared(door.page);
    await door.page.goto(`${old.url}/settings`);
    await expect(door.page.getByText('Ingen säkerhetskopia är gjord än.')).toBeVisible();
    const link = door.page.getByRole('link', { name: 'Spara hubben som fil' });
    expect(await saved(door.page, () => link.click(), file)).toMatch(/^stigen-\d{4}-\d\d-\d\d\.hub\.gz$/);

    // What is not whole is not taken, and says what to do.
    const bytes = readFileSync(file);
    writeFileSync(damaged, bytes.subarray(0, bytes.length - 30));
    await second.page.goto(`${fresh.url}${fresh.setupPath}`);
    await choose(second.page, 'Välj filen', damaged);
    await expect(second.page.getByText('Filen är skadad eller inte hel.')).toBeVisible();
    writeFileSync(damaged, 'hello');
    await choose(second.page, 'Välj filen', damaged);
    await expect(second.page.getByText('Det är ingen fil från en hubb.')).toBeVisible();

    await choose(second.page, 'Välj filen', file);
    await expect(second.page.getByRole('heading', { level: 1, name: 'Hubben är öppnad' })).toBeVisible();
    await second.page.getByRole('link', { name: 'Till dörren' }).click();
    await expect(second.page.getByRole('link', { name: 'Hubben i Norrby' })).toBeVisible();
    const roll = await openRollCall(second.page);
    await expect(roll.getByRole('listitem')).toHaveCount(1);
    await expect(roll).toContainText('Åsa');
    await second.page.goto(`${fresh.url}/`);
    await checkIn(second.page, 'Börje');
    await expect(welcome(second.page, 'Börje')).toBeVisible();
  } finally {
    await Promise.all([door.context.close(), second.context.close()]);
    await Promise.all([old.stop(), fresh.stop()]);
  }
});

test('what a lost tablet had not shared is brought in from its file', async ({ browser }, info) => {
  const hub = await startHub();
  const lost = await newTablet(browser);
  const door = await newTablet(browser);
  const file = info.outputPath('device.json');
  try {
    await setUpDoor(lost.page, hub);
    await pairDoor(lost.context, door.page, hub);
    await register(lost.context, hub.url, ['Åsa'], [lost.page, door.page]);
    await allShared(lost.page);
    await keptOffline(lost.page);
    await cut(hub, lost, door);
    await checkIn(lost.page, 'Åsa');
    await expect(welcome(lost.page, 'Åsa')).toBeVisible();
    await lost.page.goto(`${hub.url}/sync`);
    const save = lost.page.getByRole('button', { name: 'Spara det som väntar som fil' });
    await saved(lost.page, () => save.click(), file);
    await lost.context.close();
    await mend(hub, door);

    await door.page.goto(`${hub.url}/sync`);
    await choose(door.page, 'Ta in en fil', file);
    const sheet = door.page.getByRole('dialog', { name: 'Det här finns i filen' });
    await expect(sheet).toContainText('är nya för den här enheten');
    await sheet.getByRole('button', { name: 'Ta in', exact: true }).click();
    await expect(door.page.getByText(/ändringar? intag/)).toBeVisible();
    await allShared(door.page);

    // A second time there is nothing left to do.
    await choose(door.page, 'Ta in en fil', file);
    await expect(sheet).toContainText('Den här enheten har redan allt.');
    await sheet.getByRole('button', { name: 'Avbryt' }).click();
    const roll = await openRollCall(door.page);
    await expect(roll).toContainText('Åsa');

    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -50));
    await door.page.goto(`${hub.url}/sync`);
    await choose(door.page, 'Ta in en fil', file);
    await expect(door.page.getByText('Filen är skadad eller inte hel.')).toBeVisible();
    await door.page.goto(`${hub.url}/`);
    await expect(nameField(door.page)).toBeVisible();
  } finally {
    await door.context.close();
    await hub.stop();
  }
});
