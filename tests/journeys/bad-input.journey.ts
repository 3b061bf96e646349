import { expect, type Page, test } from '@playwright/test';
import { setUpDoor, startHub } from '../support/hub.ts';
import { done, nameField } from './support/arriving.ts';
import { newTablet } from './support/devices.ts';
import { readNames } from './support/storage.ts';

/** What somebody types as their first name, and by which name a kind host would welcome them. */
const names: readonly { readonly kind: string; readonly typed: string; readonly welcomed?: string }[] = [
  { kind: 'one letter', typed: 'Ö' },
  { kind: '200 letters', typed: 'Å'.repeat(200) },
  { kind: '200 letters in words', typed: 'Lovisa '.repeat(28).concat('Eva').trim() },
  { kind: 'emoji', typed: '👩‍👩‍👧‍👦🌲' },
  { kind: 'right to left', typed: 'محمد عبد الرحمن' },
  { kind: 'a turned direction', typed: 'Maja\u202eajaM', welcomed: 'MajaajaM' },
  { kind: 'HTML', typed: '<img src=x onerror="document.title=1"><b>Bo</b>' },
  { kind: 'an entity', typed: 'Bo &amp; Åsa' },
  { kind: 'blanks around', typed: '  Élodie \u00a0 ', welcomed: 'Élodie' },
  { kind: 'many marks', typed: 'Z̸̢̛͎̻̀̈a̷͚̅l̵̡̛̮̏g̶̛̗̀o̸͖̐' },
  { kind: 'a family name too', typed: 'Anna Andersson' },
  { kind: 'a property of every object', typed: '__proto__' },
];

const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];

/** Nothing sticks out to the side, on a narrow screen and on a wide one. */
async function expectNothingSticksOut(page: Page, where: string): Promise<void> {
  for (const screen of screens) {
    await page.setViewportSize(screen);
    const [needed, given] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(needed, `${where} at ${screen.width}`).toBeLessThanOrEqual(given ?? 0);
  }
}

const checkIn = (page: Page) => page.getByRole('button', { name: 'Checka in', exact: true });

test('every name gets what a kind host would do, and breaks nothing', async ({ browser }) => {
  test.slow();
  const hub = await startHub();
  const door = await newTablet(browser);
  const { page } = door;
  const title = () => page.getByRole('heading', { level: 1 });
  try {
    await setUpDoor(page, hub);
    for (const { kind, typed, welcomed = typed } of names) {
      await page.getByRole('link', { name: 'Jag är ny här' }).click();
      await page.getByLabel('Förnamn').fill(typed);
      await expectNothingSticksOut(page, `${kind}, typed`);
      await checkIn(page).click();
      await expect(title(), kind).toHaveText(/^Välkommen, [\s\S]*!$/);
      const said = (await title().innerText()).replace(/[\u2066-\u2069]/gu, '');
      expect(said, kind).toBe(`Välkommen, ${welcomed.normalize('NFC')}!`);
      await expect(page.getByText(/^Incheckad \d\d:\d\d$/)).toBeVisible();
      await expectNothingSticksOut(page, `${kind}, welcomed`);
      await done(page);

      // And is found again by the first letters, on a row that fits.
      const [first = '', second = ''] = [...new Intl.Segmenter('sv').segment(welcomed)].map(
        ({ segment }) => segment,
      );
      if (second !== '') {
        await nameField(page).fill(first + second);
        await expectNothingSticksOut(page, `${kind}, found`);
        await nameField(page).fill('');
      }
    }
    const kept = await readNames(page);
    for (const { welcomed, typed } of names) expect(kept).toContain((welcomed ?? typed).normalize('NFC'));

    // Who is in the house, with all of them at once.
    await page.goto(`${hub.url}/house`);
    await page.getByRole('button', { name: 'Visa namnen' }).click();
    await expect(page.getByRole('list', { name: 'Alla i huset' }).getByRole('listitem')).toHaveCount(
      names.length,
    );
    await expectNothingSticksOut(page, 'the roll call');
    await page.goto(`${hub.url}/here`);
    await expect(title()).toBeVisible();
    await expectNothingSticksOut(page, 'who is here');
  } finally {
    await door.context.close();
    await hub.stop();
  }
});

test('nothing, too much and a title are asked about kindly, and nobody is turned away', async ({
  browser,
}) => {
  const hub = await startHub();
  const door = await newTablet(browser);
  const { page } = door;
  const name = page.getByLabel('Förnamn');
  const welcomed = (who: string) => page.getByRole('heading', { level: 1, name: `Välkommen, ${who}!` });
  try {
    await setUpDoor(page, hub);
    await page.getByRole('link', { name: 'Jag är ny här' }).click();
    for (const blank of ['', '   ', '\u200b\u2800']) {
      await name.fill(blank);
      await checkIn(page).click();
      await expect(page.getByText('Skriv ditt förnamn, så hälsar vi dig välkommen.')).toBeVisible();
      await expectNothingSticksOut(page, 'a blank name');
    }
    await name.fill('Å'.repeat(201));
    await checkIn(page).click();
    await expect(
      page.getByText('Så långt namn får inte plats. Korta det till högst 200 tecken.'),
    ).toBeVisible();
    await expectNothingSticksOut(page, 'a name of 201 letters');

    // What was typed is still there to be mended, and the title hangs with the jackets.
    await expect(name).toHaveValue('Å'.repeat(201));
    await name.fill('Generaldirektör Anna');
    await expect(page.getByText('Här hänger vi av oss titlarna – ska det stå Anna?')).toBeVisible();
    await expectNothingSticksOut(page, 'a title');
    await page.getByRole('button', { name: 'Ja, Anna' }).click();
    await expect(name).toHaveValue('Anna');
    await checkIn(page).click();
    await expect(welcomed('Anna')).toBeVisible();
    await done(page);

    // Whoever insists is let in.
    await page.getByRole('link', { name: 'Jag är ny här' }).click();
    await name.fill('Fru Blomkvist');
    await checkIn(page).click();
    await page.getByRole('button', { name: 'Nej, låt det stå' }).click();
    await expect(welcomed('Fru Blomkvist')).toBeVisible();
    await done(page);

    // An organisation of too many letters.
    await page.getByRole('link', { name: 'Jag är ny här' }).click();
    await name.fill('Bo');
    await page.getByRole('combobox', { name: 'Organisation' }).fill('Kommunalförbundet'.repeat(12));
    await checkIn(page).click();
    await expect(page.getByText('Korta organisationens namn till högst 200 tecken.')).toBeVisible();
    await page.getByRole('combobox', { name: 'Organisation' }).fill('Kommunalförbundet'.repeat(11));
    await expectNothingSticksOut(page, 'a long organisation');
    await checkIn(page).click();
    await expect(welcomed('Bo')).toBeVisible();
    await expectNothingSticksOut(page, 'a long organisation, welcomed');
  } finally {
    await door.context.close();
    await hub.stop();
  }
});
