import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemSchema } from '../src/protocol/messages.ts';
import { everyHeader } from './http/headers.ts';
import { type Listening, listen } from './listen.ts';
import { createTestServer, type TestDevice, type TestServer } from './test-server.ts';

const waits = { head: 300, request: 600, check: 50, idle: 600 };
let server: TestServer;
let listening: Listening;
let desk: TestDevice;

beforeAll(async () => {
  server = await createTestServer();
  desk = await server.setUp();
  const made = await listen(server.app, { tls: null, host: '127.0.0.1', port: 0 }, waits);
  if (!made.ok) throw new Error(made.code);
  listening = made.value;
});
afterAll(async () => {
  await listening.stop(200);
  await server.close();
});

/** Sends bytes as they are; answers all that comes back until the line is closed. */
async function sendRaw(text: string | Buffer, { hangUp = false } = {}): Promise<string> {
  const socket = connect(listening.port, '127.0.0.1');
  const parts: Buffer[] = [];
  socket.on('data', (part) => parts.push(part));
  // Whoever breaks the rules may be cut off while still talking.
  socket.on('error', () => socket.destroy());
  await once(socket, 'connect');
  socket.write(text);
  if (hangUp) socket.destroy();
  if (!socket.closed) await once(socket, 'close');
  return Buffer.concat(parts).toString('latin1');
}

const get = (path: string, headers: readonly string[] = []) =>
  ['GET', path, 'HTTP/1.1\r\n'].join(' ') + [...headers, 'Connection: close', '', ''].join('\r\n');
const host = 'Host: hub';
const push = (headers: readonly string[], body: string) =>
  [
    'POST /api/push HTTP/1.1',
    ...[host, `Cookie: ${desk.cookie}`, 'Content-Type: application/json', ...headers],
    ...['Connection: close', '', body],
  ].join('\r\n');
const good = JSON.stringify({ protocol: 2, changes: [] });

async function expectAlive(): Promise<void> {
  const reply = await fetch(`http://127.0.0.1:${listening.port}/api/health`);
  expect([reply.status, await reply.json()]).toMatchObject([200, { ok: true }]);
}

/** Status and code of an answer, which has every header that an answer must have. */
function read(answer: string): readonly [number, string | undefined] {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  for (const [name, value] of Object.entries(everyHeader))
    expect(head.toLowerCase()).toContain(`${name}: ${value}`.toLowerCase());
  const status = Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]);
  return [status, status < 400 ? undefined : problemSchema.parse(JSON.parse(body)).code];
}

describe('whoever does not keep to HTTP', () => {
  const cases: readonly (readonly [string, () => string | Buffer, number, string])[] = [
    ['a line cut short that goes on as rubbish', () => 'GET /api/hea\r\n\r\n', 400, 'bad-request'],
    ['no HTTP at all', () => Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00]), 400, 'bad-request'],
    ['a method that there is not', () => 'PUSH / HTTP/1.1\r\n\r\n', 400, 'bad-request'],
    ['a NUL in a header', () => get('/', [host, 'X: a\0b']), 400, 'bad-request'],
    ['two lengths', () => push(['Content-Length: 2', 'Content-Length: 3'], '{}'), 400, 'bad-request'],
    [
      'a length beside chunks',
      () => push(['Content-Length: 2', 'Transfer-Encoding: chunked'], '0\r\n\r\n'),
      400,
      'bad-request',
    ],
    ['a length that is no number', () => push(['Content-Length: 1e3'], good), 400, 'bad-request'],
    ['a negative length', () => push(['Content-Length: -1'], good), 400, 'bad-request'],
    ['a chunk of no size', () => push(['Transfer-Encoding: chunked'], 'zz\r\n{}\r\n'), 400, 'bad-request'],
    [
      'a chunk longer than it says',
      () => push(['Transfer-Encoding: chunked'], '2\r\n{}}}\r\n0\r\n\r\n'),
      400,
      'bad-request',
    ],
    ['endless headers', () => get('/', [host, `X: ${'x'.repeat(100_000)}`]), 431, 'too-large'],
    [
      'thousands of headers',
      () => get('/', [host, ...Array.from({ length: 5000 }, (_, i) => `X${i}: y`)]),
      431,
      'too-large',
    ],
    ['no host', () => get('/'), 400, 'bad-request'],
    ['an empty host', () => get('/', ['Host:']), 400, 'bad-request'],
    ['a host with a path', () => get('/', ['Host: hub/../x?y#z']), 400, 'bad-request'],
    ['a host with somebody in it', () => get('/', ['Host: a@b']), 400, 'bad-request'],
    ['a backslash in the path', () => get('/\\..\\secret', [host]), 400, 'bad-request'],
    ['an address that is none', () => get('http://[', [host]), 400, 'bad-request'],
    ['a body that never ends', () => push(['Content-Length: 5000'], good), 408, 'bad-request'],
    ['a head that never ends', () => `GET / HTTP/1.1\r\n${host}\r\n`, 408, 'bad-request'],
    ['a body over the limit', () => push(['Content-Length: 5000000'], good), 413, 'too-large'],
    [
      'chunks over the limit',
      () => push(['Transfer-Encoding: chunked'], `500000\r\n${' '.repeat(0x500000)}\r\n0\r\n\r\n`),
      413,
      'too-large',
    ],
    ['TRACE', () => `TRACE / HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`, 404, 'not-found'],
  ];

  it.each(cases)('is told so, and the next one is served: %s', async (_, text, status, code) => {
    expect(read(await sendRaw(text()))).toEqual([status, code]);
    await expectAlive();
  });

  it('is left alone when nothing more comes, or nobody is there any more', async () => {
    for (const text of [
      'GET /api/hea',
      push(['Content-Length: 5000'], good),
      push(['Transfer-Encoding: chunked'], '5\r\n{"p'),
      get('/api/live?protocol=2', [host, `Cookie: ${desk.cookie}`]),
      get('/api/export', [host, `Cookie: ${desk.cookie}`]),
    ])
      await sendRaw(text, { hangUp: true });
    expect(read(await sendRaw(''))[0]).toBe(408);
    await expectAlive();
    await expect.poll(() => server.deps.live.devices(desk.session.hub)).toEqual([]);
  });

  it('gets one answer for each request, and no more', async () => {
    const two = get('/api/health', [host]).replace('Connection: close\r\n', '') + get('/nothing.js', [host]);
    const answers = await sendRaw(two);
    expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 404']);
    const smuggled = push([`Content-Length: ${good.length}`], `${good}GET /api/health HTTP/1.1\r\n\r\n`);
    expect((await sendRaw(smuggled)).match(/HTTP\/1\.1 \d+/g)).toHaveLength(1);
  });

  it('leaves no failure in the log', () => {
    expect(server.lines.filter((line) => !line.includes(' info '))).toEqual([]);
  });
});
