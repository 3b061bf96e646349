import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { type OwnPostgres, startPostgres } from './postgres.ts';

/** One PostgreSQL for the whole run, and none when no test asks for it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let started: Promise<OwnPostgres> | undefined;
  const server = createServer((_, reply) => {
    started ??= startPostgres();
    started.then(
      ({ url }) => reply.end(url),
      (error: unknown) => reply.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  project.provide('postgresHost', `http://127.0.0.1:${address.port}`);
  return async () => {
    server.close();
    await (await started)?.stop();
  };
}
