import { expect, test } from '@playwright/test';
import { pinPosition, templateById } from '../../src/domain/pins/pin-template.ts';
import { pairDoor, setUpDoor, startHub } from '../support/hub.ts';
import { pageSizes } from '../support/pdf.ts';
import { holdPrints, openPrint, printedPins, printToPdf, takePaper } from '../support/printing.ts';
import { allShared, nameField, openRollCall, syncLine, syncNow } from './support/arriving.ts';
import { cut, mend } from './support/cable.ts';
import { keptOffline, newTablet } from './support/devices.ts';

// As a study visit's list comes: every kind of name, blank lines, one name per line or after a semicolon.
const odd = [
  'Generaldirektör Anna',
  'Ö',
  'Maximiliana-Alexandrina-Wilhelmina Elisabeth Charlotta Fredrika Lovisa',
  'Å'.repeat(200),
  'محمد عبد الرحمن',
  'שרה',
  '👩‍👩‍👧‍👦',
  'Bo 🌲',
  '<b>Bertil</b>',
  '<img src=x onerror=alert(1)>',
  '"; DROP TABLE person; --'.replaceAll(';', ','),
  'Ánte-Máhtte',
  'Łukasz',
  'Nguyễn Thị',
  '山田',
  'D’Arcy & Søn',
];
const plain = [
  ...['Aino', 'Biret', 'Cim', 'Daga', 'Erik', 'Fatima', 'Göran', 'Hanna', 'Inga', 'Johan', 'Karin', 'Lars'],
  ...['Mona', 'Nils', 'Olle', 'Petra', 'Ragna', 'Sven', 'Tove', 'Ulla', 'Vera', 'Ylva', 'Zara', 'Åke'],
];
const given = [...odd, ...plain];
const names = given.map((name) => (name === 'Generaldirektör Anna' ? 'Anna' : name));
const withoutBlanks = (text: string) => text.replace(/\s+/gu, '');

const a4 = { width: 210, height: 297 };

test('forty and three come in at once without a network, each with a pin on a sheet', async ({ browser }) => {
  expect(names).toHaveLength(40);
  const hub = await startHub();
  const door = await newTablet(browser);
  await holdPrints(door.context);
  const second = await newTablet(browser);
  const { page } = door;
  try {
    await setUpDoor(page, hub);
    await page.goto(`${hub.url}/settings`);
    await page.getByRole('radio', { name: 'Den här enhetens skrivare' }).check();
    await page.goto(`${hub.url}/`);
    await allShared(page);
    await keptOffline(page);
    await cut(hub, door);

    // The list is pasted; one tap hangs up the titles.
    await page.getByRole('link', { name: 'Grupp' }).click();
    await page.getByLabel('Gruppens namn').fill('Studiebesök från Umeå');
    await page.getByRole('combobox', { name: 'Organisation' }).fill('Umeå kommun');
    await page
      .getByLabel('Förnamn, ett per rad')
      .fill(`${given.slice(0, 30).join('\n')}\n\n  \n${given.slice(30).join('; ')}\n`);
    await page.getByLabel('Hur många är ni?').fill('43');
    await expect(page.getByText('43 personer: 40 med namn, 3 utan')).toBeVisible();
    await page.getByRole('button', { name: 'Häng av titlarna' }).click();
    await expect(page.getByText('Ett namn har en titel.')).toHaveCount(0);
    await page.getByRole('button', { name: 'Checka in alla' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Välkomna, Studiebesök från Umeå!' }),
    ).toBeVisible();
    await expect(page.getByText(/^43 incheckade \d\d:\d\d$/)).toBeVisible();

    // All forty on one sheet, in one go.
    const sheet = templateById('sheet');
    if (!sheet) throw new Error('there is no sheet');
    const root = await openPrint(page, () =>
      page.getByRole('button', { name: 'Skriv ut 40 klädnypor' }).click(),
    );
    const pins = await printedPins(root);
    expect(pins).toHaveLength(40);
    for (const [i, { text, box, page: onPage }] of pins.entries()) {
      const name = withoutBlanks(names[i] ?? '');
      expect(text.startsWith(name), `${i + 1}: ${text} begins with ${name}`).toBe(true);
      expect(text.slice(name.length), `${i + 1}: its organisation`).toBe('Umeåkommun');
      // Nothing of a name lies past the line where the scissors go.
      const place = pinPosition(sheet, i);
      expect(onPage).toBe(place.page);
      expect(box.left, `${i + 1}: left of ${text}`).toBeGreaterThanOrEqual(place.x);
      expect(box.right, `${i + 1}: right of ${text}`).toBeLessThanOrEqual(place.x + sheet.pin.width);
      expect(box.top, `${i + 1}: top of ${text}`).toBeGreaterThanOrEqual(place.y - 0.5);
      expect(box.bottom, `${i + 1}: bottom of ${text}`).toBeLessThanOrEqual(place.y + sheet.pin.height + 0.5);
    }
    const paper = pageSizes(await takePaper(page));
    expect(paper).toHaveLength(1);
    await expect(page.getByText('40 klädnypor utskrivna')).toBeVisible();

    // Larger ones take three sheets.
    await page.getByRole('radio', { name: /A4-ark med namnskyltar/ }).check();
    await expect(page.getByText('3 A4-ark. Klipp längs linjerna.')).toBeVisible();
    const large = pageSizes(
      await printToPdf(page, () => page.getByRole('button', { name: 'Skriv ut igen' }).click()),
    );
    expect(large).toHaveLength(3);
    for (const { width, height } of [...paper, ...large]) {
      expect(Math.abs(width - a4.width)).toBeLessThan(0.3);
      expect(Math.abs(height - a4.height)).toBeLessThan(0.3);
    }
    await page.getByRole('button', { name: 'Klart' }).click();
    await expect(nameField(page)).toBeVisible();

    // The roll call counts also those without a name.
    await openRollCall(page);
    await expect(
      page
        .getByText('43 personer i huset')
        .or(page.getByText('43', { exact: true }))
        .first(),
    ).toBeVisible();
    await expect(page.getByText('3 personer utan namn')).toBeVisible();
    await expect(syncLine(page)).toContainText(/\d+ väntar/);

    // And another tablet knows all of them when the cable is back.
    await mend(hub, door);
    await syncNow(page).click();
    await allShared(page);
    await pairDoor(door.context, second.page, hub);
    const roll = await openRollCall(second.page);
    for (const name of ['Anna', 'محمد عبد الرحمن', '<b>Bertil</b>', '👩‍👩‍👧‍👦', 'Åke'])
      await expect(roll).toContainText(name);
    await expect(second.page.getByText('3 personer utan namn')).toBeVisible();
  } finally {
    await Promise.all([door.context.close(), second.context.close()]);
    await hub.stop();
  }
});
