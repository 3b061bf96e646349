import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A way to a service on this machine that a journey opens and shuts, at one address all the time. */
export interface Gate {
  readonly port: number;
  /** Nobody answers from here on, and whoever is in the middle of something is cut off. */
  shut(): Promise<void>;
  open(): Promise<void>;
}

/** Opens a gate that leads to a port of this machine. Shut it in the end. */
export async function openGate(target: number): Promise<Gate> {
  const sockets = new Set<Socket>();
  let server: Server | undefined;
  let port = 0;
  const join = (from: Socket): void => {
    const to = connect(target, '127.0.0.1');
    for (const [socket, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(socket);
      socket.pipe(other);
      socket.on('error', () => other.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
  };
  const open = async (): Promise<void> => {
    server = createServer(join).listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address !== null && typeof address === 'object') port = address.port;
  };
  await open();
  return {
    port,
    open,
    async shut() {
      if (!server?.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
