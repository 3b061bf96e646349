import { expect, type Page, test } from '@playwright/test';
import { dayAt } from '../../src/domain/time.ts';
import { protocolVersion } from '../../src/protocol/messages.ts';
import { changeToRow } from '../../src/protocol/row.ts';
import { makeStamp } from '../../src/protocol/stamp.ts';
import { pairPhone, setUpDoor, startHub } from '../support/hub.ts';
import { pageSizes } from '../support/pdf.ts';
import { holdPrints, openPrint, takePaper } from '../support/printing.ts';
import { allShared, checkInByPhone, done, introduce, syncNow, writeInNew } from './support/arriving.ts';
import { newPhone, newTablet } from './support/devices.ts';

test.describe.configure({ timeout: 180_000 });

const zone = 'Europe/Stockholm';

/** Somebody at the tablet joins the mix. */
async function join(page: Page, firstName: string): Promise<void> {
  await page.getByRole('searchbox', { name: /^Vill du vara med/ }).fill(firstName.slice(0, 2));
  await page
    .getByRole('list', { name: 'Tryck på ditt namn' })
    .getByRole('button', { name: firstName })
    .click();
  await expect(page.getByRole('button', { name: `Ta bort ${firstName} ur mixen` })).toBeVisible();
}

test('the mix seats strangers together, moves nobody and names only those who joined', async ({
  browser,
}) => {
  const hub = await startHub();
  const tablet = await newTablet(browser);
  const phone = await newPhone(browser);
  const { page } = tablet;
  try {
    const session = await setUpDoor(page, hub);
    // A breakfast today, whatever day it is.
    const day = dayAt(Date.now(), zone);
    const word = { day, state: 'on', reason: '', starts: null, ends: null } as const;
    const row = changeToRow('breakfastDay', day, word, makeStamp(Date.now(), 0, 'elsewhere'));
    const pushed = await tablet.context.request.post(`${hub.url}/api/push`, {
      data: { protocol: protocolVersion, changes: [row] },
    });
    expect((await pushed.json()).results).toEqual([{ status: 'accepted' }]);
    for (const [firstName, organisation] of [
      ['Sture', 'Norrby kommun'],
      ['Berit', 'Norrby kommun'],
      ['Olga', 'Skogsverket'],
      ['Ulla', 'Vattenverket'],
    ] as const) {
      await writeInNew(page, { firstName, organisation });
      await done(page);
    }
    await pairPhone(phone.context, hub, session);
    await phone.page.goto(`${hub.url}/`);
    await introduce(phone.page, { firstName: 'Maja', organisation: 'Fjällbyns kommun' });
    await checkInByPhone(phone.page);
    await phone.page.goto(`${hub.url}/breakfast/mix`);
    await phone.page.getByRole('button', { name: 'Gå med i mixen' }).click();
    await expect(phone.page.getByText('Du är med. Ditt bord visas här')).toBeVisible();
    await allShared(phone.page);

    await page.goto(`${hub.url}/breakfast/mix`);
    await expect(page.getByRole('heading', { level: 1, name: 'Frukostmixen' })).toBeVisible();
    await syncNow(page).click();
    await expect(page.getByRole('main')).toContainText('Maja');
    // Nobody who is only checked in is named.
    await expect(page.getByRole('main')).not.toContainText('Sture');
    for (const firstName of ['Sture', 'Olga']) await join(page, firstName);
    await page.getByRole('button', { name: 'Föreslå bord' }).click();
    const table = page.getByRole('region', { name: 'Bord 1' });
    await expect(table).toContainText(/Maja/);
    await expect(table).toContainText(/Sture/);
    await expect(table).toContainText(/Olga/);
    await expect(page.getByText('3 nya möten')).toBeVisible();
    // Who comes late sits down, and nobody gets up.
    await join(page, 'Ulla');
    for (const firstName of ['Maja', 'Sture', 'Olga', 'Ulla']) await expect(table).toContainText(firstName);
    await expect(page.getByRole('main')).not.toContainText('Berit');

    await allShared(page);
    await expect(phone.page.getByText('Bord 1')).toBeVisible({ timeout: 20_000 });
    await expect(phone.page.getByText(/^Leta upp någon från /)).toBeVisible();
  } finally {
    await Promise.all([tablet.context.close(), phone.context.close()]);
    await hub.stop();
  }
});

test('the roster and the shopping list have the size of their paper', async ({ browser }) => {
  const hub = await startHub({ sample: true });
  const { context, page } = await newTablet(browser);
  try {
    await holdPrints(context);
    await setUpDoor(page, hub);
    for (const [path, button, holds] of [
      ['turns', 'Skriv ut listan', 'Koka kaffe'],
      ['shopping', 'Skriv ut', 'Bröd'],
    ] as const) {
      await page.goto(`${hub.url}/breakfast/${path}`);
      const paper = await openPrint(page, () =>
        page.getByRole('button', { name: button, exact: true }).click(),
      );
      await expect(paper).toContainText(holds);
      const sizes = pageSizes(await takePaper(page));
      expect(sizes).toHaveLength(1);
      for (const { width, height } of sizes) {
        expect(Math.abs(width - 210)).toBeLessThan(0.3);
        expect(Math.abs(height - 297)).toBeLessThan(0.3);
      }
    }
  } finally {
    await context.close();
    await hub.stop();
  }
});
