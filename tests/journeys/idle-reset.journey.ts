import { expect, type Page, test } from '@playwright/test';
import { setUpDoor, startHub } from '../support/hub.ts';
import { allShared, fillNewcomer, nameField } from './support/arriving.ts';
import { newTablet } from './support/devices.ts';

test.describe.configure({ timeout: 120_000 });

const second = 1000;

const question = (page: Page) => page.getByRole('dialog', { name: 'Är du kvar?' });

/** The seconds that the question counts down; written for the eye alone, hence not found by a role. */
async function secondsLeft(page: Page): Promise<number> {
  const hidden = await question(page).locator('p[aria-hidden="true"]').textContent();
  return Number(hidden);
}

test('the tablet asks, stays when told, and otherwise goes home without losing what was typed', async ({
  browser,
}) => {
  const hub = await startHub();
  const { context, page } = await newTablet(browser);
  try {
    await page.clock.install();
    await setUpDoor(page, hub);
    await allShared(page);

    // A door at rest has nothing to go back from.
    await page.clock.fastForward(90 * second);
    await expect(nameField(page)).toBeVisible();
    await expect(question(page)).toBeHidden();

    await page.getByRole('link', { name: 'Jag är ny här' }).click();
    await fillNewcomer(page, { firstName: 'Hjördis', organisation: 'Norrby kommun' });
    // The clock stands from here on, so that a slow machine does not answer for anybody.
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 61 * second);
    await page.clock.runFor(second);
    await expect(question(page)).toBeVisible();
    await expect(question(page)).toContainText('Om 20 sekunder går skärmen tillbaka till början');
    const before = await secondsLeft(page);
    expect(before).toBeGreaterThan(15);
    expect(before).toBeLessThanOrEqual(20);
    await page.clock.runFor(5 * second);
    await expect.poll(() => secondsLeft(page)).toBe(before - 5);

    // Somebody is.
    await page.getByRole('button', { name: 'Jag är kvar' }).click();
    await page.clock.runFor(55 * second);
    await expect(question(page)).toBeHidden();
    await expect(page.getByLabel('Förnamn')).toHaveValue('Hjördis');
    await page.clock.resume();

    // Nobody is: back at the door, with nothing of theirs on it.
    await page.clock.fastForward(61 * second);
    await expect(question(page)).toBeVisible();
    await page.clock.runFor(21 * second);
    await expect(question(page)).toBeHidden();
    await expect(nameField(page)).toBeVisible();
    await expect(nameField(page)).toHaveValue('');
    await expect(page).toHaveURL(`${hub.url}/`);
    await page.getByRole('link', { name: 'Jag är ny här' }).click();
    await expect(page.getByLabel('Förnamn')).toHaveValue('');
    await expect(page.locator('body')).not.toContainText('Hjördis');

    // Whoever it was may go on where they were.
    await expect(page.getByText('Någon skrev här nyss. Var det du?')).toBeVisible();
    await page.getByRole('button', { name: 'Fortsätt där du var' }).click();
    await expect(page.getByLabel('Förnamn')).toHaveValue('Hjördis');
    await expect(page.getByRole('combobox', { name: 'Organisation' })).toHaveValue('Norrby kommun');

    // Somebody else sends it away, and it does not come back.
    await page.clock.fastForward(61 * second);
    await expect(question(page)).toBeVisible();
    await page.clock.runFor(21 * second);
    await expect(nameField(page)).toBeVisible();
    await page.getByRole('link', { name: 'Jag är ny här' }).click();
    await page.getByRole('button', { name: 'Det var inte jag' }).click();
    await page.reload();
    // What watches for idleness comes with what may wait; the line about the sync tells that it is there.
    await allShared(page);
    await expect(page.getByLabel('Förnamn')).toHaveValue('');
    await expect(page.getByText('Någon skrev här nyss. Var det du?')).toBeHidden();

    // A name half typed on the first page is taken away too.
    await page.getByRole('link', { name: 'Till dörren' }).click();
    await nameField(page).fill('Hj');
    await page.clock.fastForward(61 * second);
    await expect(question(page)).toBeVisible();
    await page.clock.runFor(21 * second);
    await expect(nameField(page)).toHaveValue('');
  } finally {
    await context.close();
    await hub.stop();
  }
});
