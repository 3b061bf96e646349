import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { err, ok, type Result } from '../src/domain/result.ts';
import type { Config } from './config.ts';
import { answerNoHttp, answerNoRequest } from './http/no-request.ts';

/** A server that listens; `stop` lets what is under way end, but for no longer than `within` ms. */
export interface Listening {
  readonly port: number;
  stop(within: number): Promise<void>;
}

/**
 * How long somebody may take to say something, in ms; `check`: how often that is looked at. The head of a request
 * is small; a body may be a whole hub's file on a slow line. What is answered may take as long as it wants. `idle`:
 * how long a connection may lie still between two requests; longer than the minute a proxy keeps its own, for
 * whoever closes while the other begins to speak loses a request.
 */
const patience = { head: 15_000, request: 120_000, check: 5_000, idle: 75_000 };

function createServer(
  app: Hono,
  tls: Config['tls'],
  { head, request, check, idle }: typeof patience,
): Server {
  const options = {
    headersTimeout: head,
    requestTimeout: request,
    connectionsCheckingInterval: check,
    keepAliveTimeout: idle,
    // Ours is answered in the language of the API.
    requireHostHeader: false,
  };
  const listener = getRequestListener(app.fetch, { errorHandler: answerNoRequest });
  const server =
    tls === null
      ? createHttpServer(options, listener)
      : createHttpsServer({ ...options, cert: readFileSync(tls.cert), key: readFileSync(tls.key) }, listener);
  return server.on('clientError', answerNoHttp);
}

/** Opens the port. Refused with a code when it is taken, not allowed, or the certificate cannot be used. */
export async function listen(
  app: Hono,
  { tls, host, port }: Pick<Config, 'tls' | 'host' | 'port'>,
  waits = patience,
): Promise<Result<Listening, 'bad-certificate' | 'port-taken' | 'cannot-listen'>> {
  let server: Server;
  try {
    server = createServer(app, tls, waits);
  } catch (error) {
    return err('bad-certificate', error instanceof Error ? error.message : undefined);
  }
  const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    server.once('error', resolve);
    server.listen(port, host, () => resolve(null));
  });
  if (failure)
    return failure.code === 'EADDRINUSE'
      ? err('port-taken', `${host}:${port}`)
      : err('cannot-listen', failure.message);
  const address = server.address();
  return ok({
    port: typeof address === 'object' && address ? address.port : port,
    stop: (within) =>
      new Promise<void>((resolve) => {
        const late = setTimeout(() => server.closeAllConnections(), within);
        server.close(() => {
          clearTimeout(late);
          resolve();
        });
        server.closeIdleConnections();
      }),
  });
}
