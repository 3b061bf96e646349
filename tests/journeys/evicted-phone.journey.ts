import { expect, test } from '@playwright/test';
import { planId } from '../../src/domain/id.ts';
import { protocolVersion } from '../../src/protocol/messages.ts';
import { changeToRow } from '../../src/protocol/row.ts';
import { makeStamp } from '../../src/protocol/stamp.ts';
import { pairPhone, setUpDoor, startHub } from '../support/hub.ts';
import { allShared, checkInByPhone, introduce } from './support/arriving.ts';
import { newPhone, newTablet } from './support/devices.ts';
import { readRows } from './support/storage.ts';

// A slow machine with much else to do is no failure.
test.describe.configure({ timeout: 120_000 });

const tomorrow = () =>
  new Date(Date.now() + 24 * 3_600_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });

test('a phone that the browser has emptied has everything back with one code', async ({ browser }) => {
  const hub = await startHub();
  const door = await newTablet(browser);
  const phone = await newPhone(browser);
  try {
    const session = await setUpDoor(door.page, hub);
    await pairPhone(phone.context, hub, session);
    await phone.page.goto(`${hub.url}/`);
    await introduce(phone.page, { firstName: 'Åsa' });
    await checkInByPhone(phone.page);
    await allShared(phone.page);
    const { person } = await (
      await phone.context.request.get(`${hub.url}/api/session?protocol=${protocolVersion}`)
    ).json();
    const day = tomorrow();
    const plan = { person, day, coming: true, shown: false };
    const stamp = makeStamp(Date.now(), 0, 'elsewhere');
    const pushed = await phone.context.request.post(`${hub.url}/api/push`, {
      data: { protocol: protocolVersion, changes: [changeToRow('plan', planId(person, day), plan, stamp)] },
    });
    expect((await pushed.json()).results).toEqual([{ status: 'accepted' }]);

    // As Safari does after a week: everything goes, cookies too.
    await phone.page.goto('about:blank');
    const cdp = await phone.context.newCDPSession(phone.page);
    await cdp.send('Storage.clearDataForOrigin', { origin: hub.url, storageTypes: 'all' });
    await phone.context.clearCookies();
    await phone.page.goto(`${hub.url}/`);
    await expect(phone.page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await readRows(phone.page, 'visit')).toEqual([]);

    const reply = await door.context.request.post(`${hub.url}/api/codes`, {
      data: { purpose: 'link', person },
    });
    const { path } = (await reply.json()) as { path: string };
    await phone.page.goto(`${hub.url}${path}`);
    await expect(phone.page.getByRole('heading', { level: 1, name: 'Hej Åsa!' })).toBeVisible();
    await expect(phone.page.getByRole('button', { name: 'Checka ut' })).toBeVisible();
    await expect
      .poll(async () => (await readRows(phone.page, 'plan')).map(({ id }) => id))
      .toEqual([planId(person, day)]);
  } finally {
    await Promise.all([door.context.close(), phone.context.close()]);
    await hub.stop();
  }
});
