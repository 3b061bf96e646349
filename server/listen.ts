import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { err, ok, type Result } from '../src/domain/result.ts';
import type { Config } from './config.ts';

/** A server that listens; `stop` lets what is under way end, but for no longer than `within` ms. */
export interface Listening {
  readonly port: number;
  stop(within: number): Promise<void>;
}

function createServer(app: Hono, tls: Config['tls']): Server {
  if (tls === null) return createAdaptorServer({ fetch: app.fetch }) as Server;
  const serverOptions = { cert: readFileSync(tls.cert), key: readFileSync(tls.key) };
  return createAdaptorServer({ fetch: app.fetch, createServer: createHttpsServer, serverOptions }) as Server;
}

/** Opens the port. Refused with a code when it is taken, not allowed, or the certificate cannot be used. */
export async function listen(
  app: Hono,
  { tls, host, port }: Pick<Config, 'tls' | 'host' | 'port'>,
): Promise<Result<Listening, 'bad-certificate' | 'port-taken' | 'cannot-listen'>> {
  let server: Server;
  try {
    server = createServer(app, tls);
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
