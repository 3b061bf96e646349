import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import { testActivity } from '../../src/domain/test-nouns.ts';
import { dayAt } from '../../src/domain/time.ts';
import { changeToRow } from '../../src/protocol/row.ts';
import { makeStamp } from '../../src/protocol/stamp.ts';
import { routes } from '../../src/ui/route-names.ts';
import { newDevice } from '../support/api-device.ts';
import { findBarriers } from '../support/axe.ts';
import { calendarFile } from '../support/calendar-file.ts';
import { linkPhone, pairPhone, setUpDoor, startHub } from '../support/hub.ts';
import { allShared, checkInByPhone, introduce, syncNow } from './support/arriving.ts';
import { cut, mend } from './support/cable.ts';
import { keptOffline, newPhone, newTablet } from './support/devices.ts';
import { type LocalRow, readRows } from './support/storage.ts';

// A slow machine with much else to do is no failure.
test.describe.configure({ timeout: 240_000 });

const anHour = 3_600_000;

const open = async (page: Page, path: string, title: string | RegExp): Promise<void> => {
  await page.goto(new URL(path, page.url()).href);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
};
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

async function choose(page: Page, verb: string, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await button(page, verb).click();
  await (await choosing).setFiles({ name: 'k.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) });
}

const activitiesOn = async (page: Page): Promise<readonly LocalRow[]> =>
  (await readRows(page, 'activity')).filter(({ fields }) => fields.gone !== true);

/** What a row says, without how often it was taken away and brought back. */
const saying = (rows: readonly LocalRow[]): string[] =>
  rows
    .map(({ id, fields: { gone: _, ...fields } }) => JSON.stringify([id, Object.entries(fields).sort()]))
    .sort();

test('a calendar file comes in without a network, is taken back and brought again, and means the same on two tablets', async ({
  browser,
}) => {
  const hub = await startHub();
  const [tablet, other, phone] = [
    await newTablet(browser),
    await newTablet(browser),
    await newPhone(browser),
  ];
  const { page } = tablet;
  const file = calendarFile();
  try {
    const session = await setUpDoor(page, hub);
    const reply = await tablet.context.request.post(`${hub.url}/api/codes`, { data: { purpose: 'desk' } });
    const { code } = (await reply.json()) as { code: string };
    await other.context.request.post(`${hub.url}/api/redeem`, { data: { code } });
    await other.page.goto(`${hub.url}/`);
    await pairPhone(phone.context, hub, session);
    await phone.page.goto(`${hub.url}/`);
    for (const device of [tablet, other]) await keptOffline(device.page);
    await allShared(page);
    await cut(hub, tablet, other);

    await open(page, routes.calendar, 'Kalender');
    await page.getByRole('link', { name: 'Hämta in från en kalenderfil' }).click();
    await choose(page, 'Välj en fil', 'Hej');
    await expect(page.getByText('Filen går inte att läsa som en kalender.', { exact: false })).toBeVisible();
    await choose(page, 'Välj en fil', file);
    await expect(page.getByText(/4 nya · 1 som inte kan läggas in · 1 som har varit/)).toBeVisible();
    const refused = page.getByRole('list', { name: 'Kan inte läggas in' });
    await expect(refused).toContainText('Avstämning före frukost');
    await expect(refused).toContainText('Den tiden är frukost, och då läggs inget annat.');
    expect(await findBarriers(page)).toEqual([]);
    // Nothing is written by looking.
    expect(await activitiesOn(page)).toEqual([]);

    // By keyboard: one is left out, the rest comes in, is taken back, and comes again.
    await page.getByRole('switch', { name: 'Samtal om öppna data' }).focus();
    await page.keyboard.press('Space');
    await button(page, 'Lägg in 3 aktiviteter').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('3 aktiviteter är inlagda')).toBeVisible();
    expect(await activitiesOn(page)).toHaveLength(3);
    await button(page, 'Ångra').click();
    await expect(button(page, 'Lägg in 4 aktiviteter')).toBeVisible();
    expect(await activitiesOn(page)).toEqual([]);
    await button(page, 'Lägg in 4 aktiviteter').click();
    await expect(button(page, 'Inget att lägga in')).toBeVisible();
    const first = saying(await activitiesOn(page));
    expect(first).toHaveLength(4);

    // The same file once more changes nothing; nor does it on the tablet that has not heard of it.
    await choose(page, 'Välj en annan fil', file);
    await expect(page.getByText(/4 som redan stämmer/).first()).toBeVisible();
    expect(saying(await activitiesOn(page))).toEqual(first);
    await open(other.page, routes.calendarImport, 'Hämta in från en kalenderfil');
    await choose(other.page, 'Välj en fil', file);
    await button(other.page, 'Lägg in 4 aktiviteter').click();
    await expect(button(other.page, 'Inget att lägga in')).toBeVisible();

    await mend(hub, tablet, other);
    for (const device of [tablet, other, tablet]) {
      await syncNow(device.page).click();
      await allShared(device.page);
    }
    for (const device of [tablet, other])
      await expect
        .poll(async () => saying(await activitiesOn(device.page)), { timeout: 30_000 })
        .toEqual(first);

    // On a phone each is in its place, and one of them goes into its own calendar.
    await open(phone.page, routes.calendar, 'Kalender');
    await phone.page.getByRole('link', { name: /Samtal om öppna data/ }).click();
    await expect(phone.page.getByText('Lägerelden')).toBeVisible();
    const saving = phone.page.waitForEvent('download');
    await button(phone.page, 'Spara i min kalender').click();
    const one = new ICAL.Component(ICAL.parse(await readFile(await (await saving).path(), 'utf8')));
    expect(one.getAllSubcomponents('vevent')).toHaveLength(1);
    expect(one.getFirstSubcomponent('vevent')?.getFirstPropertyValue('summary')).toBe('Samtal om öppna data');

    // The feed of what was chosen says the same to a program from elsewhere.
    const feed = await phone.context.request.get(`${hub.url}/calendar/activities.ics?forms=meeting&open=1`);
    const told = new ICAL.Component(ICAL.parse(await feed.text())).getAllSubcomponents('vevent');
    expect(told).toHaveLength(4);
    const none = await phone.context.request.get(`${hub.url}/calendar/activities.ics?forms=wellness`);
    expect(new ICAL.Component(ICAL.parse(await none.text())).getAllSubcomponents('vevent')).toEqual([]);
    // And what comes out of the hub and is brought back is known.
    await open(page, routes.calendarImport, 'Hämta in från en kalenderfil');
    await choose(page, 'Välj en fil', await feed.text());
    await expect(page.getByText('4 som redan stämmer').first()).toBeVisible();
  } finally {
    await Promise.all([tablet, other, phone].map(({ context }) => context.close()));
    await hub.stop();
  }
});

test('afterwards the host counts, somebody tells what was learned, and everybody reads it', async ({
  browser,
}) => {
  const hub = await startHub();
  const [tablet, phone] = [await newTablet(browser), await newPhone(browser)];
  const { page } = tablet;
  try {
    const session = await setUpDoor(page, hub);
    await pairPhone(phone.context, hub, session);
    await phone.page.goto(`${hub.url}/`);
    await introduce(phone.page, { firstName: 'Maja', organisation: 'Norrby kommun', isShown: true });
    await allShared(phone.page);
    await linkPhone(phone.context, tablet.context, hub);
    await phone.page.reload();
    await checkInByPhone(phone.page);

    // Something that has just begun, proposed by Maja and agreed by the host.
    const now = Date.now();
    const id = 'just-begun';
    await allShared(phone.page);
    const person = String((await readRows(phone.page, 'visit'))[0]?.fields.person);
    // Whatever time it is: there is no breakfast today that this could lie over.
    const day = dayAt(now, 'Europe/Stockholm');
    const off = { day, state: 'off', reason: '', starts: null, ends: null } as const;
    const { fields } = testActivity({
      ...{ title: 'Samtal om tillit', state: 'proposed', person, spot: '', place: 'Vid elden' },
      ...{ starts: now - anHour, ends: now + anHour },
    });
    const stamp = makeStamp(now, 0, 'elsewhere');
    const reply = await tablet.context.request.post(`${hub.url}/api/codes`, { data: { purpose: 'desk' } });
    const elsewhere = await newDevice(hub.url, '/api/redeem', await reply.json());
    const { results } = await elsewhere.push(
      changeToRow('breakfastDay', day, off, stamp),
      changeToRow('activity', id, { ...fields, links: [] }, stamp),
    );
    expect(results).toEqual([{ status: 'accepted' }, { status: 'accepted' }]);
    await open(page, routes.activity(id), 'Samtal om tillit');
    await button(page, 'Säg ja').click();
    await expect(page.getByText('Du sade ja.', { exact: false })).toBeVisible();
    await allShared(page);
    await open(phone.page, routes.activity(id), 'Samtal om tillit');
    await button(phone.page, 'Anmäl mig').click();
    await expect(phone.page.getByText('Du är anmäld', { exact: true })).toBeVisible();
    await allShared(phone.page);

    // Sign-ups against who is in the house, and heads.
    await expect(page.getByText('1 hade en plats · 1 av de anmälda var i huset')).toBeVisible();
    await page.getByLabel('Hur många var ni?').fill('5');
    await button(page, 'Spara antalet').click();
    await expect(page.getByText(/5 räknade på plats/)).toBeVisible();
    await expect(phone.page.getByLabel('Hur många var ni?')).toHaveCount(0);

    // Without a network, on both: Maja tells what was learned, the host adds a photo of the board.
    await keptOffline(page);
    await keptOffline(phone.page);
    await cut(hub, tablet, phone);
    await button(phone.page, 'Berätta').click();
    await phone.page.getByLabel('Vad lärde vi oss?').fill('Att fråga först.');
    await button(phone.page, 'Lägg till en länk').click();
    await phone.page.getByLabel('Länk 1', { exact: true }).fill('https://example.com/tillit');
    expect(await findBarriers(phone.page)).toEqual([]);
    await button(phone.page, 'Spara').click();
    await expect(phone.page.getByText('Att fråga först.')).toBeVisible();
    await button(page, 'Berätta').click();
    const choosing = page.waitForEvent('filechooser');
    await button(page, 'Välj en bild').click();
    const board = await page.screenshot();
    await (await choosing).setFiles({ name: 'tavlan.png', mimeType: 'image/png', buffer: board });
    await expect(page.getByRole('img', { name: 'Tavlan efter Samtal om tillit' })).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
    await button(page, 'Spara').click();
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await mend(hub, tablet, phone);
    for (const device of [tablet, phone, tablet, phone]) {
      await syncNow(device.page).click();
      await allShared(device.page);
    }
    for (const device of [tablet, phone]) {
      const said = heading(device.page, 'Det här tog vi med oss').locator('..');
      await expect(said.getByText('Att fråga först.')).toBeVisible();
      await expect(said.getByRole('link', { name: 'https://example.com/tillit' })).toBeVisible();
      await expect(said.getByRole('img', { name: 'Tavlan efter Samtal om tillit' })).toBeVisible();
      expect(await findBarriers(device.page)).toEqual([]);
    }
    const [picture] = await readRows(phone.page, 'picture');
    expect(String(picture?.fields.data).length).toBeLessThan(200_000);
  } finally {
    await Promise.all([tablet, phone].map(({ context }) => context.close()));
    await hub.stop();
  }
});
