import {
  type LiveRows,
  type PullReply,
  type PushReply,
  protocolVersion,
  type Session,
} from '../../src/protocol/messages.ts';

/** A live event as it comes; `end` when the server has hung up. */
export type LiveEvent = { readonly event: string; readonly data: LiveRows } | 'end';

/** A device that speaks to a real server over the network, without a browser. */
export interface ApiDevice {
  readonly session: Session;
  /** The same device, asking another process. */
  at(url: string): ApiDevice;
  post(path: string, body: unknown): Promise<Response>;
  push(...changes: unknown[]): Promise<PushReply>;
  pull(cursor?: number, view?: string): Promise<PullReply>;
  /** Opens the live stream; `next` answers its events one by one, without heartbeats. */
  live(cursor: number, view: string): Promise<{ next(): Promise<LiveEvent>; close(): Promise<void> }>;
}

const json = { 'Content-Type': 'application/json' };

function deviceAt(url: string, cookie: string, session: Session): ApiDevice {
  const post = (path: string, body: unknown) =>
    fetch(url + path, { method: 'POST', headers: { ...json, Cookie: cookie }, body: JSON.stringify(body) });
  const checked = async (reply: Response) => {
    if (!reply.ok) throw new Error(`${reply.status} ${await reply.text()}`);
    return reply;
  };
  return {
    session,
    at: (other) => deviceAt(other, cookie, session),
    post,
    push: async (...changes) =>
      (await (
        await checked(await post('/api/push', { protocol: protocolVersion, changes }))
      ).json()) as PushReply,
    pull: async (cursor = 0, view = '') => {
      const path = `/api/pull?protocol=${protocolVersion}&cursor=${cursor}&view=${view}`;
      return (await (
        await checked(await fetch(url + path, { headers: { Cookie: cookie } }))
      ).json()) as PullReply;
    },
    async live(cursor, view) {
      const stop = new AbortController();
      const reply = await checked(
        await fetch(`${url}/api/live?protocol=${protocolVersion}&cursor=${cursor}&view=${view}`, {
          headers: { Cookie: cookie },
          signal: stop.signal,
        }),
      );
      const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader();
      let text = '';
      return {
        async next() {
          for (;;) {
            const end = text.indexOf('\n\n');
            if (end >= 0) {
              const [, event = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(text.slice(0, end)) ?? [];
              text = text.slice(end + 2);
              if (event !== '') return { event, data: JSON.parse(data) as LiveRows };
              continue;
            }
            // A server that dies cuts the stream, which is an end, too.
            const read = await reader?.read().catch(() => undefined);
            if (!read || read.done) return 'end';
            text += read.value;
          }
        },
        close: async () => stop.abort(),
      };
    },
  };
}

/** Asks for a device: `/api/setup`, `/api/join` or `/api/redeem` with its body. */
export async function newDevice(url: string, path: string, body: unknown): Promise<ApiDevice> {
  const reply = await fetch(url + path, { method: 'POST', headers: json, body: JSON.stringify(body) });
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
  const cookie = reply.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  return deviceAt(url, cookie, (await reply.json()) as Session);
}

/** Sets a new hub up through the link that its server showed; answers its first desk. */
export const setUpHub = (url: string, link: string | null): Promise<ApiDevice> =>
  newDevice(url, '/api/setup', {
    token: link?.split('/').pop() ?? '',
    name: 'Gläntan',
    language: 'sv',
    closes: '18:00',
    timeZone: 'Europe/Stockholm',
  });
