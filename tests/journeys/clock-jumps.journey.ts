import { expect, type Page, test } from '@playwright/test';
import { pairDoor, setUpDoor, startHub } from '../support/hub.ts';
import {
  allShared,
  checkIn,
  done,
  nameField,
  openRollCall,
  syncLine,
  syncNow,
  welcome,
  writeInNew,
} from './support/arriving.ts';
import { cut, mend } from './support/cable.ts';
import { keptOffline, newTablet } from './support/devices.ts';
import { startMovedHub } from './support/moved-hub.ts';
import { register } from './support/people.ts';
import { type LocalRow, readStores, readVisits } from './support/storage.ts';

test.describe.configure({ timeout: 120_000 });

const minute = 60_000;
const hour = 60 * minute;

/** The latest instant that anything on the device is stamped with, the device's own clock included, epoch ms. */
async function latestStamp(page: Page): Promise<number> {
  const { rows, outbox, meta } = await readStores(page);
  const stamped = [...(rows as Stamped[]), ...(outbox as { row: Stamped }[]).map(({ row }) => row)];
  const stamps = stamped.flatMap(({ at, over = {} }) => [at, ...Object.values(over)]);
  const clock = (meta as { key: string; value: { time: number } }[]).find(({ key }) => key === 'clock');
  // The first nine characters of a stamp are its milliseconds in base 36.
  return Math.max(clock?.value.time ?? 0, ...stamps.map((stamp) => Number.parseInt(stamp.slice(0, 9), 36)));
}

interface Stamped {
  readonly at: string;
  readonly over?: Readonly<Record<string, string>>;
}

const arrivedAt = ({ fields }: LocalRow): number => (fields.arrived as { at: number }).at;

test('a tablet set to 2031 is put right when it meets the hub, and pulls nobody along', async ({
  browser,
}) => {
  const hub = await startHub();
  const door = await newTablet(browser);
  const other = await newTablet(browser);
  try {
    await door.page.clock.install();
    await setUpDoor(door.page, hub);
    await pairDoor(door.context, other.page, hub);
    await register(door.context, hub.url, ['Nils'], [door.page, other.page]);
    await writeInNew(door.page, { firstName: 'Tyra' });
    await done(door.page);
    for (const { page } of [door, other]) {
      await allShared(page);
      await keptOffline(page);
    }

    await cut(hub, door);
    const began = Date.now();
    await door.page.clock.setSystemTime(new Date('2031-05-07T09:30:00'));
    await door.page.reload();
    await checkIn(door.page, 'Nils');
    await expect(welcome(door.page, 'Nils')).toBeVisible();
    await done(door.page);
    await writeInNew(door.page, { firstName: 'Frida' });
    await done(door.page);
    expect(await latestStamp(door.page)).toBeGreaterThan(Date.UTC(2031, 0, 1));

    await mend(hub, door);
    await syncNow(door.page).click();
    await allShared(door.page);
    await expect(syncLine(door.page)).toContainText('klockan på enheten går fel');
    await syncLine(door.page).click();
    await expect(door.page.getByText(/före hubbens; vi räknar om tiderna/)).toBeVisible();

    // Who came in is in the house, today and at the true time, on both.
    for (const { page } of [door, other]) {
      const roll = await openRollCall(page);
      await expect(roll.getByRole('listitem')).toHaveCount(3);
      for (const name of ['Tyra', 'Nils', 'Frida']) await expect(roll).toContainText(name);
      const visits = await readVisits(page);
      expect(visits).toHaveLength(3);
      for (const visit of visits) {
        expect(arrivedAt(visit)).toBeGreaterThan(began - 2 * minute);
        expect(arrivedAt(visit)).toBeLessThan(Date.now() + minute);
        expect(JSON.stringify(visit)).not.toContain('2031');
      }
      expect(await latestStamp(page)).toBeLessThan(Date.now() + 2 * minute);
    }

    // What the other says now counts, and what the one from 2031 said does not win for ever.
    await other.page.goto(`${hub.url}/leave`);
    await nameField(other.page).fill('ni');
    await other.page.getByRole('button', { name: /^Nils/ }).click();
    await expect(other.page.getByRole('heading', { level: 1, name: 'Hej då, Nils!' })).toBeVisible();
    for (const { page } of [door, other]) {
      const roll = await openRollCall(page);
      await expect(roll.getByRole('listitem')).toHaveCount(2);
      await expect(roll).not.toContainText('Nils');
    }

    // A clock that jumps while the hub is there is noticed before anything is sent.
    await door.page.goto(`${hub.url}/`);
    await allShared(door.page);
    await door.page.clock.setSystemTime(new Date('2033-01-02T03:04:05'));
    await writeInNew(door.page, { firstName: 'Hjalmar' });
    await allShared(door.page);
    for (const { page } of [other, door]) {
      const roll = await openRollCall(page);
      await expect(roll.getByRole('listitem')).toHaveCount(3);
      await expect(roll).toContainText('Hjalmar');
      expect(JSON.stringify(await readVisits(page))).not.toContain('2033');
    }
  } finally {
    await Promise.all([door, other].map(({ context }) => context.close()));
    await hub.stop();
  }
});

test('closing time ends the visits once, whoever notices it', async ({ browser }) => {
  const closes = new Date(Date.now() + hour).toLocaleTimeString('sv-SE', {
    timeZone: 'Europe/Stockholm',
    hour: '2-digit',
    minute: '2-digit',
  });
  const hub = await startMovedHub(0);
  const north = await newTablet(browser);
  const south = await newTablet(browser);
  const both = [north, south];
  try {
    for (const { page } of both) await page.clock.install();
    await setUpDoor(north.page, hub, { closes });
    await pairDoor(north.context, south.page, hub);
    await writeInNew(north.page, { firstName: 'Rut' });
    await done(north.page);
    await writeInNew(south.page, { firstName: 'Sixten' });
    await done(south.page);
    for (const { page } of both) {
      await allShared(page);
      await keptOffline(page);
      await expect.poll(async () => (await readVisits(page)).length).toBe(2);
    }

    // Everybody goes home, nobody says so, and no device can reach another.
    await cut(hub, ...both);
    for (const { page } of both) {
      await page.clock.fastForward(2 * hour);
      await expect
        .poll(async () => (await readVisits(page)).map(({ fields }) => fields.leftBy))
        .toEqual(['closing', 'closing']);
    }
    const written = await Promise.all(both.map(({ page }) => readVisits(page)));
    expect(written[0]).toEqual(written[1]);

    // The server has noticed it by itself; when they meet, all say the same.
    hub.moveClock(2 * hour);
    await mend(hub, ...both);
    for (const { page } of both) {
      await syncNow(page).click();
      await allShared(page);
    }
    for (const { page } of both) {
      expect(await readVisits(page)).toEqual(written[0]);
      await page.goto(`${hub.url}/house`);
      await page.getByRole('button', { name: 'Visa namnen' }).click();
      await expect(page.getByText('Ingen är incheckad.')).toBeVisible();
    }
  } finally {
    await Promise.all(both.map(({ context }) => context.close()));
    await hub.stop();
  }
});
