// Automerge: one document holding a map of records; automerge-repo with IndexedDB storage,
// WebSocket network, and a Node repo with file storage on the server.

import { automergeWasmBase64 } from '@automerge/automerge/automerge.wasm.base64';
import {
  Automerge,
  initializeBase64Wasm,
  parseAutomergeUrl,
  Repo,
  stringifyAutomergeUrl,
} from '@automerge/automerge-repo/slim';
import { WebSocketClientAdapter } from '@automerge/automerge-repo-network-websocket';
import { IndexedDBStorageAdapter } from '@automerge/automerge-repo-storage-indexeddb';

export const meta = {
  packages: [
    '@automerge/automerge',
    '@automerge/automerge-repo',
    '@automerge/automerge-repo-storage-indexeddb',
    '@automerge/automerge-repo-network-websocket',
    '@automerge/automerge-repo-storage-nodefs',
  ],
  about:
    'Automerge 3, one document with a map of records; automerge-repo, IndexedDB storage, WebSocket network, nodefs storage on the server',
  durability:
    'write(): change(), then repo.flush() (IndexedDB transaction complete, relaxed: no fsync). Server: chunk files, throttled by 100 ms, no fsync.',
};

// Both devices know the document's address beforehand, and start from the same empty first change.
const url = () => stringifyAutomergeUrl(new Uint8Array(16).fill(7));
const seed = (A) =>
  A.save(
    A.change(A.init('0'.repeat(32)), { time: 0 }, (d) => {
      d.recs = {};
    }),
  );

export async function openClient({ name, url: http }) {
  await initializeBase64Wasm(automergeWasmBase64);
  const repo = new Repo({ storage: new IndexedDBStorageAdapter(name), network: [] });
  const { documentId } = parseAutomergeUrl(url());
  let handle;
  if (localStorage.seeded) handle = await repo.find(url());
  else {
    handle = repo.import(seed(Automerge), { docId: documentId });
    await repo.flush();
    localStorage.seeded = 1;
  }
  const recs = () => handle.doc().recs;
  const flush = () => repo.flush([documentId]);
  const plain = (r) => r && { ...r };
  return {
    async write(rec) {
      handle.change((d) => {
        d.recs[rec.id] = rec;
      });
      await flush();
    },
    async bulkWrite(all) {
      handle.change((d) => {
        for (const r of all) d.recs[r.id] = r;
      });
      await flush();
    },
    flushed: flush,
    async count() {
      return Object.keys(recs()).length;
    },
    async newest50() {
      return Object.values(recs())
        .sort((a, b) => b.at - a.at)
        .slice(0, 50)
        .map(plain);
    },
    async get(id) {
      return plain(recs()[id]);
    },
    async edit(id, patch) {
      handle.change((d) => {
        Object.assign(d.recs[id], patch);
      });
      await flush();
    },
    async startSync() {
      repo.networkSubsystem.addNetworkAdapter(
        new WebSocketClientAdapter(`${http.replace('http', 'ws')}/`, 1000),
      );
    },
    async observe(cb) {
      handle.on('change', ({ patches }) => {
        for (const p of patches) if (p.path.length > 1) cb(p.path[1]);
      });
    },
  };
}

export async function startServer({ dir, port, load }) {
  const full = await load('@automerge/automerge-repo');
  const { NodeFSStorageAdapter } = await load('@automerge/automerge-repo-storage-nodefs');
  const { WebSocketServerAdapter } = await load('@automerge/automerge-repo-network-websocket');
  const { WebSocketServer } = await load('ws');
  const wss = new WebSocketServer({ port, host: '127.0.0.1' });
  const repo = new full.Repo({
    network: [new WebSocketServerAdapter(wss)],
    storage: new NodeFSStorageAdapter(dir),
    peerId: 'bench-server',
    sharePolicy: async () => false,
  });
  const id = full.parseAutomergeUrl(full.stringifyAutomergeUrl(new Uint8Array(16).fill(7))).documentId;
  const wait = (ms) => new Promise((r) => setTimeout(r, ms));
  const size = () => {
    try {
      return Object.keys(repo.handles[id].doc().recs).length;
    } catch {
      return 0;
    }
  };
  const waitReceived = async (n) => {
    while (size() < n) await wait(20);
  };
  return {
    waitReceived,
    async waitStored(n) {
      await waitReceived(n);
      await repo.flush([id]);
    },
    async stop() {
      wss.close();
      for (const c of wss.clients) c.terminate();
    },
  };
}
