import { expect, test } from '@playwright/test';
import { findBarriers } from '../support/axe.ts';
import { setUpDoor, startHub } from '../support/hub.ts';
import { allShared } from './support/arriving.ts';
import { newPhone, newTablet } from './support/devices.ts';
import { comeByCode, goToWall, hangElsewhere, leaf, openTree } from './support/walls.ts';

// A slow machine with much else to do is no failure.
test.describe.configure({ timeout: 120_000 });

test('the drawn tree grows while one looks at it, and a keyboard reaches each of its leaves', async ({
  browser,
}) => {
  const hub = await startHub();
  const tablet = await newTablet(browser);
  const phone = await newPhone(browser);
  const { page } = phone;
  try {
    const session = await setUpDoor(tablet.page, hub);
    const wall = await openTree(tablet.page, hub);
    await allShared(tablet.page);
    await comeByCode(phone, hub, session, wall);
    await goToWall(page, wall);

    // From the list to the drawing without a finger: the bare tree is there.
    const drawn = page.locator('[data-leaves]');
    const list = page.getByRole('radio', { name: 'Listan' });
    await list.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Trädet' })).toBeFocused();
    await expect(drawn).toHaveAttribute('data-leaves', '0');
    await hangElsewhere(hub, session, wall, [
      { branch: 'Vanor', text: 'Säg hej i kön' },
      { branch: 'Ritualer', text: 'Fika klockan tre' },
    ]);
    await expect(drawn).toHaveAttribute('data-leaves', '2');
    await expect(page.getByText('2 blad', { exact: true })).toBeVisible();

    // Nearer and back, by buttons.
    await page.getByRole('button', { name: 'Närmare' }).press('Enter');
    await page.getByRole('button', { name: 'Hela trädet' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Hela trädet' })).toHaveCount(0);

    // Every leaf of the list can be shown in the drawing, which says which it is.
    await page.keyboard.press('Shift');
    await page.getByRole('radio', { name: 'Trädet' }).focus();
    await page.keyboard.press('ArrowLeft');
    await leaf(page, 'Fika klockan tre').getByRole('button', { name: 'Visa i bilden' }).press('Enter');
    await expect(drawn).toBeVisible();
    const picked = page.getByRole('status').filter({ hasText: 'Fika klockan tre' });
    await expect(picked).toContainText('Ritualer');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await findBarriers(page)).toEqual([]);
    await picked.getByRole('button', { name: 'Visa i listan' }).press('Enter');
    await expect(leaf(page, 'Säg hej i kön')).toBeVisible();

    // On the tablet both stand side by side: the leaf of the list is pointed out in the tree.
    await goToWall(tablet.page, wall);
    await expect(tablet.page.locator('[data-leaves]')).toHaveAttribute('data-leaves', '2');
    await expect(leaf(tablet.page, 'Säg hej i kön')).toBeVisible();
  } finally {
    await Promise.all([tablet, phone].map(({ context }) => context.close()));
    await hub.stop();
  }
});
