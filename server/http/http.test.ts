import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { clientAddress, requestOrigin } from './client.ts';
import { takesGzip } from './compress.ts';
import { createEventStream } from './event-stream.ts';
import { createBuckets, networkOf } from './rate-limit.ts';
import { readJson } from './read-json.ts';

describe('reading a body', () => {
  const app = new Hono();
  app.post('/', async (c) => c.json(await readJson(c, z.object({ a: z.number() }), 100)));
  const send = async (
    body: string | Uint8Array<ArrayBuffer> | ReadableStream,
    headers: Record<string, string> = {},
  ) =>
    (
      await app.request('/', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body,
        duplex: 'half',
      } as RequestInit)
    ).json();

  it('answers what the schema takes', async () => {
    expect(await send('{"a":1,"b":2}')).toEqual({ ok: true, value: { a: 1 } });
  });

  it('says which field is wrong, never its value', async () => {
    expect(await send('{"a":"Åsa"}')).toEqual({ ok: false, code: 'bad-request', detail: 'a' });
  });

  it('takes only JSON', async () => {
    expect(await send('{"a":1}', { 'Content-Type': 'text/plain' })).toMatchObject({ code: 'bad-request' });
    expect(await send('{"a":1}', { 'Content-Type': 'application/jsonp' })).toMatchObject({
      code: 'bad-request',
    });
    expect(await send('{"a":')).toMatchObject({ code: 'bad-request' });
  });

  it('stops at its limit, announced or not', async () => {
    const long = JSON.stringify({ a: 1, b: 'x'.repeat(200) });
    expect(await send(long, { 'Content-Length': String(long.length) })).toMatchObject({ code: 'too-large' });
    const stream = new Blob([long]).stream();
    expect(await send(stream)).toMatchObject({ code: 'too-large' });
    expect(await send(long, { 'Content-Length': '7' })).toMatchObject({ code: 'too-large' });
    expect(await send(long, { 'Content-Length': 'x' })).toMatchObject({ code: 'too-large' });
    const bomb = new Uint8Array(gzipSync(' '.repeat(100_000)));
    expect(await send(bomb, { 'Content-Encoding': 'gzip' })).toMatchObject({ code: 'too-large' });
  });

  it('takes no text that is damaged or written in another encoding', async () => {
    const latin1 = new Uint8Array(Buffer.from('{"a":1,"name":"Åsa"}', 'latin1'));
    expect(await send(latin1)).toMatchObject({ code: 'bad-request', detail: 'not UTF-8, or damaged' });
    const utf16 = new Uint8Array(Buffer.from('{"a":1}', 'utf16le'));
    expect(await send(utf16)).toMatchObject({ code: 'bad-request' });
    const cut = new Uint8Array(gzipSync('{"a":1}').subarray(0, -9));
    expect(await send(cut, { 'Content-Encoding': 'gzip' })).toMatchObject({ code: 'bad-request' });
  });

  it('does not fail when whoever sends it goes away', async () => {
    const gone = new ReadableStream({ start: (controller) => controller.error(new Error('aborted')) });
    expect(await send(gone)).toEqual({ ok: false, code: 'bad-request', detail: 'cut off' });
  });
});

describe('a token bucket', () => {
  it('gives a burst, then one by one, for each address by itself', () => {
    let now = 0;
    const buckets = createBuckets({ burst: 2, perSecond: 0.5 }, () => now);
    expect([buckets.take('a'), buckets.take('a'), buckets.take('a'), buckets.take('b')]).toEqual([
      0, 0, 2, 0,
    ]);
    now = 1000;
    expect(buckets.take('a')).toBe(1);
    now = 2000;
    expect([buckets.take('a'), buckets.take('a')]).toEqual([0, 2]);
  });

  it('gives more than it holds once, and waits until that is paid', () => {
    const buckets = createBuckets({ burst: 2, perSecond: 1 }, () => 0);
    expect([buckets.take('a', 10), buckets.take('a')]).toEqual([0, 9]);
  });

  it('is one for everybody on a network of IPv6', () => {
    expect(
      ['1.2.3.4', '::ffff:1.2.3.4', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::1', 'fe80::1', '::1', ''].map(
        networkOf,
      ),
    ).toEqual(['1.2.3.4', '1.2.3.4', '2001:db8:1:2', '2001:db8:1:2', 'fe80:0:0:0', '0:0:0:0', '']);
  });
});

describe('who asks and where', () => {
  const app = new Hono();
  app.get('/:proxy', (c) => {
    const isBehindProxy = c.req.param('proxy') === 'proxy';
    return c.json([clientAddress(c, isBehindProxy), requestOrigin(c, isBehindProxy)]);
  });
  const ask = async (path: string, headers: Record<string, string>) =>
    (await app.request(`http://inside:4100${path}`, { headers })).json();

  it('believes the proxy it stands behind, and only the last word of it', async () => {
    const headers = {
      'X-Forwarded-For': '6.6.6.6, 1.2.3.4',
      'X-Forwarded-Proto': 'https',
      'X-Forwarded-Host': 'hub.example',
    };
    expect(await ask('/proxy', headers)).toEqual(['1.2.3.4', 'https://hub.example']);
    expect(await ask('/alone', headers)).toEqual(['', 'http://inside:4100']);
  });

  it('does not take rubbish for a host', async () => {
    expect(await ask('/proxy', { 'X-Forwarded-Host': 'a/"b' })).toEqual(['', 'http://inside:4100']);
  });
});

it('knows who takes gzip', () => {
  expect(['gzip, br', 'br, gzip;q=0.5', '*', 'deflate,gzip'].map(takesGzip)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([undefined, '', 'br', 'gzip;q=0', 'gzip;q=0.0, br', 'xgzip'].map(takesGzip)).toEqual(
    Array(6).fill(false),
  );
});

describe('an event stream', () => {
  it('does not fill up for a reader who does not read: it owes a nudge', async () => {
    let closed = 0;
    const { line, stream } = createEventStream(() => closed++);
    const big = JSON.stringify('x'.repeat(600_000));
    for (let i = 0; i < 4; i++) line.send('rows', big);
    const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (text.split('event: rows').length < 3) text += (await reader.read()).value ?? '';
    line.send('', '');
    line.end();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      text += value;
    }
    expect(text.match(/event: \w+|^:$/gm)).toEqual(['event: rows', 'event: rows', 'event: nudge', ':']);
    line.send('rows', '{}');
    line.end();
    expect(closed).toBe(1);
  });

  it('ends when the reader goes', async () => {
    let closed = 0;
    const { stream } = createEventStream(() => closed++);
    await stream.cancel();
    expect(closed).toBe(1);
  });
});
