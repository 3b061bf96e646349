import { expect, type Page, test } from '@playwright/test';
import { pairDoor, setUpDoor, startHub, type TestHub } from '../support/hub.ts';
import { allShared, checkIn, done, openRollCall, syncNow, welcome, writeInNew } from './support/arriving.ts';
import { newTablet } from './support/devices.ts';
import { startMovedHub } from './support/moved-hub.ts';
import { readStores, readVisits } from './support/storage.ts';
import { layWire, openStreams, timesPushed } from './support/wire.ts';

test.describe.configure({ timeout: 120_000 });

const day = 24 * 3_600_000;

/** The hub as a device sees it that opens it through a wire. */
const through = (hub: TestHub, url: string): TestHub => ({
  ...hub,
  url,
  get setupPath() {
    return hub.setupPath;
  },
});

const waiting = async (page: Page): Promise<number> => (await readStores(page)).outbox?.length ?? -1;

/** The visit of whoever has just been written in. */
async function visitOf(page: Page, firstName: string): Promise<string> {
  const { rows } = await readStores(page);
  const all = rows as { kind: string; id: string; fields: { firstName?: string; person?: string } }[];
  const person = all.find(({ kind, fields }) => kind === 'person' && fields.firstName === firstName)?.id;
  const visit = all.find(({ kind, fields }) => kind === 'visit' && fields.person === person)?.id;
  if (visit === undefined) throw new Error(`${firstName} has no visit here`);
  return visit;
}

test('a push whose answer is lost in a reload is sent twice and done once', async ({ browser }) => {
  const hub = await startHub();
  const wire = await layWire(hub);
  const door = await newTablet(browser);
  const other = await newTablet(browser);
  try {
    await setUpDoor(door.page, through(hub, wire.url));
    await pairDoor(door.context, other.page, through(hub, hub.url));
    await allShared(door.page);

    // The hub has it, the door does not know, and is loaded anew.
    const push = wire.stick('/api/push', 'after');
    await writeInNew(door.page, { firstName: 'Åke' });
    await push.isStuck;
    const visit = await visitOf(door.page, 'Åke');
    expect(await waiting(door.page)).toBeGreaterThan(0);
    await door.page.reload();
    push.tear();
    await syncNow(door.page).click();
    await allShared(door.page);
    expect(await waiting(door.page)).toBe(0);
    expect(timesPushed(wire, visit)).toBe(2);

    // Once more, with the answer lost while the page stands: it is asked for again by itself.
    const again = wire.stick('/api/push', 'after');
    await writeInNew(door.page, { firstName: 'Disa' });
    await again.isStuck;
    again.tear();
    await allShared(door.page);
    expect(await waiting(door.page)).toBe(0);

    for (const { page } of [door, other]) {
      const roll = await openRollCall(page);
      await expect(roll.getByRole('listitem')).toHaveCount(2);
      await expect.poll(async () => (await readVisits(page)).length).toBe(2);
    }
  } finally {
    await Promise.all([door.context.close(), other.context.close()]);
    await wire.close();
    await hub.stop();
  }
});

test('a server killed in the middle of a push loses nothing and doubles nothing', async ({ browser }) => {
  const hub = await startHub();
  const wire = await layWire(hub);
  const door = await newTablet(browser);
  const other = await newTablet(browser);
  try {
    await setUpDoor(door.page, through(hub, wire.url));
    await allShared(door.page);

    for (const [firstName, when] of [
      ['Vide', 'before'],
      ['Ylva', 'after'],
    ] as const) {
      const push = wire.stick('/api/push', when);
      await writeInNew(door.page, { firstName });
      await push.isStuck;
      await hub.kill();
      push.tear();
      await done(door.page);
      expect(await waiting(door.page)).toBeGreaterThan(0);
      await hub.restart();
      await syncNow(door.page).click();
      await allShared(door.page);
      expect(await waiting(door.page)).toBe(0);
    }

    await pairDoor(door.context, other.page, through(hub, hub.url));
    for (const { page } of [door, other]) {
      const roll = await openRollCall(page);
      await expect(roll.getByRole('listitem')).toHaveCount(2);
      for (const name of ['Vide', 'Ylva']) await expect(roll).toContainText(name);
    }
  } finally {
    await Promise.all([door.context.close(), other.context.close()]);
    await wire.close();
    await hub.stop();
  }
});

