import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { type PinTemplateId, pinTemplates } from '../../src/domain/pins/pin-template.ts';
import { pairDoor, pairPhone, setUpDoor, startHub, type TestHub } from '../support/hub.ts';
import { pageSizes } from '../support/pdf.ts';
import { holdPrints, openPrint, printedPins, printToPdf, takePaper } from '../support/printing.ts';
import { qrFilmFlags, writeQrFilm } from '../support/qr-film.ts';
import { readQrCodes } from '../support/qr-reader.ts';
import { allShared, checkInByPhone, done, introduce, writeInNew } from './support/arriving.ts';
import { newPhone, phoneScreen, tabletScreen } from './support/devices.ts';
import { readRows } from './support/storage.ts';

/** Browsers round a page to a third of a point. */
const tolerance = 0.3;

/** A label printer draws about 300 dots an inch; a CSS pixel is a 96th. */
const dotsPerPixel = 3;

const forms: Readonly<Record<PinTemplateId, RegExp>> = {
  clothespin: /Etikett till klädnypa/,
  badge: /Namnetikett/,
  tape: /Tejpremsa/,
  sheet: /A4-ark med klädnypor/,
  'badge-sheet': /A4-ark med namnskyltar/,
};

/** A tablet whose screenshots are as fine as a label printer. */
async function newFineTablet(browser: Browser) {
  const context = await browser.newContext({ ...tabletScreen, deviceScaleFactor: dotsPerPixel });
  await holdPrints(context);
  return { context, page: await context.newPage() };
}

async function openDesk(page: Page, hub: TestHub, form: PinTemplateId): Promise<void> {
  await page.goto(`${hub.url}/pins`);
  await page.getByRole('radio', { name: forms[form] }).check();
}

const again = (page: Page, name: string) => () =>
  page.getByRole('button', { name: `Skriv ut igen: ${name}` }).click();

function expectSize(pdf: Uint8Array, page: { width: number; height: number }, count: number): void {
  const sizes = pageSizes(pdf);
  expect(sizes).toHaveLength(count);
  for (const { width, height } of sizes) {
    expect(Math.abs(width - page.width), `${width} mm wide, not ${page.width}`).toBeLessThan(tolerance);
    expect(Math.abs(height - page.height), `${height} mm high, not ${page.height}`).toBeLessThan(tolerance);
  }
}

