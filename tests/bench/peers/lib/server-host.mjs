// Runs one peer's server in a process of its own: node server-host.mjs <peer> <dir>

import net from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , peerFile, dir] = process.argv;
const wall = () => performance.timeOrigin + performance.now();

async function freePort() {
  const s = net.createServer();
  await new Promise((r) => s.listen(0, '127.0.0.1', r));
  const { port } = s.address();
  await new Promise((r) => s.close(r));
  return port;
}

process.on('unhandledRejection', (e) => {
  console.error('server rejection', e);
});
process.on('uncaughtException', (e) => {
  console.error('server exception', e);
});

const peer = await import(pathToFileURL(path.resolve(peerFile)).href);
const port = await freePort();
const server = await peer.startServer({ dir, port, load: (m) => import(m) });

process.on('message', async (m) => {
  try {
    if (m.ask === 'waitReceived') {
      await (server.waitReceived ?? server.waitStored)(m.n);
      process.send({ id: m.id, t: Date.now(), p: wall() });
    } else if (m.ask === 'waitStored') {
      await server.waitStored(m.n);
      process.send({ id: m.id, t: Date.now(), p: wall() });
    } else if (m.ask === 'usage') {
      const u = process.cpuUsage();
      process.send({ id: m.id, cpuMs: (u.user + u.system) / 1000, rssMb: process.memoryUsage().rss / 1e6 });
    } else if (m.ask === 'stop') {
      try {
        await Promise.race([server.stop(), new Promise((r) => setTimeout(r, 3000))]);
      } catch {}
      process.send({ id: m.id });
      process.exit(0);
    }
  } catch (e) {
    process.send({ id: m.id, error: String(e?.stack || e) });
  }
});
process.on('disconnect', () => process.exit(0));
process.send({ ready: true, port });