test('of two tabs one syncs, both follow, and the other takes over', async ({ browser }) => {
  const hub = await startHub();
  const wire = await layWire(hub);
  const door = await newTablet(browser);
  const other = await newTablet(browser);
  try {
    await setUpDoor(door.page, through(hub, wire.url));
    await allShared(door.page);
    const follower = await door.context.newPage();
    await follower.goto(wire.url);
    await allShared(follower);
    expect(openStreams(wire)).toBe(1);

    // Written in the tab that does not sync.
    await writeInNew(follower, { firstName: 'Tyra', isShown: true });
    await allShared(follower);
    await allShared(door.page);
    expect(timesPushed(wire, await visitOf(follower, 'Tyra'))).toBe(1);
    const roll = await openRollCall(door.page);
    await expect(roll).toContainText('Tyra');

    // What happens elsewhere comes to both.
    await pairDoor(door.context, other.page, hub);
    await writeInNew(other.page, { firstName: 'Ulf' });
    const followed = await openRollCall(follower);
    for (const list of [roll, followed]) {
      await expect(list).toContainText('Ulf');
      await expect(list.getByRole('listitem')).toHaveCount(2);
    }
    expect(openStreams(wire)).toBe(1);

    // The tab that syncs is closed: the other goes on, and "sync now" acts there.
    await door.page.close();
    await expect.poll(() => openStreams(wire)).toBe(1);
    await follower.goto(wire.url);
    await writeInNew(follower, { firstName: 'Åsa' });
    await syncNow(follower).click();
    await allShared(follower);
    await expect(await openRollCall(other.page)).toContainText('Åsa');
  } finally {
    await Promise.all([door.context.close(), other.context.close()]);
    await wire.close();
    await hub.stop();
  }
});

test('a device that comes back after three days brings its visits and takes nobody with it', async ({
  browser,
}) => {
  // Hub and door live three days ago, and agree on it.
  const hub = await startMovedHub(-3 * day);
  const door = await newTablet(browser);
  const other = await newTablet(browser);
  try {
    await door.page.clock.install({ time: Date.now() - 3 * day });
    await setUpDoor(door.page, hub);
    await writeInNew(door.page, { firstName: 'Rut' });
    await done(door.page);
    await allShared(door.page);
    await hub.kill();
    await door.context.setOffline(true);
    await writeInNew(door.page, { firstName: 'Sixten', organisation: 'Norrby kommun' });
    await done(door.page);
    const visit = await visitOf(door.page, 'Sixten');
    expect(await waiting(door.page)).toBeGreaterThan(0);

    // Three days pass. The hub has been running again without it, and somebody was there.
    await door.page.clock.fastForward(3 * day);
    hub.moveClock(0);
    await hub.restart();
    await pairDoor(door.context, other.page, hub);
    await checkIn(other.page, 'Rut');
    await expect(welcome(other.page, 'Rut')).toBeVisible();
    await done(other.page);

    await door.context.setOffline(false);
    await syncNow(door.page).click();
    await allShared(door.page);
    expect(await waiting(door.page)).toBe(0);

    // Today there is Rut. Sixten was there three days ago until the house closed, on both tablets alike.
    for (const { page } of [door, other]) {
      const roll = await openRollCall(page);
      await expect(roll.getByRole('listitem')).toHaveCount(1);
      await expect(roll).toContainText('Rut');
      await expect
        .poll(async () => (await readVisits(page)).find(({ id }) => id === visit)?.fields.leftBy)
        .toBe('closing');
    }
    const of = async (page: Page) => (await readVisits(page)).find(({ id }) => id === visit);
    expect(await of(door.page)).toEqual(await of(other.page));
    expect((await of(other.page))?.fields.left).toBeLessThan(Date.now() - day);
    await expect(other.page.getByRole('heading', { name: 'Första besöket i dag' })).toBeVisible();
    await expect(other.page.getByText('Ingen är här för första gången i dag.')).toBeVisible();
  } finally {
    await Promise.all([door.context.close(), other.context.close()]);
    await hub.stop();
  }
});
