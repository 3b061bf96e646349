import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { PushReply } from '../../../src/protocol/messages.ts';
import { packings } from './bytes.ts';
import type { Everything, Watched } from './fuzz-house.ts';
import { hostileText } from './hostile.ts';
import { editedJson } from './json-text.ts';
import { complaintsAboutReply } from './reply-rules.ts';
import { complaintsAboutStore, differences } from './store-rules.ts';
import { type Entry, entries, tooMany } from './table.ts';

/** One request, told in names, so that a failure can be read. */
export interface Trial {
  readonly who: string;
  readonly body: number | 'too-many';
  readonly edits: readonly {
    readonly at: number;
    readonly how: 'replace' | 'add' | 'drop';
    readonly key: string;
    readonly text: string;
  }[];
  readonly packing: string;
  readonly method?: string;
  readonly path?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** More query text as it is. */
  readonly more?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes of a file that are changed, by place. */
  readonly bytes?: readonly (readonly [number, number])[];
}

/** The plainest request there is: nothing is wrong with it. */
export const plain: Trial = { who: 'desk', body: 0, edits: [], packing: 'plain' };

function jsonBody(entry: Entry, watched: Watched, trial: Trial) {
  const templates = entry.bodies?.(watched) ?? [];
  const template = trial.body === 'too-many' ? tooMany : templates[trial.body % templates.length];
  const edits = trial.edits.map((edit) => ({ ...edit, text: hostileText(edit.text) }));
  const text = editedJson(template, edits);
  return packings[trial.packing]?.(text) ?? { body: Buffer.from(text), isFit: true };
}

function fileBody(file: Buffer, trial: Trial) {
  const bytes = Buffer.from(file);
  for (const [at, value] of trial.bytes ?? []) bytes[at % bytes.byteLength] = value;
  if (trial.packing === 'plain') return { body: bytes, isFit: true };
  // A file's lines are spoilt as JSON bodies are, and packed again.
  const lines = gunzipSync(file).toString().split('\n');
  const edited = lines.map((line, i) =>
    line !== '' && i === Number(trial.body) % lines.length
      ? editedJson(
          JSON.parse(line),
          trial.edits.map((edit) => ({ ...edit, text: hostileText(edit.text) })),
        )
      : line,
  );
  // Its sum is made right again, or it would be refused for that alone.
  const kept = edited.filter((line) => line !== '' && !line.startsWith('{"end":'));
  const text = kept.map((line) => `${line}\n`).join('');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const end = JSON.stringify({ end: true, rows: kept.length - 1, sha256 });
  const packed = packings[trial.packing]?.(`${text}${end}\n`) ?? { body: bytes };
  return { body: packed.body, isFit: true };
}

function toRequest(entry: Entry, watched: Watched, trial: Trial) {
  const method = trial.method ?? entry.method;
  const sends = method !== 'GET' && method !== 'HEAD';
  const packed = entry.file
    ? fileBody(entry.file(watched), trial)
    : entry.bodies
      ? jsonBody(entry, watched, trial)
      : undefined;
  const query = new URLSearchParams({ ...entry.query, ...trial.query }).toString();
  const told = [query, trial.more ?? ''].filter((text) => text !== '').join('&');
  const path = trial.path ?? entry.path;
  const encoding = packed && 'encoding' in packed ? packed.encoding : undefined;
  const headers = {
    Cookie: watched.cookies[trial.who] ?? '',
    ...(packed && sends ? { 'Content-Type': 'application/json' } : {}),
    ...(encoding !== undefined && sends ? { 'Content-Encoding': encoding } : {}),
    ...entry.headers,
    ...trial.headers,
  };
  const url = `http://hub.example${path}${told && !/[?#]/.test(path) ? `?${told}` : ''}`;
  return {
    url,
    init: { method, headers, ...(packed && sends ? { body: new Uint8Array(packed.body) } : {}) },
    packed,
  };
}

async function readAnswer(reply: Response): Promise<Buffer> {
  if (!reply.headers.get('Content-Type')?.startsWith('text/event-stream'))
    return Buffer.from(await reply.arrayBuffer());
  const reader = reply.body?.getReader();
  const first = (await reader?.read())?.value ?? new Uint8Array();
  await reader?.cancel();
  return Buffer.from(first);
}

