import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { pairDoor, setUpDoor, startHub } from '../support/hub.ts';
import { qrFilmFlags, type Shot, writeQrFilm } from '../support/qr-film.ts';
import { allShared, done, nameField, writeInNew } from './support/arriving.ts';
import { newTablet, tabletScreen } from './support/devices.ts';
import { readRows, readVisits } from './support/storage.ts';

/** A camera of its own needs a browser of its own. */
async function withCamera(shots: readonly Shot[], use: (camera: Browser) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stigen-film-'));
  const film = join(folder, 'film.y4m');
  await writeQrFilm(film, shots);
  const { args = [], ...launch } = test.info().project.use.launchOptions ?? {};
  const camera = await chromium.launch({ ...launch, args: [...args, ...qrFilmFlags(film)] });
  try {
    await use(camera);
  } finally {
    await camera.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const wall = { text: null, frames: 4 };
const held = (text: string): Shot => ({ text, frames: 25 });

/** Types as a hand scanner does: one key right after the other, then return. */
async function scanByHand(page: Page, text: string): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  const strokes = [...text].map((char) => ({ key: char, text: char }));
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
  const events = [...strokes, enter].map((stroke) => ({ ...stroke, type: 'keyDown' as const }));
  // Not one after the other, and with the scanner's own times: neither waits for a busy machine.
  const start = Date.now() / 1000;
  await Promise.all(
    events.map((event, i) =>
      keyboard.send('Input.dispatchKeyEvent', { ...event, timestamp: start + i * 0.002 }),
    ),
  );
  await keyboard.detach();
}

const foreign = 'Den koden är inte en av våra.';
const damaged = 'Koden gick inte att läsa hela vägen';
const unknown = 'Den klädnypan känner vi inte igen här.';

test('the tablet’s camera checks a pin in, and has words for every other code', async ({ browser }) => {
  test.slow();
  const hub = await startHub();
  const door = await newTablet(browser);
  try {
    const session = await setUpDoor(door.page, hub);
    await writeInNew(door.page, { firstName: 'Åsa', organisation: 'Norrby kommun' });
    await door.page.getByRole('button', { name: 'Ångra' }).click();
    await writeInNew(door.page, { firstName: 'Börje', organisation: 'Norrby kommun' });
    await allShared(door.page);
    const person = (await readRows(door.page, 'person')).find(({ fields }) => fields.firstName === 'Börje');

    const openScanner = async (camera: Browser): Promise<Page> => {
      const page = await (await camera.newContext({ ...tabletScreen, locale: 'sv-SE' })).newPage();
      await pairDoor(door.context, page, hub);
      await allShared(page);
      await page.getByRole('link', { name: 'Skanna' }).click();
      await expect(page.getByText('Håll upp koden', { exact: false }).first()).toBeVisible();
      return page;
    };

    // Codes that check nobody in follow each other, round and round: each gets its words, untouched.
    const others = [
      held('https://example.org/menu'),
      wall,
      held(`${hub.url}/p/`),
      wall,
      held(`${hub.url}/p/nobody-knows-this-pin`),
      wall,
      held(`${hub.url}/j/${session.join}`),
      wall,
    ];
    await withCamera(others, async (camera) => {
      const page = await openScanner(camera);
      const words = [foreign, damaged, unknown, 'Det där är dörrens kod för telefoner.'];
      for (const said of words) await expect(page.getByText(said)).toBeVisible({ timeout: 30_000 });
      // The other ways in are at hand all the time.
      await expect(page.getByRole('link', { name: 'Checka in med namnet' })).toBeVisible();
      expect(await readVisits(page)).toHaveLength(1);
    });

    // After a wrong one the right one is read at once.
    const shots = [held('WIFI:S:cafe;;'), wall, held(`${hub.url}/p/${person?.id}`), wall];
    await withCamera(shots, async (camera) => {
      const page = await openScanner(camera);
      await expect(page.getByRole('heading', { level: 1, name: 'Hej igen, Börje!' })).toBeVisible({
        timeout: 30_000,
      });
    });
  } finally {
    await door.context.close();
    await hub.stop();
  }
});

test('a hand scanner checks in at the door, whatever the screen is doing', async ({ browser }) => {
  const hub = await startHub();
  const door = await newTablet(browser);
  const { page } = door;
  try {
    await setUpDoor(page, hub);
    for (const firstName of ['Åsa', 'Börje']) {
      await writeInNew(page, { firstName, organisation: 'Norrby kommun' });
      await done(page);
    }
    const people = await readRows(page, 'person');
    const pinOf = (name: string) =>
      `${hub.url}/p/${people.find(({ fields }) => fields.firstName === name)?.id}`;
    const again = (name: string) => page.getByRole('heading', { level: 1, name: `Hej igen, ${name}!` });

    await scanByHand(page, pinOf('Åsa'));
    await expect(again('Åsa')).toBeVisible();
    // The next in line does not wait for the first to read their welcome.
    await scanByHand(page, pinOf('Börje'));
    await expect(again('Börje')).toBeVisible();
    await done(page);

    // What it typed does not stay in the field, and each wrong code has its words.
    await nameField(page).fill('Zo');
    await scanByHand(page, 'https://example.org/menu');
    await expect(page.getByText(foreign)).toBeVisible();
    await expect(nameField(page)).toHaveValue('');
    await scanByHand(page, `${hub.url}/p/`);
    await expect(page.getByText(damaged)).toBeVisible();
    await scanByHand(page, `${hub.url}/p/nobody-knows-this-pin`);
    await expect(page.getByText(unknown)).toBeVisible();
    await scanByHand(page, pinOf('Åsa'));
    await expect(again('Åsa')).toBeVisible();
    await done(page);
    await expect(page.getByText(unknown)).toHaveCount(0);
    expect(await readVisits(page)).toHaveLength(2);
  } finally {
    await door.context.close();
    await hub.stop();
  }
});
