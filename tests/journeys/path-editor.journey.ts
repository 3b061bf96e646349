import { expect, type Locator, type Page, test } from '@playwright/test';
import { findBarriers } from '../support/axe.ts';
import { pairPhone, setUpDoor, startHub } from '../support/hub.ts';
import { allShared, syncNow } from './support/arriving.ts';
import { cut, mend } from './support/cable.ts';
import { type Device, keptOffline, newPhone, newTablet } from './support/devices.ts';
import { readRows } from './support/storage.ts';

test.describe.configure({ timeout: 240_000 });

const mostTabs = 150;

/** Presses Tab until `target` has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < mostTabs; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Goes to a control with Tab and presses Enter on it. */
async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes to a field with Tab and writes it anew. */
async function write(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, page.getByRole('textbox', { name: label, exact: true }));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

/** The house as the page tells it: floors, places and how they are. */
async function outlineOf({ page }: Device, url: string): Promise<string[]> {
  await page.goto(`${url}/path`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  return page.locator('main :is(h2, h3, li)').allInnerTexts();
}

/** The rows of the house as they lie on a device. */
async function houseOn({ page }: Device): Promise<string[]> {
  const kinds = await Promise.all(['floor', 'spot', 'way'].map((kind) => readRows(page, kind)));
  return kinds
    .flat()
    .filter(({ fields }) => fields.gone !== true)
    .map(({ kind, id, fields: { gone: _, ...fields } }) =>
      [kind, id, JSON.stringify(Object.entries(fields).sort())].join(' '),
    )
    .sort();
}

test('the host rearranges the house while two phones are away, and everybody ends with the same one', async ({
  browser,
}) => {
  const hub = await startHub();
  const [desk, one, other] = [await newTablet(browser), await newPhone(browser), await newPhone(browser)];
  const { page } = desk;
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  try {
    const session = await setUpDoor(page, hub);
    await page.goto(`${hub.url}/path`);
    await page.getByRole('link', { name: 'Rita huset' }).click();
    await button(/^Ett hus på ett plan/).click();
    await expect(page.getByText('Allt går att nå, även utan steg.')).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    await button('Publicera').click();
    await expect(page.getByText('Allt är publicerat.')).toBeVisible();
    await allShared(page);

    for (const phone of [one, other]) {
      await pairPhone(phone.context, hub, session);
      expect((await outlineOf(phone, hub.url)).join('\n')).toContain('Lägerelden');
      await keptOffline(phone.page);
    }
    await keptOffline(page);
    await cut(hub, desk, one, other);

    // By keyboard alone from here on. The fire moves and gets a new name …
    await page.reload();
    await press(
      page,
      page.getByRole('list', { name: 'Platser' }).getByRole('button', { name: /^Lägerelden/ }),
    );
    await expect(page.getByRole('heading', { level: 2, name: 'Lägerelden' })).toBeFocused();
    await write(page, 'Namn', 'Stora elden');
    await write(page, 'Från vänster, meter', '16,5');
    // … and there is a room by it, which at first nobody can reach.
    await page.keyboard.press('Shift+Tab');
    await press(page, button('Till listan'));
    await press(page, button('Lägg till plats'));
    await expect(page.getByRole('heading', { level: 2, name: 'Mötesrum utan namn' })).toBeFocused();
    await write(page, 'Namn', 'Mötesrum Lärken');
    const unreachable = page.getByText('Mötesrum Lärken går inte att nå från entrén.');
    await expect(unreachable.first()).toBeVisible();
    await tabTo(page, page.getByLabel('Ny väg till'));
    await page.keyboard.type('Stora elden');
    await press(page, button('Dra vägen'));
    await expect(unreachable).toHaveCount(0);
    expect(await findBarriers(page)).toEqual([]);
    // On the map it goes by arrows.
    const room = page
      .getByRole('region', { name: 'Karta: Bottenvåningen' })
      .getByRole('button', { name: 'Mötesrum Lärken', exact: true });
    await tabTo(page, room);
    const before = await page.getByLabel('Från vänster, meter').inputValue();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByLabel('Från vänster, meter')).not.toHaveValue(before);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByLabel('Från vänster, meter')).toHaveValue(before);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(page.getByLabel('Från vänster, meter')).not.toHaveValue(before);

    // A draft is still there after a reload, and nobody has heard of it.
    await page.reload();
    await expect(page.getByText('3 ändringar att publicera.')).toBeVisible();
    expect((await houseOn(desk)).join('\n')).not.toContain('Stora elden');
    await press(page, button('Publicera'));
    await expect(page.getByText('Allt är publicerat.')).toBeVisible();
    for (const phone of [one, other])
      expect((await outlineOf(phone, hub.url)).join('\n')).not.toContain('Stora elden');

    await mend(hub, desk, one, other);
    for (const device of [desk, one, other]) {
      await syncNow(device.page).click();
      await allShared(device.page);
    }
    const house = await houseOn(desk);
    const outline = await outlineOf(desk, hub.url);
    expect(outline.join('\n')).toContain('Stora elden');
    expect(outline.join('\n')).toContain('Mötesrum Lärken');
    for (const phone of [one, other]) {
      await expect.poll(() => houseOn(phone), { timeout: 30_000 }).toEqual(house);
      expect(await outlineOf(phone, hub.url)).toEqual(outline);
    }
  } finally {
    await Promise.all([desk, one, other].map(({ context }) => context.close()));
    await hub.stop();
  }
});

test('two desks draw at once, and each publishes only its own', async ({ browser }) => {
  const hub = await startHub();
  const [desk, other] = [await newTablet(browser), await newTablet(browser)];
  try {
    await setUpDoor(desk.page, hub);
    await desk.page.goto(`${hub.url}/path/edit`);
    await desk.page.getByRole('button', { name: /^Ett hus på ett plan/ }).click();
    await desk.page.getByRole('button', { name: 'Publicera' }).click();
    await allShared(desk.page);
    const reply = await desk.context.request.post(`${hub.url}/api/codes`, { data: { purpose: 'desk' } });
    const { code } = (await reply.json()) as { code: string };
    await other.context.request.post(`${hub.url}/api/redeem`, { data: { code } });
    await other.page.goto(`${hub.url}/path/edit`);

    // The same place on both: one says its name, the other its seats.
    for (const { page } of [desk, other])
      await page
        .getByRole('list', { name: 'Platser' })
        .getByRole('button', { name: /^Lägerelden/ })
        .click();
    await desk.page.getByLabel('Namn').fill('Stora elden');
    await other.page.getByLabel('Sittplatser').fill('40');
    for (const { page } of [desk, other]) {
      await page.getByRole('button', { name: 'Publicera' }).click();
      await expect(page.getByText('Allt är publicerat.')).toBeVisible();
    }
    for (const { page } of [desk, other]) {
      await expect(page.getByLabel('Namn')).toHaveValue('Stora elden');
      await expect(page.getByLabel('Sittplatser')).toHaveValue('40');
    }
  } finally {
    await Promise.all([desk, other].map(({ context }) => context.close()));
    await hub.stop();
  }
});
