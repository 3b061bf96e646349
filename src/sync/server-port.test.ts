import { expect, test } from 'vitest';
import { err, ok } from '../domain/result.ts';
import { createServerPort } from './server-port.ts';
import type { Transport } from './transport.ts';

const answering = (answer: ReturnType<Transport['request']>): Transport => ({
  request: () => answer,
  stream: () => ({ close: () => undefined }),
});

test('a code comes with its path and the time it ends', async () => {
  const body = { code: 'abc123', path: '/l/abc123', expires: 5 };
  const port = createServerPort(answering(Promise.resolve(ok({ body, roundTrip: 1 }))));
  expect(await port.createCode('link', 'anna')).toEqual(ok(body));
});

test.each([
  ['printer-busy', 'printer-busy'],
  ['busy', 'unreachable'],
  ['revoked', 'not-paired'],
  ['something-new', 'refused'],
])('the code %s is %s to a screen', async (code, refusal) => {
  const port = createServerPort(answering(Promise.resolve(err(code))));
  expect(await port.printerStatus()).toMatchObject({ ok: false, code: refusal });
});

test('an answer of another shape is nobody’s', async () => {
  const port = createServerPort(answering(Promise.resolve(ok({ body: { hello: 1 }, roundTrip: 1 }))));
  expect(await port.printerStatus()).toMatchObject({ code: 'unreachable' });
});
