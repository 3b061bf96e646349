import { expect, type Locator, type Page, test } from '@playwright/test';
import { pairPhone, setUpDoor, startHub } from '../support/hub.ts';
import { nameField, welcome } from './support/arriving.ts';
import { newPhone, newTablet } from './support/devices.ts';

const mostTabs = 40;

/** What has the focus says so to the eye, too: an outline that is not thin. */
async function expectVisibleFocus(target: Locator): Promise<void> {
  await expect(target).toBeFocused();
  const { width, style } = await target.evaluate((element) => {
    // A control that is drawn by its label or field shows the focus there.
    const shown = [element, element.closest('label'), element.parentElement, element.nextElementSibling];
    const outlines = shown.flatMap((one) => (one ? [getComputedStyle(one)] : []));
    const drawn = outlines.find(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    );
    return { width: drawn?.outlineWidth ?? '', style: drawn?.outlineStyle ?? 'none' };
  });
  expect(style, `the outline of what has the focus (${width})`).not.toBe('none');
}

/** Presses Tab until `target` has the focus, and sees that it shows. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < mostTabs; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expectVisibleFocus(target);
}

/** Goes to a control with Tab and presses Enter on it. */
async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** The heading that has the focus after a change of page. */
const expectHeading = (page: Page, name: string | RegExp): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name })).toBeFocused();

test('coming in, being new and leaving need no finger and no mouse', async ({ browser }) => {
  const hub = await startHub();
  const door = await newTablet(browser);
  const { page } = door;
  const button = (name: string) => page.getByRole('button', { name });
  try {
    await setUpDoor(page, hub);
    await expect(nameField(page)).toBeVisible();
    await page.reload();
    await expect(nameField(page)).toBeVisible();

    // The first Tab offers the way past the header.
    await page.keyboard.press('Tab');
    await expectVisibleFocus(page.getByRole('link', { name: 'Till innehållet' }));
    await page.keyboard.press('Enter');

    // New here: letters find the field, and go along to the next page.
    await page.keyboard.type('Zoé');
    await expect(nameField(page)).toHaveValue('Zoé');
    await press(page, button('Jag är ny här'));
    await expectHeading(page, 'Välkommen hit!');
    const name = page.getByLabel('Förnamn');
    await tabTo(page, name);
    await expect(name).toHaveValue('Zoé');

    // A suggestion is taken with the arrows, and thought better of with Escape.
    const organisation = page.getByRole('combobox', { name: 'Organisation' });
    await tabTo(page, organisation);
    await page.keyboard.type('Norrby kommun');
    await page.keyboard.press('Escape');
    await expect(organisation).toHaveValue('Norrby kommun');
    const purpose = page.getByRole('radio', { name: 'Studiebesök' });
    await tabTo(page, purpose);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Möte' })).toBeChecked();
    await expectVisibleFocus(page.getByRole('radio', { name: 'Möte' }));
    const showMe = page.getByRole('switch', { name: 'Visa att jag är här' });
    await tabTo(page, showMe);
    await page.keyboard.press('Space');
    await expect(showMe).toBeChecked();
    await press(page, button('Checka in'));
    await expect(welcome(page, 'Zoé')).toBeFocused();
    await press(page, button('Klart'));
    await expect(nameField(page)).toBeVisible();

    // Known: two letters and Enter, since there is only one.
    await page.keyboard.type('zo');
    await expect(page.getByRole('list', { name: 'Tryck på ditt namn' }).getByRole('button')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expectHeading(page, 'Hej igen, Zoé!');
    await press(page, button('Klart'));
    await expect(nameField(page)).toBeVisible();

    // Two of a name: the arrow leads into the list.
    await press(page, page.getByRole('link', { name: 'Jag är ny här' }));
    await expectHeading(page, 'Välkommen hit!');
    await tabTo(page, name);
    await page.keyboard.type('Zorah');
    await page.keyboard.press('Enter');
    await expect(welcome(page, 'Zorah')).toBeFocused();
    await press(page, button('Klart'));
    await expect(nameField(page)).toBeVisible();
    await page.keyboard.type('zo');
    const names = page.getByRole('list', { name: 'Tryck på ditt namn' }).getByRole('button');
    await expect(names).toHaveCount(2);
    await page.keyboard.press('ArrowDown');
    await expectVisibleFocus(names.first());
    await page.keyboard.press('Tab');
    await expectVisibleFocus(names.last());
    await page.keyboard.press('Enter');
    await expectHeading(page, /^Hej igen, Zo/);
    await press(page, button('Klart'));

    // Leaving, and thinking better of it.
    await press(page, page.getByRole('link', { name: 'Gå hem' }));
    await expectHeading(page, 'Gå hem');
    await page.keyboard.type('zor');
    await expect(names).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expectHeading(page, 'Hej då, Zorah!');
    await press(page, button('Ångra'));
    await expect(page.getByText('Ångrat – du är kvar.')).toBeVisible();
  } finally {
    await door.context.close();
    await hub.stop();
  }
});

test('dialogs keep the focus inside and give it back', async ({ browser }) => {
  const hub = await startHub();
  const door = await newTablet(browser);
  const phone = await newPhone(browser);
  const { page } = door;
  try {
    const session = await setUpDoor(page, hub);
    const menu = page.getByRole('button', { name: 'Meny' });
    await press(page, menu);
    const dialog = page.getByRole('dialog', { name: 'Meny' });
    await expect(dialog).toBeVisible();
    for (let i = 0; i < 15; i += 1) {
      await page.keyboard.press('Tab');
      // The browser's own bars take a turn; nothing of the page behind does.
      const isInside = await dialog.evaluate(
        (element) => element.contains(document.activeElement) || document.activeElement === document.body,
      );
      expect(isInside, `after ${i + 1} tabs`).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expectVisibleFocus(menu);

    // A page of the menu: the heading has the focus, and back again the menu's button is where it was.
    await page.keyboard.press('Enter');
    await press(page, dialog.getByRole('link', { name: 'Inställningar' }));
    await expect(dialog).toBeHidden();
    await expectHeading(page, 'Inställningar');
    const pair = page.getByRole('button', { name: 'Anslut en surfplatta vid dörren' });
    await press(page, pair);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expectVisibleFocus(pair);

    // Somebody's own page on a phone with a keyboard.
    await pairPhone(phone.context, hub, session);
    await phone.page.goto(`${hub.url}/`);
    await tabTo(phone.page, phone.page.getByLabel('Förnamn'));
    await phone.page.keyboard.type('Maja');
    await phone.page.keyboard.press('Enter');
    await expect(phone.page.getByRole('heading', { level: 1, name: 'Hej Maja!' })).toBeVisible();
    await press(phone.page, phone.page.getByRole('button', { name: 'Checka in', exact: true }));
    await expect(phone.page.getByRole('button', { name: 'Checka ut' })).toBeVisible();
    const code = phone.page.getByRole('button', { name: 'Min kod' });
    await press(phone.page, code);
    await expect(phone.page.getByRole('dialog', { name: 'Min kod' })).toBeVisible();
    await phone.page.keyboard.press('Escape');
    await expectVisibleFocus(code);
    await press(phone.page, phone.page.getByRole('button', { name: 'Checka ut' }));
    await expect(phone.page.getByRole('button', { name: 'Checka in igen' })).toBeVisible();
  } finally {
    await Promise.all([door.context.close(), phone.context.close()]);
    await hub.stop();
  }
});
