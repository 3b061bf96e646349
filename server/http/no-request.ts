import type { Duplex } from 'node:stream';
import { RequestError } from '@hono/node-server';
import type { Problem } from '../../src/protocol/messages.ts';
import { everyHeader } from './headers.ts';

const headers = { ...everyHeader, 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };

/** Answers what is HTTP, but asks for no address that there can be: no `Host`, or a strange one. */
export function answerNoRequest(error: unknown): Response {
  const [status, code] = error instanceof RequestError ? [400, 'bad-request'] : [500, 'server-error'];
  return Response.json({ code } satisfies Problem, { status, headers });
}

const answers: Readonly<Record<string, readonly [string, Problem]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', { code: 'too-large', detail: 'headers' }],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['413 Payload Too Large', { code: 'too-large', detail: 'chunks' }],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', { code: 'bad-request', detail: 'too slow' }],
};
const notHttp = ['400 Bad Request', { code: 'bad-request', detail: 'HTTP' }] as const;

/** Answers what the HTTP parser gave up on, and hangs up. */
export function answerNoHttp(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, problem] = answers[error.code ?? ''] ?? notHttp;
  const body = JSON.stringify(problem);
  const all = { ...headers, 'Content-Length': String(body.length), Connection: 'close' };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n${body}`, () => socket.destroy());
}
