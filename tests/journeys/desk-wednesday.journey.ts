import { type BrowserContext, expect, type Locator, type Page, request, test } from '@playwright/test';
import { stretchOn } from '../../src/domain/calendar/repeats.ts';
import type { Fields } from '../../src/domain/change.ts';
import { type PullReply, protocolVersion } from '../../src/protocol/messages.ts';
import { changeToRow, type Row } from '../../src/protocol/row.ts';
import { makeStamp } from '../../src/protocol/stamp.ts';
import { routes } from '../../src/ui/route-names.ts';
import { findBarriers } from '../support/axe.ts';
import { setUpDoor } from '../support/hub.ts';
import { allShared, checkIn, done, syncNow, writeInNew } from './support/arriving.ts';
import { cut, mend } from './support/cable.ts';
import { keptOffline, newTablet } from './support/devices.ts';
import { startMovedHub } from './support/moved-hub.ts';
import { readNames, readRows } from './support/storage.ts';

test.describe.configure({ timeout: 240_000 });

const at = (time: string, day = '2026-12-02'): number => Date.parse(`${day}T${time}:00+01:00`);

/** Another device of the host's, elsewhere: says things to the hub and hears what it has. */
async function deskElsewhere(tablet: BrowserContext, url: string) {
  const pair = await tablet.request.post(`${url}/api/codes`, { data: { purpose: 'desk' } });
  const desk = await request.newContext({ baseURL: url });
  await desk.post('/api/redeem', { data: { code: (await pair.json()).code } });
  const pull = async (view: string): Promise<PullReply> =>
    (await desk.get(`/api/pull?protocol=${protocolVersion}&cursor=0&view=${view}`)).json();
  return {
    async say(...changes: Row[]): Promise<void> {
      const reply = await desk.post('/api/push', { data: { protocol: protocolVersion, changes } });
      expect((await reply.json()).results).toEqual(changes.map(() => ({ status: 'accepted' })));
    },
    async rows(kind: string): Promise<Row[]> {
      const first = await pull('');
      const { rows } = first.restart ? await pull(first.view) : first;
      return rows.filter((row) => row.kind === kind);
    },
    end: () => desk.dispose(),
  };
}

const stamp = makeStamp(at('06:30'), 0, 'elsewhere');
const said = (kind: string, id: string, fields: Fields): Row => changeToRow(kind, id, fields, stamp);

const member = (id: string, firstName: string, organisation: string): Row[] => [
  said('person', id, {
    ...{ firstName, lastInitial: '', organisation, kind: 'member', visible: false, checked: true },
    firstDay: '2025-01-08',
  }),
  said('interest', id, { person: id, interests: ['Odling'], asks: [], offers: [], introduce: true }),
];

const before: readonly Row[] = [
  ...['Norrby', 'Lillhagen'].map((name) =>
    said('organisation', `org-${name}`, { name, short: '', kind: 'municipality', place: '', checked: true }),
  ),
  ...member('alva00', 'Alva', 'org-Norrby'),
  ...member('hilding', 'Hilding', 'org-Lillhagen'),
  said('activity', 'tillit', {
    ...{ title: 'Samtal om tillit', form: 'campfire', spot: '', place: 'Vid elden', openness: 'join' },
    ...stretchOn('2026-12-02', '13:00', '14:00', 'Europe/Stockholm'),
    ...{ soundLevel: 'talk', by: 'Alva', person: 'alva00', about: '', signUp: false, capacity: null },
    ...{ state: 'proposed', reason: '', series: '', part: 0, parts: 0, learned: '', links: [], picture: '' },
  }),
  said('application', 'app1', {
    ...{ by: null, week: '', name: 'Sixten', organisation: 'Norrby', aim: 'Lära', contribute: 'Kaka' },
    ...{ at: at('06:30'), day: '2026-12-02', state: 'new' },
  }),
];

const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

async function go(page: Page, path: string, title: string): Promise<void> {
  await page.goto(new URL(path, page.url()).href);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** In both themes. */
async function expectNoBarriers(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const theme = colorScheme === 'dark' ? 'dusk' : 'light';
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await findBarriers(page), `${page.url()} ${colorScheme}`).toEqual([]);
  }
}

