import { gunzipSync } from 'node:zlib';
import {
  problemSchema,
  pullReplySchema,
  pushReplySchema,
  sessionSchema,
} from '../../../src/protocol/messages.ts';
import type { Entry } from './table.ts';

/** Every code that an error of the API may have. */
const codes = new Set([
  ...['bad-request', 'too-large', 'upgrade-app', 'upgrade-server', 'not-found', 'not-allowed', 'not-paired'],
  ...['not-set-up', 'already-set-up', 'bad-token', 'bad-code', 'expired', 'unknown-person', 'too-many'],
  ...['not-a-hub-file', 'device-file', 'damaged-file', 'newer-file'],
]);
const longestAnswer = 256 * 1024;
const longestProblem = 400;

const needed: Readonly<Record<string, RegExp>> = {
  'Content-Security-Policy': /^default-src 'self'; .*frame-ancestors 'none'/,
  'X-Content-Type-Options': /^nosniff$/,
  'Referrer-Policy': /^no-referrer$/,
  'Permissions-Policy': /camera=\(self\)/,
  'Cross-Origin-Opener-Policy': /^same-origin$/,
  'Cross-Origin-Resource-Policy': /^same-origin$/,
  'Cache-Control': /^(no-store|no-cache|public)/,
};
/** What only the inside of a server says. */
const insides =
  /\bat \S+ \(|\.[cm]?[jt]s\b|node_modules|file:\/\/|\/tmp\/|sqlite|[A-Z]\w+Error\b|kept-from-all/i;

const shapes: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>> = {
  '/api/push': pushReplySchema,
  '/api/pull': pullReplySchema,
  '/api/session': sessionSchema,
  '/api/join': sessionSchema,
  '/api/redeem': sessionSchema,
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Whoever asks complains of it.
  }
};

function complaintsAboutProblem(reply: Response, text: string): string[] {
  const value = parsed(text);
  const problem = problemSchema.safeParse(value);
  if (!reply.headers.get('Content-Type')?.startsWith('application/json') || !problem.success)
    return [`an error that is no {code, detail?}: ${text.slice(0, 100)}`];
  return [
    ...(codes.has(problem.data.code) ? [] : [`an unknown code: ${problem.data.code.slice(0, 100)}`]),
    ...(Object.keys(value as object).every((key) => key === 'code' || key === 'detail')
      ? []
      : ['more than a code']),
    ...(text.length > longestProblem ? ['a long error'] : []),
    ...(insides.test(text) ? [`an error that tells of the inside: ${text.slice(0, 200)}`] : []),
  ];
}

/** What is wrong with an answer, whatever was asked. */
export function complaintsAboutReply(given: {
  readonly entry: Entry;
  readonly reply: Response;
  readonly answer: Buffer;
  readonly method: string;
}): string[] {
  const { entry, reply, answer, method } = given;
  const complaints: string[] = [];
  const { headers, status } = reply;
  if (status >= 500) complaints.push(`status ${status}`);
  for (const [name, value] of Object.entries(needed))
    if (!value.test(headers.get(name) ?? '')) complaints.push(`${name}: ${headers.get(name)}`);
  for (const cookie of headers.getSetCookie())
    if (!/^stigen_device=([\w-]{43}; .*HttpOnly; SameSite=Lax|; Max-Age=0; Path=\/)/.test(cookie))
      complaints.push(`a cookie without its flags: ${cookie.replace(/=[^;]+/, '=…')}`);
  if (answer.byteLength > longestAnswer) complaints.push(`an answer of ${answer.byteLength} bytes`);
  const isPacked = headers.get('Content-Encoding') === 'gzip';
  const text = (isPacked && answer.byteLength > 0 ? gunzipSync(answer) : answer).toString();
  if (method === 'HEAD') return answer.byteLength > 0 ? [...complaints, 'a body for HEAD'] : complaints;
  if (status >= 400) return [...complaints, ...complaintsAboutProblem(reply, text)];
  if (text.includes('kept-from-all')) complaints.push('a file from outside');
  const shape = shapes[entry.path];
  if (
    shape &&
    status === 200 &&
    entry.method === method &&
    !shape.safeParse(parsed(text)).success &&
    headers.get('Content-Type') === 'application/json'
  )
    complaints.push('an answer of another shape');
  return complaints;
}
