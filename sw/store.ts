import { cacheKey, type Entry, retryPauses, staleKeys } from './precache.ts';

const cacheName = 'stigen-files';

/** A file that the server has no more: it belongs to a build before the present one. */
class Superseded extends Error {}

/** Fetches one file of the build and keeps it, unless it is kept already. Throws when it cannot be had whole. */
async function keepOne(cache: Cache, entry: Entry): Promise<void> {
  const key = cacheKey(entry);
  if (await cache.match(key)) return;
  // A name without a hash may lie in the browser's own cache in an older version.
  const response = await fetch(entry.url, {
    cache: entry.revision === null ? 'default' : 'reload',
    credentials: 'same-origin',
  });
  if (response.status === 404) throw new Superseded(entry.url);
  if (!response.ok) throw new Error(`${entry.url}: ${response.status}`);
  await cache.put(key, response.redirected ? await withoutRedirect(response) : response);
}

/** A navigation may not be answered with a response that was redirected; the body alone may. */
const withoutRedirect = async (response: Response): Promise<Response> =>
  new Response(await response.blob(), { status: 200, headers: response.headers });

/** Keeps all of these or throws; for what the worker cannot do without. */
export async function keepAll(entries: readonly Entry[]): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.all(entries.map((entry) => keepOne(cache, entry)));
}

/**
 * Keeps what can be had, one after the other so that the hub's own requests are not held up, and tries again
 * for the rest. Never throws; answers how many files are still missing.
 */
export async function keepInBackground(
  entries: readonly Entry[],
  pause: (ms: number) => Promise<void>,
): Promise<number> {
  const cache = await caches.open(cacheName);
  let left = entries;
  for (const wait of [0, ...retryPauses]) {
    if (wait > 0) await pause(wait);
    const missed: Entry[] = [];
    for (const entry of left) {
      try {
        await keepOne(cache, entry);
      } catch (error) {
        console.debug('worker: a file could not be kept yet', entry.url, error);
        // Trying again would only hold up the worker of the new build, which waits for this one to end.
        if (!(error instanceof Superseded)) missed.push(entry);
      }
    }
    left = missed;
    if (left.length === 0) break;
  }
  return left.length;
}

/** A kept file, or undefined. */
export const keptFile = async (entry: Entry): Promise<Response | undefined> =>
  (await caches.open(cacheName)).match(cacheKey(entry));

/** Keeps a file that was asked for before its turn came, and answers with it. */
export async function fetchAndKeep(entry: Entry, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const response = await fetch(request);
  if (response.ok && response.status === 200) await cache.put(cacheKey(entry), response.clone());
  return response;
}

/** Throws away what earlier builds left. */
export async function dropStale(files: ReadonlyMap<string, Entry>): Promise<void> {
  const cache = await caches.open(cacheName);
  const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname + new URL(url).search);
  await Promise.all(staleKeys(kept, files).map((key) => cache.delete(key)));
  for (const name of await caches.keys()) if (name !== cacheName) await caches.delete(name);
}
