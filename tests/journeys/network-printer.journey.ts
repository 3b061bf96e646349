import { expect, type Page, test } from '@playwright/test';
import { startFakePrinter } from '../../server/printing/fake-ipp-printer.ts';
import { startSimulator } from '../../server/printing/ipp-simulator.ts';
import { openGate } from '../support/gate.ts';
import { setUpDoor, startHub, type TestHub } from '../support/hub.ts';
import { pageSizes } from '../support/pdf.ts';
import { allShared, done, writeInNew } from './support/arriving.ts';
import { newTablet } from './support/devices.ts';

/** Chooses the printer in the house for the hub's pins. */
async function printInHouse(page: Page, hub: TestHub): Promise<void> {
  await page.goto(`${hub.url}/settings`);
  await page.getByRole('radio', { name: /^Etikettskrivare i huset/ }).check();
  await allShared(page);
  await page.goto(`${hub.url}/`);
}

const printButton = (page: Page) => page.getByRole('button', { name: 'Skriv ut klädnypa' });
const printedAt = (page: Page) => page.getByText(/^Utskriven \d\d:\d\d$/);

function expectBadge(document: Uint8Array | undefined): void {
  expect(document).toBeDefined();
  const [size, ...more] = pageSizes(document ?? new Uint8Array());
  expect(more).toEqual([]);
  expect(Math.abs((size?.width ?? 0) - 62)).toBeLessThan(0.3);
  expect(Math.abs((size?.height ?? 0) - 29)).toBeLessThan(0.3);
}

test('the hub’s label printer prints a pin once, also after it has been away', async ({ browser }) => {
  const printer = await startFakePrinter();
  const gate = await openGate(Number(new URL(printer.uri).port));
  const hub = await startHub({ printer: `ipp://127.0.0.1:${gate.port}/ipp/print` });
  const door = await newTablet(browser);
  const { page } = door;
  try {
    await setUpDoor(page, hub);
    await printInHouse(page, hub);

    await writeInNew(page, { firstName: 'Åsa', organisation: 'Norrby kommun' });
    expect(printer.jobs).toHaveLength(0);
    await printButton(page).click();
    await expect(printedAt(page)).toBeVisible();
    expect(printer.jobs).toHaveLength(1);
    expect(printer.jobs[0]?.media).toBe('custom_62x29mm_62x29mm');
    // The printer's own log says nothing about anybody.
    expect(`${printer.jobs[0]?.name} ${printer.jobs[0]?.user}`).not.toContain('Åsa');
    expectBadge(printer.jobs[0]?.document);
    await done(page);

    // Somebody has pulled its plug. Coming in does not notice; the pin does, and says so.
    await gate.shut();
    await writeInNew(page, { firstName: 'Börje', organisation: 'Norrby kommun' });
    await printButton(page).click();
    await expect(page.getByText('Klädnypan blev inte utskriven')).toBeVisible();
    await expect(page.getByText('Skrivaren svarar inte. Titta om den är på och har nätverk.')).toBeVisible();
    await page.getByText('Skriv för hand').click();
    await expect(page.getByText('Ta en klädnypa och en penna ur korgen och skriv:')).toBeVisible();
    expect(printer.jobs).toHaveLength(1);

    await gate.open();
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect(printedAt(page)).toBeVisible();
    expect(printer.jobs).toHaveLength(2);
    expectBadge(printer.jobs[1]?.document);
    await done(page);

    // The desk tells the same: two came out, nobody waits, nothing is left over.
    await page.goto(`${hub.url}/pins`);
    const printed = page.getByRole('region', { name: 'Utskrivna idag' });
    await expect(printed.getByRole('listitem')).toHaveCount(2);
    await expect(page.getByRole('region', { name: 'Blev inte utskrivna' })).toHaveCount(0);
    await expect(page.getByText('Ingen väntar på en klädnypa just nu.')).toBeVisible();
  } finally {
    await door.context.close();
    await hub.stop();
    await gate.shut();
    await printer.close();
  }
});

test('a pin comes out of a printer that speaks IPP by its own lights', async ({ browser }) => {
  test.slow();
  const simulator = await startSimulator();
  const hub = await startHub({ printer: simulator.uri });
  const door = await newTablet(browser);
  const { page } = door;
  try {
    await setUpDoor(page, hub);
    await printInHouse(page, hub);
    await writeInNew(page, { firstName: 'Łukasz', organisation: 'Norrby kommun' });
    await done(page);
    await page.goto(`${hub.url}/pins`);
    await page.getByRole('button', { name: 'Lägg till incheckade utan klädnypa (1)' }).click();
    await page.getByRole('button', { name: 'Skriv ut 1 klädnypa' }).click();
    // It takes between five and fifteen seconds over a job, and the hub does not wait for ever.
    const said = page
      .getByRole('region', { name: 'Utskrivna idag' })
      .or(page.getByText('Skrivaren har fått klädnypan men är inte klar.'));
    await expect(said.first()).toBeVisible({ timeout: 40_000 });
    await expect(page.getByText('Ingen väntar på en klädnypa just nu.')).toBeVisible();
    const documents = await simulator.documents();
    expect(documents).toHaveLength(1);
    expectBadge(documents[0]);
  } finally {
    await door.context.close();
    await hub.stop();
    await simulator.close();
  }
});
