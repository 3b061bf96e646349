// A counting TCP proxy in front of a peer's server, one for each device: counts the bytes
// each way, and can take its device offline (drops connections, refuses new ones).
import net from 'node:net';

export async function makeProxy(targetPort) {
  const socks = new Set();
  const p = { up: 0, down: 0, online: true, conns: 0 };
  const server = net.createServer((c) => {
    c.on('error', () => {});
    if (!p.online) {
      c.destroy();
      return;
    }
    p.conns++;
    c.setNoDelay(true);
    const s = net.connect(targetPort, '127.0.0.1');
    s.setNoDelay(true);
    s.on('error', () => c.destroy());
    socks.add(c);
    socks.add(s);
    c.on('data', (d) => {
      p.up += d.length;
      if (!s.write(d)) {
        c.pause();
        s.once('drain', () => c.resume());
      }
    });
    s.on('data', (d) => {
      p.down += d.length;
      if (!c.write(d)) {
        s.pause();
        c.once('drain', () => s.resume());
      }
    });
    c.on('close', () => {
      socks.delete(c);
      s.destroy();
    });
    s.on('close', () => {
      socks.delete(s);
      c.destroy();
    });
  });
  await new Promise((r) => server.listen(0, '127.0.0.1', r));
  p.port = server.address().port;
  p.setOnline = (on) => {
    p.online = on;
    if (!on) for (const s of socks) s.destroy();
  };
  p.take = () => {
    const r = { up: p.up, down: p.down };
    p.up = 0;
    p.down = 0;
    return r;
  };
  p.close = () => {
    for (const s of socks) s.destroy();
    return new Promise((r) => server.close(r));
  };
  return p;
}
