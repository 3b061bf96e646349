import { type BrowserContext, expect, type Page, request } from '@playwright/test';
import { makeId } from '../../../src/domain/id.ts';
import { protocolVersion } from '../../../src/protocol/messages.ts';
import { changeToRow } from '../../../src/protocol/row.ts';
import { makeStamp } from '../../../src/protocol/stamp.ts';
import { readNames } from './storage.ts';

/**
 * Puts members into the hub's register, from a further device that the desk pairs; they have never been in
 * the house. Waits until each of these pages knows them.
 */
export async function register(
  door: BrowserContext,
  url: string,
  firstNames: readonly string[],
  pages: readonly Page[],
): Promise<void> {
  const at = makeStamp(Date.now(), 0, 'register');
  const changes = firstNames.map((firstName) =>
    changeToRow(
      'person',
      makeId(),
      {
        firstName,
        lastInitial: '',
        organisation: null,
        kind: 'member',
        visible: false,
        checked: true,
        firstDay: null,
      },
      at,
    ),
  );
  // A device of its own says it: nobody is told their own words again.
  const pair = await door.request.post(`${url}/api/codes`, { data: { purpose: 'desk' } });
  const desk = await request.newContext({ baseURL: url });
  await desk.post('/api/redeem', { data: { code: (await pair.json()).code } });
  const reply = await desk.post('/api/push', { data: { protocol: protocolVersion, changes } });
  expect((await reply.json()).results).toEqual(changes.map(() => ({ status: 'accepted' })));
  await desk.dispose();
  for (const page of pages)
    await expect.poll(() => readNames(page)).toEqual(expect.arrayContaining([...firstNames]));
}
