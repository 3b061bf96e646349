import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIRequestContext, type Page, request } from '@playwright/test';
import { personFields } from '../../server/test-server.ts';
import { protocolVersion } from '../../src/protocol/messages.ts';
import { changeToRow } from '../../src/protocol/row.ts';
import { makeStamp } from '../../src/protocol/stamp.ts';
import { checkIn, done, nameField, syncNow, welcome } from '../journeys/support/arriving.ts';
import { keptOffline } from '../journeys/support/devices.ts';
import { readStores } from '../journeys/support/storage.ts';
import { setUpDoor, startHub, type TestHub } from '../support/hub.ts';
import { type BrowserProcess, startBrowser } from './browser-process.ts';
import { type DeviceStores, findHalves, readServerRows, rowsOn } from './halves.ts';
import { createRandom } from './random.ts';

/** What a run found; `problems` is empty when nothing was lost and nothing is half. */
export interface BrowserKillReport {
  readonly rounds: number;
  /** Check-ins whose success stood on the screen. */
  readonly shown: number;
  /** Check-ins that lay in the outbox when the browser was opened again. */
  readonly waiting: number;
  /** Rounds in which the browser died before all of the hub's new rows had come. */
  readonly cutPulls: number;
  readonly problems: readonly string[];
}

const letters = 'abcdefghijklmnopqrstuvwxy';
/** Two letters tell each of them from all the others, as they do at the door. */
const nameOf = (i: number): string =>
  `${letters[Math.floor(i / letters.length)]?.toUpperCase()}${letters[i % letters.length]}sa`;
const mostPeople = letters.length ** 2;
const pulledAtOnce = 1500;

async function pairDesk(page: Page, url: string): Promise<APIRequestContext> {
  const pair = await page.context().request.post(`${url}/api/codes`, { data: { purpose: 'desk' } });
  const desk = await request.newContext({ baseURL: url });
  await desk.post('/api/redeem', { data: { code: ((await pair.json()) as { code: string }).code } });
  return desk;
}

/** Somebody elsewhere writes people in. */
async function writeIn(desk: APIRequestContext, people: readonly (readonly [id: string, name: string])[]) {
  for (let i = 0; i < people.length; i += 500) {
    const at = makeStamp(Date.now(), 0, 'desk');
    const changes = people
      .slice(i, i + 500)
      .map(([id, name]) => changeToRow('person', id, personFields(name), at));
    const reply = await desk.post('/api/push', { data: { protocol: protocolVersion, changes } });
    if (!reply.ok()) throw new Error(`the hub answered ${reply.status()}`);
  }
}

/** Checks people in, one after the other, until the browser is gone; tells each whose welcome stood there. */
async function checkInUntilGone(page: Page, names: () => string, shown: (name: string) => void) {
  for (;;) {
    const name = names();
    await checkIn(page, name);
    await welcome(page, name).waitFor();
    shown(name);
    await done(page);
  }
}

async function open(browser: BrowserProcess, hub: TestHub): Promise<DeviceStores> {
  const said: string[] = [];
  browser.page.on('console', (message) => said.push(message.text()));
  browser.page.on('pageerror', (error) => said.push(String(error)));
  await browser.page.goto(`${hub.url}/`);
  await nameField(browser.page)
    .waitFor()
    .catch(async (error: unknown) => {
      const text = await browser.page.locator('body').innerText();
      const seen = JSON.stringify({ url: browser.page.url(), text: text.slice(0, 400), said });
      throw new Error(`the door did not open again: ${seen}`, { cause: error });
    });
  return (await readStores(browser.page)) as unknown as DeviceStores;
}

/**
 * Kills a real Chromium with everything it has started, at moments that the seed chooses, while its door checks
 * people in and pulls; opens it again with the server dead, and looks for what it had claimed.
 */
export async function killBrowser(options: {
  readonly rounds: number;
  readonly seed: number;
  readonly say?: (line: string) => void;
}): Promise<BrowserKillReport> {
  const random = createRandom(options.seed);
  const profile = mkdtempSync(join(tmpdir(), 'stigen-profile-'));
  const hub = await startHub();
  const problems: string[] = [];
  const shown: string[] = [];
  let [next, written, waiting, cutPulls] = [0, 0, 0, 0];
  let browser = await startBrowser(profile);
  try {
    await setUpDoor(browser.page, hub);
    const desk = await pairDesk(browser.page, hub.url);
    await writeIn(
      desk,
      Array.from({ length: mostPeople }, (_, i) => [`p${i}`, nameOf(i)]),
    );
    await browser.page.goto(`${hub.url}/`);
    await keptOffline(browser.page);
    // Chromium writes cookies down within half a minute: one killed sooner after pairing is not paired any more.
    await browser.quit();
    browser = await startBrowser(profile);
    await browser.page.goto(`${hub.url}/`);
    for (let round = 1; round <= options.rounds; round++) {
      const isPull = round % 2 === 0;
      const pulling = browser.page.waitForResponse(/\/api\/pull/).catch(() => null);
      await syncNow(browser.page).click();
      let welcomed = () => {};
      const first = new Promise<void>((resolve) => {
        welcomed = resolve;
      });
      const checking = checkInUntilGone(
        browser.page,
        () => nameOf(next++),
        (name) => {
          shown.push(name);
          welcomed();
        },
      ).catch((error: unknown) => error);
      const writing = writeIn(
        desk,
        Array.from({ length: pulledAtOnce }, () => [`z${written++}`, `Zz${written}`]),
      );
      // However slow the machine is: something is under way when the browser dies.
      await Promise.race([isPull ? pulling : first, checking]);
      await new Promise((wake) => setTimeout(wake, random.between(0, isPull ? 500 : 2500)));
      await browser.kill();
      await Promise.all([checking, writing]);
      await hub.kill();
      browser = await startBrowser(profile);
      const stores = await open(browser, hub);
      const server = readServerRows(join(hub.data, 'stigen.db'));
      const visits = new Set(
        rowsOn(stores).flatMap(({ kind, fields }) => (kind === 'visit' ? [String(fields.person)] : [])),
      );
      const lost = shown.filter(
        (name) => ![...Array(next).keys()].some((i) => nameOf(i) === name && visits.has(`p${i}`)),
      );
      const found = [
        ...lost.map((name) => `${name} was welcomed and is not there`),
        ...findHalves(stores, server),
      ];
      problems.push(...found.map((problem) => `round ${round}: ${problem}`));
      waiting += stores.outbox.filter(({ row }) => row.kind === 'visit').length;
      const pulled = rowsOn(stores).filter(({ id }) => id.startsWith('z')).length;
      if (pulled < written) cutPulls++;
      options.say?.(
        `round ${round}: ${shown.length} shown, ${pulled} of ${written} pulled, ${found.length} problems`,
      );
      await hub.restart();
    }
    await desk.dispose();
    return { rounds: options.rounds, shown: shown.length, waiting, cutPulls, problems };
  } finally {
    await browser.kill();
    await hub.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
