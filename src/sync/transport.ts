import { err, ok, type Result } from '../domain/result.ts';

/** A parsed JSON body and how long it took, in ms of a clock that does not jump. */
export interface Reply {
  readonly body: unknown;
  readonly roundTrip: number;
}

/** What a live connection may tell. `onLost` comes once, and nothing after it. */
export interface StreamListener {
  onOpen(): void;
  /** A named event of the server and its data. */
  onEvent(name: string, data: string): void;
  onLost(): void;
}

export interface Stream {
  /** Ends it; nothing is heard from it any more. */
  close(): void;
}

/**
 * The way to the hub's server. Never throws: what goes wrong is a code, the server's own or `unreachable`
 * (nobody, or somebody else, answered) or `busy` (it is there but cannot now).
 */
export interface Transport {
  /** `longest`: how long to wait for the answer, in ms; 20 s when not given. */
  request(
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
    longest?: number,
  ): Promise<Result<Reply, string>>;
  /** Begins to pack a body that will be sent before long, while something else is waited for. */
  prepare?(body: object): void;
  stream(path: string, listener: StreamListener): Stream;
}

/** Names of the events on `/api/live`. */
export const liveEvents = ['rows', 'nudge', 'revoked'] as const;

const longestRequest = 20_000;

const byStatus: { readonly [status: number]: string } = {
  401: 'not-paired',
  413: 'too-large',
  426: 'upgrade-app',
  429: 'too-many',
};

/** A body worth packing, in characters. */
const fewestPacked = 1024;

/** A JSON body and its headers, packed when it is long and the browser knows how. */
async function toBody(body: unknown): Promise<Pick<RequestInit, 'body' | 'headers'>> {
  const text = JSON.stringify(body);
  const headers = { 'content-type': 'application/json' };
  if (text.length < fewestPacked || typeof CompressionStream === 'undefined') return { body: text, headers };
  const gzip = new CompressionStream('gzip');
  const writer = gzip.writable.getWriter();
  // What goes wrong in writing is heard in reading, too.
  const written = Promise.all([writer.write(new TextEncoder().encode(text)), writer.close()]);
  const [packed] = await Promise.all([new Response(gzip.readable).arrayBuffer(), written]);
  return {
    body: packed,
    headers: { ...headers, 'content-encoding': 'gzip' },
  };
}

/** Bodies that are being packed ahead of their request. */
const prepared = new WeakMap<object, ReturnType<typeof toBody>>();

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    console.debug('sync: an answer was not JSON', error instanceof Error ? error.name : error);
    return undefined;
  }
}

/** The code of an answer that is none of success. Whatever speaks no JSON is not our server. */
function refusalCode(status: number, body: unknown): string {
  const { code, detail } = (body ?? {}) as { readonly code?: unknown; readonly detail?: unknown };
  // The server knows who it was that it sent away.
  if (code === 'not-paired' && detail === 'revoked') return 'revoked';
  // Its own disk, not ours.
  if (status === 507) return 'hub-full';
  if (typeof code === 'string' && code.length <= 40) return code;
  return byStatus[status] ?? (status >= 500 ? 'busy' : 'unreachable');
}

/** Asks once, with a body as it is; never throws. */
export async function send(
  method: 'GET' | 'POST',
  url: string,
  given: Pick<RequestInit, 'body' | 'headers' | 'credentials'>,
  longest: number,
): Promise<Result<Reply, string>> {
  try {
    const began = performance.now();
    const response = await fetch(url, {
      method,
      cache: 'no-store',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(longest),
      ...given,
    });
    const json = await readJson(response);
    const roundTrip = performance.now() - began;
    if (!response.ok) return err(refusalCode(response.status, json));
    // A captive portal answers everything with a friendly page.
    return json === undefined ? err('unreachable') : ok({ body: json, roundTrip });
  } catch (error) {
    return err('unreachable', error instanceof Error ? error.name : undefined);
  }
}

/**
 * The browser's way to a server: `fetch` and `EventSource`, the device's cookie with both. `origin` is where the
 * server is, without a trailing slash; nothing when it is where the page came from.
 */
export const transportTo = (origin = ''): Transport => ({
  async request(method, path, body, longest = longestRequest) {
    const ready = typeof body === 'object' && body !== null ? prepared.get(body) : undefined;
    const sent = body === undefined ? {} : await (ready ?? toBody(body));
    if (origin !== '') return send(method, origin + path, { ...sent, credentials: 'include' }, longest);
    // The desk is told of devices whose clock is wrong.
    const headers = { ...sent.headers, 'x-clock': String(Date.now()) };
    return send(method, path, { ...sent, headers, credentials: 'same-origin' }, longest);
  },

  prepare(body) {
    const ready = toBody(body);
    // Whoever sends it hears of what went wrong; nobody may.
    ready.catch(() => undefined);
    prepared.set(body, ready);
  },

  stream(path, listener) {
    const source = new EventSource(origin + path, { withCredentials: origin !== '' });
    source.onopen = () => listener.onOpen();
    // The browser would try again by itself and hide why; our own next request finds out.
    source.onerror = () => {
      source.close();
      listener.onLost();
    };
    for (const name of liveEvents)
      source.addEventListener(name, (event: MessageEvent<string>) => listener.onEvent(name, event.data));
    return { close: () => source.close() };
  },
});

/** The way to the server that the app came from. */
export const browserTransport: Transport = transportTo();