test('the host’s Wednesday, with the network gone from half past seven to ten', async ({ browser }) => {
  const hub = await startMovedHub(at('07:00') - Date.now());
  const tablet = await newTablet(browser);
  const { page } = tablet;
  try {
    await tablet.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.install({ time: at('07:00') });
    await setUpDoor(page, hub, { closes: '18:00' });
    const elsewhere = await deskElsewhere(tablet.context, hub.url);
    await elsewhere.say(...before);
    await expect.poll(() => readNames(page)).toEqual(['Alva', 'Hilding']);
    await allShared(page);
    await keptOffline(page);

    await cut(hub, tablet);
    await page.clock.setSystemTime(at('07:30'));

    // Before the house fills: what is on, what waits, a word at the door, something to do.
    await go(page, routes.today, 'I dag');
    await expect(page.getByText('onsdag 2 december')).toBeVisible();
    await expect(part(page, 'Här nu')).toContainText('Ingen har kommit än.');
    await expect(part(page, 'På gång').getByRole('listitem')).toContainText(['08:15–09:30']);
    await expect(part(page, 'Väntar på dig')).toContainText('Ett förslag till kalendern');
    await expect(part(page, 'Väntar på dig')).toContainText('En ansökan om medlemskap');
    await expect(part(page, 'Väntar på dig')).toContainText('Frukosten ons 2 dec saknar någon för');
    await page.getByLabel('Ny uppgift').fill('Ring vaktmästaren');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('checkbox', { name: 'Ring vaktmästaren' })).toBeVisible();
    const message = part(page, 'Dagens ord vid dörren');
    await message.getByRole('textbox').fill('Det luktar nybakat vid Rastplatsen.');
    await message.getByRole('button', { name: 'Visa vid dörren' }).click();
    await expect(message.getByRole('button', { name: 'Ta ner' })).toBeVisible();
    await expectNoBarriers(page);

    // Breakfast: two who know the house, and one who does not.
    await page.clock.setSystemTime(at('08:10'));
    await go(page, routes.home, 'God morgon!');
    await expect(page.getByText('Det luktar nybakat vid Rastplatsen.')).toBeVisible();
    for (const name of ['Alva', 'Hilding']) {
      await checkIn(page, name);
      await done(page);
    }
    await writeInNew(page, { firstName: 'Ture', organisation: 'Norrby' });
    await done(page);

    await go(page, routes.today, 'I dag');
    await expect(part(page, 'Här nu')).toContainText('3');
    await page.getByRole('button', { name: 'Jag hälsar på Ture' }).click();
    await page.getByLabel('Förnamn').fill('Karin');
    await page.keyboard.press('Enter');
    await expect(part(page, 'Ny i dag')).toContainText('Karin hälsar');
    const pairs = part(page, 'Presentera för varandra');
    await expect(pairs).toContainText('Båda gillar ”Odling”.');
    await pairs.getByRole('button', { name: /^De har hälsat: Alva \(Norrby\) och Hilding/ }).click();
    await expect(pairs).toContainText('Inga förslag just nu');
    await go(page, routes.introduce, 'Presentera för varandra');
    await expect(part(page, 'Har hälsat på sistone')).toContainText('Alva');
    await expect(part(page, 'Så blandat är det just nu')).toContainText('2 av 3 är från Norrby');
    await expectNoBarriers(page);

    // The proposal is answered from the list of what waits, and the task is done: by keyboard alone.
    await go(page, routes.today, 'I dag');
    const task = page.getByRole('checkbox', { name: 'Ring vaktmästaren' });
    await task.focus();
    await page.keyboard.press('Space');
    await expect(task).toBeChecked();
    await part(page, 'Väntar på dig').getByRole('link', { name: 'Ett förslag till kalendern' }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: /: Samtal om tillit$/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await readRows(page, 'activity'))[0]?.fields.state).toBe('agreed');

    // Nothing of this has left the tablet; at ten everybody has it.
    await page.clock.setSystemTime(at('10:00'));
    hub.moveClock(at('10:00') - Date.now());
    await mend(hub, tablet);
    await go(page, routes.today, 'I dag');
    await expect(part(page, 'På gång')).toContainText('Samtal om tillit');
    await syncNow(page).click();
    await allShared(page);
    expect((await elsewhere.rows('task'))[0]?.fields).toMatchObject({ done: true, day: '2026-12-02' });
    expect((await elsewhere.rows('dayMessage'))[0]?.fields).toMatchObject({ day: '2026-12-02' });
    expect((await elsewhere.rows('introduction')).map(({ id }) => id)).toEqual(['alva00~hilding']);
    expect((await elsewhere.rows('activity'))[0]?.fields).toMatchObject({ state: 'agreed' });
    const greeted = (await elsewhere.rows('visit')).filter(({ fields }) => fields.greeter === 'Karin');
    expect(greeted).toHaveLength(1);
    await go(page, routes.health, 'Hur hubben mår');
    await expect(page.getByText('Hubbens server svarar.')).toBeVisible();
    await expectNoBarriers(page);

    // Two days later the letter, which names nobody.
    await page.clock.setSystemTime(at('14:00', '2026-12-04'));
    await go(page, routes.letter, 'Veckobrevet');
    const letter = page.getByLabel('Brevet', { exact: true });
    await expect(letter).toHaveValue(/- onsdag 2 december 13:00: Samtal om tillit \(Vid elden\)/);
    await expect(letter).toHaveValue(/En person var här för första gången\./);
    await expect(letter).not.toHaveValue(/Ture|Alva|Hilding|Karin/);
    await page.getByLabel('En berättelse från veckan').fill('Två kommuner delar nu en odlingslott.');
    await expect(letter).toHaveValue(/Två kommuner delar nu en odlingslott\./);
    await expectNoBarriers(page);
    await page.getByRole('button', { name: 'Kopiera brevet' }).click();
    await expect(page.getByText('Kopierat – klistra in i mejlet')).toBeVisible();
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => item.types),
    );
    expect(types).toEqual(expect.arrayContaining(['text/plain', 'text/html']));
    await page.getByRole('button', { name: 'Jag har skickat det' }).click();
    await expect(part(page, 'Skickade brev')).toContainText('Skickat fre 4 dec');
    await elsewhere.end();
  } finally {
    await tablet.context.close();
    await hub.stop();
  }
});