test('every form has its size on paper, its code is read by another reader and checks its owner in', async ({
  browser,
}) => {
  test.slow();
  const hub = await startHub();
  const door = await newFineTablet(browser);
  const { page } = door;
  const folder = mkdtempSync(join(tmpdir(), 'stigen-film-'));
  try {
    await setUpDoor(page, hub);
    for (const firstName of ['Åsa', 'Börje']) {
      await writeInNew(page, { firstName, organisation: 'Norrby kommun' });
      await done(page);
    }
    const person = (await readRows(page, 'person')).find(({ fields }) => fields.firstName === 'Åsa')?.id;

    // A small code is a choice of the hub.
    await page.goto(`${hub.url}/settings`);
    await page.getByRole('switch', { name: /Liten QR-kod på klädnypan/ }).check();
    await allShared(page);

    // Two labels are two pages.
    await openDesk(page, hub, 'badge');
    await page.getByRole('button', { name: 'Lägg till incheckade utan klädnypa (2)' }).click();
    const badge = pinTemplates.find(({ id }) => id === 'badge');
    const two = await printToPdf(page, () =>
      page.getByRole('button', { name: 'Skriv ut 2 klädnypor' }).click(),
    );
    expectSize(two, badge?.page ?? { width: 0, height: 0 }, 2);

    let address = '';
    for (const template of pinTemplates) {
      await openDesk(page, hub, template.id);
      const root = await openPrint(page, again(page, 'Åsa'));
      const [pin] = await printedPins(root);
      expect(pin?.text).toBe('ÅsaNorrbykommun');
      const codes = await readQrCodes(await root.locator('section').first().screenshot());
      expect(codes, template.id).toHaveLength(template.qr ? 1 : 0);
      for (const code of codes) {
        expect(code).toBe(`${hub.url}/p/${person}`);
        address = code;
      }
      expectSize(await takePaper(page), template.page, 1);
    }

    // A half used sheet: the last place of the first, and the first of the next.
    await openDesk(page, hub, 'sheet');
    await page.getByLabel('Börja på plats').fill('40');
    const combobox = page.getByRole('combobox', { name: 'Lägg till någon' });
    for (const name of ['Åsa', 'Börje']) {
      await combobox.fill(name);
      await page.getByRole('option', { name }).click();
    }
    const root = await openPrint(page, () =>
      page.getByRole('button', { name: 'Skriv ut 2 klädnypor' }).click(),
    );
    expect((await printedPins(root)).map((pin) => pin.page)).toEqual([0, 1]);
    expectSize(await takePaper(page), { width: 210, height: 297 }, 2);

    // What was read off the paper checks its owner in, by the camera of another tablet.
    const film = join(folder, 'pin.y4m');
    await writeQrFilm(film, address);
    const launched = test.info().project.use.launchOptions ?? {};
    const other = await chromium.launch({
      ...launched,
      args: [...(launched.args ?? []), ...qrFilmFlags(film)],
    });
    try {
      const context = await other.newContext({ ...tabletScreen, locale: 'sv-SE' });
      const scanner = await context.newPage();
      await pairDoor(door.context, scanner, hub);
      await allShared(scanner);
      await scanner.getByRole('link', { name: 'Skanna' }).click();
      await expect(scanner.getByRole('heading', { level: 1, name: 'Hej igen, Åsa!' })).toBeVisible({
        timeout: 30_000,
      });
    } finally {
      await other.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await door.context.close();
    await hub.stop();
  }
});

test('a measured printer gets its pins moved and scaled', async ({ browser }) => {
  const hub = await startHub();
  const door = await newFineTablet(browser);
  const { page } = door;
  try {
    await setUpDoor(page, hub);
    await writeInNew(page, { firstName: 'Åsa', organisation: 'Norrby kommun' });
    const print = async (button: string) => {
      const root = await openPrint(page, () => page.getByRole('button', { name: button }).click());
      const [pin] = await printedPins(root);
      const pdf = await takePaper(page);
      expectSize(pdf, { width: 62, height: 29 }, 1);
      if (!pin) throw new Error('nothing was printed');
      return pin.box;
    };
    const before = await print('Skriv ut klädnypa');

    // The ruler of 40 mm came out as 40,4; the cross, meant for 6 and 6, at 7,06 and 5,06.
    await page.goto(`${hub.url}/pins/calibrate`);
    await page.getByRole('radio', { name: forms.badge }).check();
    await printToPdf(page, () => page.getByRole('button', { name: 'Skriv ut linjalen' }).click());
    await page.getByLabel('Linjalens längd, mm').fill('40,4');
    await page.getByLabel('Korset från vänsterkanten, mm').fill('7,06');
    await page.getByLabel('Korset från överkanten, mm').fill('5,06');
    await page.getByRole('button', { name: 'Spara' }).click();
    await expect(
      page
        .getByText('-0,99 mm åt höger, 0,99 mm nedåt, storlek 99,01 %.')
        .or(page.getByText('−0,99 mm åt höger, 0,99 mm nedåt, storlek 99,01 %.')),
    ).toBeVisible();

    // It is kept on the device, and every pin follows it.
    await page.goto(`${hub.url}/pins`);
    const after = await print('Skriv ut igen: Åsa');
    for (const side of ['left', 'right'] as const)
      expect(after[side]).toBeCloseTo(before[side] * 0.9901 - 0.99, 1);
    for (const side of ['top', 'bottom'] as const)
      expect(after[side]).toBeCloseTo(before[side] * 0.9901 + 0.99, 1);
  } finally {
    await door.context.close();
    await hub.stop();
  }
});

test('a phone asks the tablet for a pin, and both see what becomes of it', async ({ browser }) => {
  const hub = await startHub();
  const door = await newFineTablet(browser);
  const phone = await newPhone(browser);
  try {
    const session = await setUpDoor(door.page, hub);
    await pairPhone(phone.context, hub, session);
    await phone.page.goto(`${hub.url}/`);
    await introduce(phone.page, { firstName: 'Maja', organisation: 'Norrby kommun' });
    await checkInByPhone(phone.page);
    await phone.page.getByRole('button', { name: 'Skriv ut min klädnypa vid dörren' }).click();
    await expect(phone.page.getByText('Din klädnypa väntar vid dörren')).toBeVisible();

    await door.page.goto(`${hub.url}/pins`);
    const waiting = door.page.getByRole('region', { name: 'Väntar' });
    await expect(waiting).toContainText('Maja');
    await openPrint(door.page, () => waiting.getByRole('button', { name: 'Skriv ut: Maja' }).click());
    await takePaper(door.page);
    await expect(door.page.getByRole('region', { name: 'Utskrivna idag' })).toContainText('Maja');
    await expect(waiting).not.toContainText('Maja');
    await expect(phone.page.getByText(/^Utskriven \d\d:\d\d\. Hämta den vid dörren\.$/)).toBeVisible();

    // Another one, thought better of.
    await phone.page.getByRole('button', { name: 'Skriv ut en till' }).click();
    await expect(waiting).toContainText('Maja');
    await phone.page.getByRole('button', { name: 'Behövs inte längre' }).click();
    await expect(waiting).not.toContainText('Maja');
    await expect(phone.page.getByRole('button', { name: 'Skriv ut min klädnypa vid dörren' })).toBeVisible();
  } finally {
    await Promise.all([door.context.close(), phone.context.close()]);
    await hub.stop();
  }
});

test('where pins are written by hand there is nothing to print', async ({ browser }) => {
  const hub = await startHub();
  const door = await newFineTablet(browser);
  const phone = await browser.newContext(phoneScreen);
  const { page } = door;
  try {
    const session = await setUpDoor(page, hub);
    await page.goto(`${hub.url}/settings`);
    await page.getByRole('radio', { name: /^För hand/ }).check();
    await allShared(page);
    await page.goto(`${hub.url}/`);
    await writeInNew(page, { firstName: 'Åsa', organisation: 'Norrby kommun' });
    const byHand = page.getByRole('region', { name: 'Skriv din klädnypa' });
    await expect(byHand).toContainText('Ta en klädnypa och en penna ur korgen och skriv:');
    await expect(byHand).toContainText('Åsa');
    await expect(byHand).toContainText('Norrby kommun');
    await expect(page.getByRole('button', { name: /[Ss]kriv ut/ })).toHaveCount(0);

    await page.goto(`${hub.url}/pins`);
    await expect(page.getByText(/skrivs klädnyporna för hand/)).toBeVisible();
    await expect(page.getByRole('button', { name: /[Ss]kriv ut/ })).toHaveCount(0);

    await pairPhone(phone, hub, session);
    const phonePage = await phone.newPage();
    await phonePage.goto(`${hub.url}/`);
    await introduce(phonePage, { firstName: 'Maja', organisation: 'Norrby kommun' });
    await checkInByPhone(phonePage);
    await expect(phonePage.getByRole('region', { name: 'Skriv din klädnypa' })).toContainText('Maja');
    await expect(phonePage.getByRole('button', { name: /[Ss]kriv ut/ })).toHaveCount(0);
  } finally {
    await Promise.all([door.context.close(), phone.close()]);
    await hub.stop();
  }
});
