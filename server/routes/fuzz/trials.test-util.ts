import fc from 'fast-check';
import { packings } from './bytes.ts';
import { hostileHeaders, hostileKeys, hostileNames, hostilePaths, hostileWords } from './hostile.ts';
import { type Entry, entries } from './table.ts';
import type { Trial } from './trial.ts';

const edit = fc.record({
  at: fc.nat(400),
  how: fc.constantFrom('replace' as const, 'replace' as const, 'add' as const, 'drop' as const),
  key: fc.constantFrom(...hostileKeys),
  text: fc.constantFrom(...hostileNames),
});

/** Mostly the usual: what is wrong with everything at once is refused for the first of it. */
const seldom = <T>(usual: T, arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary });

const header = fc.constantFrom(...hostileHeaders);
const headers = fc.dictionary(
  fc.constantFrom(
    ...[
      'Cookie',
      'Origin',
      'Referer',
      'User-Agent',
      'Accept-Encoding',
      'Accept-Language',
      'If-None-Match',
      'Range',
    ],
    ...['Content-Length', 'Content-Encoding', 'Content-Type', 'Authorization', 'Last-Event-ID', 'Via'],
    ...['X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'Forwarded', 'X-HTTP-Method-Override'],
  ),
  header,
  { maxKeys: 3 },
);
const chosenHeaders = fc.constantFrom<Record<string, string>>(
  { 'Content-Type': 'text/plain' },
  { 'Content-Type': 'application/jsonp' },
  { 'Content-Type': 'application/json; charset=latin1' },
  { 'Content-Type': 'multipart/form-data; boundary=x' },
  { 'Content-Encoding': 'gzip' },
  { 'Content-Encoding': 'gzip, gzip' },
  { 'Content-Length': '2' },
  { 'Content-Length': '99999999999' },
  { 'Content-Length': 'x' },
  { Host: 'evil.example:99' },
  { Origin: 'https://evil.example' },
  { Origin: 'null' },
  { 'Sec-Fetch-Site': 'cross-site' },
  { Cookie: 'stigen_device=; stigen_device=x' },
  { Cookie: 'stigen_device=%00' },
  { Cookie: 'stigen_device="a' },
  { Cookie: `stigen_device=${'a'.repeat(7000)}` },
  { Cookie: '__proto__=x; constructor=y; stigen_device=__proto__' },
  { 'Accept-Encoding': 'gzip' },
  { Authorization: 'Bearer ' },
  { Authorization: 'Basic Og==' },
);

const query = fc.dictionary(
  fc.constantFrom('protocol', 'cursor', 'view', 'limit', 'reading', '__proto__', 'constructor', 'x'),
  fc.constantFrom(...hostileWords),
  { maxKeys: 3 },
);
const more = fc.constantFrom(
  ...[
    'cursor=1&cursor=2&cursor=-3',
    'limit=1&limit=x',
    '&&&',
    '=',
    '?',
    'cursor[]=1',
    'cursor[a]=1',
    '%',
    '__proto__[x]=1',
  ],
  ...[
    'protocol=%FF',
    `x=${'y'.repeat(9000)}`,
    'a&'.repeat(4000),
    'view=%ed%a0%80',
    'cursor=%00',
    'cursor=１',
  ],
);

/** Requests to a route, most of them wrong in one or two ways. */
export function trialsOf(entry: Entry, who: readonly string[]): fc.Arbitrary<Trial> {
  const isStatic = entry === entries['GET /*'];
  return fc
    .record({
      who: fc.constantFrom(...who),
      body: fc.oneof(
        { weight: 30, arbitrary: fc.nat(30) },
        { weight: 1, arbitrary: fc.constant('too-many' as const) },
      ),
      edits: fc.array(edit, { maxLength: 3 }),
      packing: seldom(entry.file ? 'gzip' : 'plain', fc.constantFrom(...Object.keys(packings))),
      method: seldom(undefined, fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS')),
      path: isStatic
        ? fc.oneof(
            fc.constantFrom(...hostilePaths),
            fc.webPath().map((path) => `/${path}`),
          )
        : seldom(
            undefined,
            fc.constantFrom('/', '//', '%00', '/..', ';x').map((end) => entry.path + end),
          ),
      query: entry.query ? seldom({}, query) : fc.constant({}),
      more: seldom('', more),
      headers: seldom({}, fc.oneof(headers, chosenHeaders)),
      bytes: fc.array(fc.tuple(fc.nat(5000), fc.nat(255)), { maxLength: 3 }),
    })
    .map(({ method, path, ...rest }) => ({
      ...rest,
      ...(method === undefined ? {} : { method }),
      ...(path === undefined ? {} : { path }),
    }));
}
