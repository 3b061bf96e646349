import { type BrowserContext, expect, request } from '@playwright/test';
import type { Change } from '../../../src/domain/change.ts';
import { protocolVersion } from '../../../src/protocol/messages.ts';
import { changeToRow } from '../../../src/protocol/row.ts';
import { makeStamp } from '../../../src/protocol/stamp.ts';

/**
 * Says something to the hub from a further device that the desk pairs: nobody is told their own words again. All of it
 * is accepted. `desk`: the context of a desk.
 */
export async function tellHub(desk: BrowserContext, url: string, changes: readonly Change[]): Promise<void> {
  const at = makeStamp(Date.now(), 0, 'teller');
  const rows = changes.map(({ kind, id, fields }) => changeToRow(kind, id, fields, at));
  const pair = await desk.request.post(`${url}/api/codes`, { data: { purpose: 'desk' } });
  const device = await request.newContext({ baseURL: url });
  await device.post('/api/redeem', { data: { code: (await pair.json()).code } });
  const reply = await device.post('/api/push', { data: { protocol: protocolVersion, changes: rows } });
  expect((await reply.json()).results).toEqual(changes.map(() => ({ status: 'accepted' })));
  await device.dispose();
}
