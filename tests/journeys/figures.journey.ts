import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Change } from '../../src/domain/change.ts';
import { visitId } from '../../src/domain/id.ts';
import { addDays, dayAt, instantOf } from '../../src/domain/time.ts';
import { findBarriers } from '../support/axe.ts';
import { setUpDoor } from '../support/hub.ts';
import { holdPrints, openPrint, takePaper } from '../support/printing.ts';
import { allShared, checkIn, done } from './support/arriving.ts';
import { cut, mend } from './support/cable.ts';
import { keptOffline, newTablet } from './support/devices.ts';
import { startMovedHub } from './support/moved-hub.ts';
import { personFields } from './support/people.ts';
import { readRows } from './support/storage.ts';
import { tellHub } from './support/tell-hub.ts';

test.describe.configure({ timeout: 180_000 });

const timeZone = 'Europe/Stockholm';
const names = ['Agda', 'Bosse', 'Cilla', 'Doris', 'Edvin', 'Frej', 'Gun', 'Hasse', 'Ida', 'Jon'];
const nineDays = 9 * 24 * 3_600_000;

/** Everybody came today at nine. */
const visits = (today: string): Change[] =>
  names.flatMap((name, n): Change[] => [
    { kind: 'person', id: `guest-${n}`, fields: { ...personFields(name), firstDay: today } },
    {
      kind: 'visit',
      id: visitId(`guest-${n}`, today),
      fields: {
        ...{ person: `guest-${n}`, day: today, kind: 'member', left: null, leftBy: null, back: null },
        arrived: { at: instantOf(today, '09:00', timeZone), round: 0 },
        ...{ hostName: '', host: null, purpose: '', group: null, groupName: '', party: 1 },
        ...{ greeter: null, shown: false },
      },
    },
  ]);

test('a week becomes numbers of nobody, a story is written down, and both are there without a network', async ({
  browser,
}) => {
  const today = dayAt(Date.now(), timeZone);
  const hub = await startMovedHub(0);
  const desk = await newTablet(browser);
  await holdPrints(desk.context);
  const page = await desk.context.newPage();
  try {
    await setUpDoor(page, hub);
    await tellHub(desk.context, hub.url, visits(today));
    await allShared(page);
    await keptOffline(page);

    // Somebody leaves while the cable is cut, and answers in two taps.
    await cut(hub, { context: desk.context, page });
    await checkIn(page, 'Agda');
    await done(page);
    await page.goto(`${hub.url}/leave`);
    await page.getByRole('searchbox').fill('agda');
    await page.getByRole('list', { name: 'Tryck på ditt namn' }).getByRole('button').first().click();
    await page.getByRole('group', { name: 'Vill du komma hit igen?' }).getByText('Ja').click();
    await page.getByRole('group', { name: 'Skulle du tipsa en kollega?' }).getByText('Kanske').click();
    await expect(page.getByText(/^Tack! Svaren/)).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    await done(page);

    // Nothing is counted before the week is over.
    await page.goto(`${hub.url}/figures`);
    await expect(page.getByText('Inget är räknat än')).toBeVisible();
    await mend(hub, { context: desk.context, page });
    await allShared(page);

    // Four more answer elsewhere; no device hears of any of it.
    const sunday = addDays(today, (7 - (new Date(`${today}T12:00:00Z`).getUTCDay() || 7)) % 7);
    await tellHub(
      desk.context,
      hub.url,
      [1, 2, 3, 4].map((n) => ({
        kind: 'answer',
        id: `answer-${n}`,
        fields: { day: sunday, back: 'yes', recommend: 'no' },
      })),
    );
    hub.moveClock(nineDays);
    await hub.restart();
    const lately = page.getByRole('region', { name: 'De senaste fyra veckorna' });
    // The tablet learns what day it is from the hub.
    await expect(async () => {
      await page.goto(`${hub.url}/figures`);
      await expect(lately).toBeVisible({ timeout: 8000 });
    }).toPass({ timeout: 90_000 });
    await expect(lately).toContainText('10olika personer');
    await expect(lately).toContainText('10var här för första gången');
    await expect(lately).toContainText('färre än 5kom mer än en dag');
    await expect(page.getByRole('region', { name: 'När man går hem' })).toContainText('Ja5');
    await expect(page.getByRole('figure', { name: 'Besök i veckan' })).toBeVisible();
    for (const name of names) await expect(page.getByText(name)).toHaveCount(0);
    expect(await findBarriers(page)).toEqual([]);
    // The tablet holds no more than what was said at it.
    expect((await readRows(page, 'answer')).length).toBeLessThanOrEqual(1);

    // By keyboard: another period, and the table behind the curve.
    await page.getByRole('radio', { name: 'Ett år' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Fem år' })).toBeChecked();
    const plot = page.getByRole('figure', { name: 'De som kommer tillbaka' });
    await plot.getByText('Visa som tabell').focus();
    await page.keyboard.press('Enter');
    await expect(plot.getByRole('row').nth(1)).toContainText('10');

    // A story, kept without a network and past a reload; half of another is still there.
    await keptOffline(page);
    await cut(hub, { context: desk.context, page });
    await page.getByRole('button', { name: 'Skriv ned något nytt' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('Vad är det?').fill('Samma brev, en gång');
    await sheet.getByLabel('Hur gick det till?').fill('Två satt bredvid varandra.');
    await sheet.getByRole('button', { name: 'Spara' }).click();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Samma brev, en gång' })).toBeVisible();
    await expect(lately).toContainText('10olika personer');

    // On paper and as a file, made here.
    const paper = await openPrint(page, () => page.getByRole('button', { name: 'Skriv ut' }).click());
    await expect(paper).toContainText('10olika personer');
    await expect(paper).toContainText('Samma brev, en gång');
    await takePaper(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Spara som kalkylblad' }).click();
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(text).toContain('"Olika personer";"";"10"');
    for (const name of names) expect(text).not.toContain(name);
    await mend(hub, { context: desk.context, page });
    await allShared(page);
    await page.goto(`${hub.url}/path/screen`);
    await expect(page.getByRole('region', { name: 'Fött här' })).toContainText('Två satt bredvid varandra.');
  } finally {
    await desk.context.close();
    await hub.stop();
  }
});
