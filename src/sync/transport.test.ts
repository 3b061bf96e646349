import { afterEach, expect, test, vi } from 'vitest';
import { browserTransport } from './transport.ts';

afterEach(() => vi.unstubAllGlobals());

const answerWith = (response: Response | Error) =>
  vi.stubGlobal('fetch', async () => {
    if (response instanceof Error) throw response;
    return response;
  });
const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
const page = (status: number) => new Response('<html>', { status });

test('an answer in JSON is a reply', async () => {
  answerWith(json({ a: 1 }));
  expect(await browserTransport.request('GET', '/api/pull')).toMatchObject({
    ok: true,
    value: { body: { a: 1 } },
  });
});

test.each([
  ['the server’s own code', json({ code: 'bad-code' }, 403), 'bad-code'],
  ['a device nobody knows', page(401), 'not-paired'],
  ['a device that was sent away', json({ code: 'not-paired', detail: 'revoked' }, 401), 'revoked'],
  ['an old app', page(426), 'upgrade-app'],
  ['a hub whose disk is full', json({ code: 'storage-full' }, 507), 'hub-full'],
  ['a proxy without a server', page(502), 'busy'],
  ['a friendly page of a hotel', page(200), 'unreachable'],
  ['no network', new TypeError('failed to fetch'), 'unreachable'],
])('%s becomes a code', async (_, response, code) => {
  answerWith(response);
  expect(await browserTransport.request('POST', '/api/push', {})).toMatchObject({ ok: false, code });
});

test('a long body goes packed, once, whether it was made ready before or not', async () => {
  const long = { changes: Array.from({ length: 200 }, (_, i) => `row ${i}`) };
  const sent: unknown[] = [];
  vi.stubGlobal('fetch', async (_: string, { body, headers }: RequestInit) => {
    const text = new Blob([body as ArrayBuffer]).stream().pipeThrough(new DecompressionStream('gzip'));
    sent.push([headers, await new Response(text).json()]);
    return json({});
  });
  const packing = vi.fn();
  const Stream = CompressionStream;
  vi.stubGlobal(
    'CompressionStream',
    class extends Stream {
      constructor(format: CompressionFormat) {
        packing();
        super(format);
      }
    },
  );
  browserTransport.prepare?.(long);
  await browserTransport.request('POST', '/api/push', long);
  expect(packing).toHaveBeenCalledTimes(1);
  await browserTransport.request('POST', '/api/push', { ...long });
  expect(packing).toHaveBeenCalledTimes(2);
  const headers = {
    'content-type': 'application/json',
    'content-encoding': 'gzip',
    'x-clock': expect.stringMatching(/^\d{13}$/),
  };
  const packed = [headers, long];
  expect(sent).toEqual([packed, packed]);
});