let asked = 0;

/**
 * Asks and looks at everything: what came back, what the store holds, what the log says, which lines are open.
 * Answers what is wrong. The store is as before afterwards.
 */
export async function attempt(watched: Watched, route: string, trial: Trial): Promise<string[]> {
  const entry = entries[route];
  if (!entry) return [`no entry for ${route}`];
  const { server } = watched;
  const { url, init, packed } = toRequest(entry, watched, trial);
  // Each from an address of its own, or the limit on rates would answer for all of them.
  const remoteAddress = `fd00:0:${(asked >>> 16).toString(16)}:${(++asked & 0xffff).toString(16)}::1`;
  const reply = await server.app.request(url, init, { incoming: { socket: { remoteAddress } } });
  const answer = await readAnswer(reply);
  const complaints = complaintsAboutReply({ entry, reply, answer, method: init.method });

  const after = watched.now();
  const different = differences(watched.before, after);
  if (different.length > 0) {
    complaints.push(...complaintsAboutStore(after, different));
    const may = maySay(entry, reply, answer, packed?.body, trial, after);
    for (const key of different) if (!may(key)) complaints.push(`${reply.status} changed ${key}`);
    watched.putBack(different);
  }
  if (reply.ok && entry.who && trial.path === undefined && !entry.who.includes(trial.who))
    complaints.push(`answered the ${trial.who}`);
  if (reply.ok && packed && init.body && entry.longest !== undefined) {
    if (!packed.isFit) complaints.push('took a body that is not what was sent');
    if (packed.body.byteLength > entry.longest) complaints.push('took a body over the limit');
  }
  for (const { hub } of await server.deps.store.hubs())
    if (server.deps.live.devices(hub).length > 0) complaints.push('left a live line open');
  complaints.push(...complaintsAboutLog(watched));
  return complaints.map(
    (complaint) => `${complaint} (${init.method} ${url.slice(0, 200)} → ${reply.status})`,
  );
}

/** Which rows may have changed: for a push only those that it was told were taken. */
function maySay(
  entry: Entry,
  reply: Response,
  answer: Buffer,
  body: Buffer | undefined,
  trial: Trial,
  after: Everything,
): (key: string) => boolean {
  if (!reply.ok || (trial.method ?? entry.method) !== entry.method) return () => false;
  const begins = (key: string) =>
    entry.changes?.some((start) => key.startsWith(`${start} `) || matchesKind(key, start)) ?? false;
  if (entry.path !== '/api/push') return begins;
  const taken = new Set(takenBy(answer, body));
  const own = [...after.keys()].filter((key) => key.startsWith('device '));
  return (key) =>
    key.startsWith('hub_state ') ||
    own.includes(key) ||
    taken.has(key.split(' ').slice(2).join(' ')) ||
    // A newcomer's phone becomes theirs.
    (trial.who === 'stranger' && matchesKind(key, 'row device'));
}

const matchesKind = (key: string, start: string) => {
  const [table, kind] = start.split(' ');
  const parts = key.split(' ');
  return kind !== undefined && parts[0] === table && parts[2] === kind;
};

function takenBy(answer: Buffer, body: Buffer | undefined): string[] {
  const { results } = JSON.parse(answer.toString()) as PushReply;
  const plainBody = body?.[0] === 0x1f ? gunzipSync(body) : (body ?? Buffer.from('{}'));
  const { changes } = JSON.parse(new TextDecoder().decode(plainBody)) as { changes: unknown[] };
  return results.flatMap((result, i) => {
    const change = changes[i] as { kind?: unknown; id?: unknown } | null;
    return result.status === 'refused' ? [] : [`${change?.kind} ${change?.id}`];
  });
}

const line =
  /^\d{4}-\d\d-\d\dT[\d:.]+Z info (live-connected|request method=[A-Z]{1,10} route=\S{1,40} status=\d{3} ms=\d+)$/;

function complaintsAboutLog({ server, planted }: Watched): string[] {
  const complaints = server.lines.flatMap((said) => {
    if (!line.test(said)) return [`logged ${said}`];
    return planted.some((text) => said.includes(text)) ? ['logged what it may not'] : [];
  });
  server.lines.length = 0;
  return complaints;
}
