import type { Client, PeerServer } from './stigen/peer.ts';

/** Stigen as it is: the app's own `local` and `sync` in the page, its own server over its own SQLite file. */
export const meta = {
  packages: [],
  about: 'Stigen: src/local and src/sync in the page; the real server, SQLite WAL synchronous=FULL',
  durability:
    'write(): awaits the strict IndexedDB transaction of row, outbox entry and clock. Server: fsync per push before the answer.',
};

/** The page's side; loaded here alone, for a server has no IndexedDB. */
export const openClient = async (options: {
  readonly name: string;
  readonly url: string;
  readonly device: string;
}): Promise<Client> => (await import('./stigen/page.ts')).openClient(options);

/** The server's side. `load` keeps what only Node has out of the page's bundle. */
export async function startServer(options: {
  readonly dir: string;
  readonly port: number;
  readonly load: (module: string) => Promise<{ startServer: (options: object) => Promise<PeerServer> }>;
}): Promise<PeerServer> {
  const server = await options.load(new URL('./stigen/server.ts', import.meta.url).href);
  return server.startServer(options);
}
