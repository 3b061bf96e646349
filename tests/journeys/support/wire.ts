import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { TestHub } from '../../support/hub.ts';

/** A request that has come through the wire. */
export interface Passed {
  /** Which browser page it came from cannot be seen here; what it asked can. */
  readonly path: string;
  readonly body: string;
  /** Is its answer still under way? A live stream's is until it ends. */
  isOpen: boolean;
}

/** A request that got stuck. */
export interface Stuck {
  /** Resolves when it is stuck where it was told to be. */
  readonly isStuck: Promise<void>;
  /** Tears the connection; whoever asked never hears an answer. */
  tear(): void;
}

/** A wire between a browser and a hub on which things go wrong to order. */
export interface Wire {
  /** The address to open instead of the hub's. */
  readonly url: string;
  /** Everything that came through, in order. */
  readonly passed: readonly Passed[];
  /**
   * The next request to a path gets stuck: `before` the server has heard of it, or `after` it has done what was
   * asked and answered, with the answer lost.
   */
  stick(path: string, when: 'before' | 'after'): Stuck;
  close(): Promise<void>;
}

interface Trap {
  readonly path: string;
  readonly when: 'before' | 'after';
  caught(response: ServerResponse): void;
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Lays a wire to a hub; the hub may die and come back behind it. */
export async function layWire(hub: TestHub): Promise<Wire> {
  const passed: Passed[] = [];
  const traps: Trap[] = [];
  const target = new URL(hub.url);

  function carry(from: IncomingMessage, body: Buffer, to: ServerResponse, trap: Trap | undefined): void {
    const { method, url: path, headers } = from;
    const onward = request(
      { host: target.hostname, port: target.port, method, path, headers },
      async (reply) => {
        if (trap) {
          await readBody(reply);
          trap.caught(to);
          return;
        }
        to.writeHead(reply.statusCode ?? 502, reply.headers);
        to.flushHeaders();
        reply.on('error', () => to.destroy());
        reply.pipe(to);
      },
    );
    // Nobody there: as a browser sees it, the connection ends.
    onward.on('error', () => to.destroy());
    to.on('close', () => onward.destroy());
    onward.end(body);
  }

  const server = createServer(async (from, to) => {
    const body = await readBody(from);
    const path = (from.url ?? '').split('?')[0] ?? '';
    const note: Passed = { path, body: body.toString(), isOpen: true };
    passed.push(note);
    to.on('close', () => {
      note.isOpen = false;
    });
    const at = traps.findIndex((one) => one.path === path);
    const [trap] = at < 0 ? [] : traps.splice(at, 1);
    if (trap?.when === 'before') trap.caught(to);
    else carry(from, body, to, trap);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the wire has no port');

  return {
    url: `http://localhost:${address.port}`,
    passed,
    stick(path, when) {
      let stuck: ServerResponse | undefined;
      const isStuck = new Promise<void>((resolve) => {
        traps.push({
          path,
          when,
          caught(response) {
            stuck = response;
            resolve();
          },
        });
      });
      return { isStuck, tear: () => void stuck?.destroy() };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** How often a row has been sent to the hub through the wire. */
export const timesPushed = (wire: Wire, id: string): number =>
  wire.passed.filter(({ path, body }) => path === '/api/push' && body.includes(`"${id}"`)).length;

/** How many live streams are open through the wire. */
export const openStreams = (wire: Wire): number =>
  wire.passed.filter(({ path, isOpen }) => path === '/api/live' && isOpen).length;
