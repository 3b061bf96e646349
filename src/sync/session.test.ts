import { afterEach, beforeEach, expect, test } from 'vitest';
import { ok } from '../domain/result.ts';
import { openFresh } from '../local/local.test-util.ts';
import { saveSession, session } from '../local/session.ts';
import { protocolVersion, type Session } from '../protocol/messages.ts';
import { fetchSession } from './session.ts';
import type { Transport } from './transport.ts';

let close: () => Promise<void>;
beforeEach(async () => {
  close = await openFresh();
});
afterEach(() => close());

const guest: Session = {
  ...{ protocol: protocolVersion, version: '0', time: 0, hub: 'h', device: 'd1' },
  ...{ address: '', join: null, printer: false, role: 'guest', person: null },
};
const member: Session = { ...guest, role: 'member', person: 'anna' };

test('an answer of before the phone was linked, in another tab, is not believed', async () => {
  await saveSession(guest);
  const answers = [guest, member];
  const asked: string[] = [];
  const transport: Transport = {
    async request(_, path) {
      asked.push(path);
      const body = answers.shift();
      // While the first answer is on its way the code is used.
      if (asked.length === 1) await saveSession(member);
      return ok({ body, roundTrip: 5 });
    },
    stream: () => ({ close: () => undefined }),
  };
  expect(await fetchSession(transport)).toEqual(ok(member));
  expect(session.value).toEqual(member);
  expect(asked).toHaveLength(2);
});
