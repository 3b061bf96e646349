import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { visitId } from '../../src/domain/id.ts';
import { addDays, dayAt } from '../../src/domain/time.ts';
import { protocolVersion } from '../../src/protocol/messages.ts';
import { changeToRow } from '../../src/protocol/row.ts';
import { makeStamp } from '../../src/protocol/stamp.ts';
import { routes } from '../../src/ui/route-names.ts';
import { findBarriers } from '../support/axe.ts';
import { pairDoor, pairPhone, setUpDoor, startHub, type TestHub } from '../support/hub.ts';
import { allShared, checkInByPhone, done, introduce, openRollCall, writeInNew } from './support/arriving.ts';
import { newPhone, newTablet } from './support/devices.ts';
import { readRows, readStores } from './support/storage.ts';

// A slow machine with much else to do is no failure.
test.describe.configure({ timeout: 120_000 });

const name = 'Xyzzyplugh';
const dialog = (page: Page) => page.getByRole('dialog');
const storesOf = async (page: Page) => JSON.stringify(await readStores(page));

/** Everything the server has on its disk, as bytes. */
const onDisk = ({ data }: TestHub): string =>
  ['', '-wal', '-shm']
    .map((end) => join(data, `stigen.db${end}`))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'latin1'))
    .join('');

let data: string;
let hub: TestHub;
test.beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'stigen-erase-'));
  hub = await startHub({ data });
});
test.afterEach(async () => {
  await hub.stop();
  rmSync(data, { recursive: true, force: true });
});

test('somebody removes themselves on their phone: the name is gone everywhere, the numbers stay', async ({
  browser,
}) => {
  const desk = await newTablet(browser);
  const phone = await newPhone(browser);
  try {
    const session = await setUpDoor(desk.page, hub);
    await pairPhone(phone.context, hub, session);
    await phone.page.goto(`${hub.url}/`);
    await introduce(phone.page, { firstName: name, isShown: true });
    await checkInByPhone(phone.page);
    await allShared(phone.page);
    await expect.poll(() => storesOf(desk.page)).toContain(name);

    // They were here yesterday, too.
    const reply = await phone.context.request.get(`${hub.url}/api/session?protocol=${protocolVersion}`);
    const { person } = (await reply.json()) as { person: string };
    const yesterday = addDays(dayAt(Date.now(), 'Europe/Stockholm'), -1);
    const [today] = await readRows(desk.page, 'visit');
    const at = Date.now() - 24 * 3_600_000;
    const fields = {
      ...today?.fields,
      day: yesterday,
      arrived: { at, round: 0 },
      left: at + 60_000,
      leftBy: 'self',
      person,
    };
    const earlier = changeToRow('visit', visitId(person, yesterday), fields, makeStamp(at, 0, 'elsewhere'));
    const pushed = await desk.context.request.post(`${hub.url}/api/push`, {
      data: { protocol: protocolVersion, changes: [earlier] },
    });
    expect((await pushed.json()).results).toEqual([{ status: 'accepted' }]);
    expect(onDisk(hub)).toContain(name);

    await phone.page.goto(`${hub.url}${routes.me}`);
    await phone.page.getByRole('button', { name: 'Ta bort mig ur hubben' }).click();
    await expect(dialog(phone.page)).toContainText('Kvar blir bara antal');
    expect(await findBarriers(phone.page)).toEqual([]);
    await dialog(phone.page).getByRole('button', { name: 'Ta bort mig ur hubben' }).click();
    await expect(phone.page.getByText('Borttagen här.')).toBeVisible();
    await expect(phone.page.getByRole('heading', { level: 1, name: 'Vem är du?' })).toBeVisible();

    for (const { page } of [phone, desk]) await expect.poll(() => storesOf(page)).not.toContain(name);
    await expect.poll(() => onDisk(hub)).not.toContain(name);
    await expect.poll(() => storesOf(phone.page)).not.toContain(person);

    // Yesterday is a number; today one is in the house, nobody knows who.
    await expect
      .poll(async () => (await readRows(desk.page, 'tally')).map((row) => row.fields))
      .toEqual([expect.objectContaining({ day: yesterday, people: 1, others: 1 })]);
    const roll = await openRollCall(desk.page);
    await expect(roll.getByRole('listitem')).toHaveCount(1);
    await expect(desk.page.locator('main')).not.toContainText(name);

    // And they are welcome back as somebody new.
    await introduce(phone.page, { firstName: 'Ny' });
    await allShared(phone.page);
    await expect.poll(() => storesOf(desk.page)).toContain('"Ny"');
  } finally {
    await Promise.all([desk.context.close(), phone.context.close()]);
  }
});

test('the host removes somebody who asks for it; a door only says where that is done', async ({
  browser,
}) => {
  const desk = await newTablet(browser);
  const door = await newTablet(browser);
  const phone = await newPhone(browser);
  try {
    const session = await setUpDoor(desk.page, hub);
    await pairDoor(desk.context, door.page, hub);
    await pairPhone(phone.context, hub, session);
    await phone.page.goto(`${hub.url}/`);
    await introduce(phone.page, { firstName: 'Maja' });
    await writeInNew(door.page, { firstName: name, isShown: true });
    await done(door.page);
    for (const { page } of [desk, phone]) await expect.poll(() => storesOf(page)).toContain(name);

    await openRollCall(door.page);
    await expect(door.page.getByRole('link', { name: 'Någon vill bli glömd' })).toBeHidden();
    await door.page.goto(`${hub.url}${routes.erase}`);
    await expect(door.page.getByText('Det gör du på värdens enhet.')).toBeVisible();

    await openRollCall(desk.page);
    await desk.page.getByRole('link', { name: 'Någon vill bli glömd' }).click();
    await desk.page.getByRole('combobox', { name: 'Vem ber om det?' }).fill(name.slice(0, 2));
    await desk.page.getByRole('option', { name }).click();
    expect(await findBarriers(desk.page)).toEqual([]);
    await desk.page.getByRole('button', { name: 'Ta bort ur hubben' }).click();
    expect(await findBarriers(desk.page)).toEqual([]);
    await dialog(desk.page).getByRole('button', { name: 'Ta bort ur hubben' }).click();
    await expect(desk.page.getByText('Borttagen ur hubben.')).toBeVisible();

    for (const { page } of [desk, door, phone]) await expect.poll(() => storesOf(page)).not.toContain(name);
    await expect.poll(() => onDisk(hub)).not.toContain(name);
    expect(await storesOf(phone.page)).toContain('Maja');
  } finally {
    await Promise.all([desk.context.close(), door.context.close(), phone.context.close()]);
  }
});
