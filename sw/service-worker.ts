/**
 * Keeps the app on the device. Before the worker is ready it holds what the first screen needs; the rest
 * (further pages, the code reader, icons) comes in the background. A new version waits until the page says
 * `SKIP_WAITING`: the page decides when nobody is in the middle of something.
 */
import { pushOutbox, pushTag } from '../src/sync/background.ts';
import { answerFor, type Entry, firstNeeded, listFiles, pageUrl } from './precache.ts';
import { dropStale, fetchAndKeep, keepAll, keepInBackground, keptFile } from './store.ts';

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly Entry[] };

/** Background Sync, where there is one: no part of the standard library's types. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

/** Routes that the browser follows without waking the worker, where it knows them: no part of the types either. */
interface RoutedInstall extends ExtendableEvent {
  readonly addRoutes?: (rule: {
    readonly condition: { readonly urlPattern: { readonly pathname: string } };
    readonly source: 'network';
  }) => Promise<void>;
}

const files = listFiles(self.__WB_MANIFEST);
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function install(): Promise<void> {
  const page = files.get(pageUrl);
  if (!page) throw new Error('the build has no index.html');
  await keepAll([page]);
  const html = await (await keptFile(page))?.text();
  await keepAll(firstNeeded(html ?? '', files));
}

/**
 * Requests to the server are none of the worker's. Where they would wake it nevertheless, a worker that has been
 * asked to make way can be woken in the moment in which it ends, and Chromium then lets the next one wait for
 * minutes.
 */
async function leaveServerAlone(event: RoutedInstall): Promise<void> {
  try {
    await event.addRoutes?.({ condition: { urlPattern: { pathname: '/api/*' } }, source: 'network' });
  } catch (error) {
    console.debug('worker: requests to the server come by here', error);
  }
}

async function activate(): Promise<void> {
  await dropStale(files);
  await self.clients.claim();
}

async function answerPage(request: Request): Promise<Response> {
  const page = files.get(pageUrl);
  return (page && (await keptFile(page))) ?? fetch(request);
}

const answerFile = async (entry: Entry, request: Request): Promise<Response> =>
  (await keptFile(entry)) ?? fetchAndKeep(entry, request);

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([leaveServerAlone(event), install()]));
});
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('fetch', (event) => {
  const answer = answerFor(event.request, self.location.origin, files);
  if (answer.from === 'page') event.respondWith(answerPage(event.request));
  if (answer.from === 'file') event.respondWith(answerFile(answer.entry, event.request));
});

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const type: unknown = event.data?.type;
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  // The page asks at every start, once it has nothing better to do; what is kept already costs nothing.
  if (type === 'KEEP_REST') event.waitUntil(tendPage());
});

/** A page that was on its way while the worker took over is nobody's until it is claimed: it could not open offline. */
async function tendPage(): Promise<void> {
  await self.clients.claim();
  await keepInBackground([...files.values()], pause);
}

/** The browser comes back later only if the event fails. */
async function pushOrComeBack(): Promise<void> {
  if (!(await pushOutbox())) throw new Error('something is still waiting');
}

const onSync = (event: SyncEvent): void => {
  if (event.tag === pushTag) event.waitUntil(pushOrComeBack());
};
self.addEventListener('sync' as 'message', onSync as unknown as (event: ExtendableMessageEvent) => void);
