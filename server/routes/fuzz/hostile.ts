const quoted = JSON.stringify;
const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

/** Small JSON texts that are wrong nearly everywhere, by name: types, numbers, names that objects are born with. */
export const wrong: Readonly<Record<string, string>> = {
  null: 'null',
  true: 'true',
  zero: '0',
  minusZero: '-0',
  minusOne: '-1',
  half: '1.5',
  infinite: '1e999',
  minusInfinite: '-1e999',
  tooExact: '9007199254740993',
  power53: '9007199254740992',
  largest: '1.7976931348623157e308',
  nanText: '"NaN"',
  numberText: '"1"',
  empty: '""',
  blank: '" "',
  array: '[]',
  object: '{}',
  nullArray: '[null]',
  proto: '"__proto__"',
  constructorName: '"constructor"',
  toStringName: '"toString"',
  protoKey: '{"__proto__":{"role":"desk"}}',
  constructorKey: '{"constructor":{"prototype":{"role":"desk"}}}',
  methods: '{"toString":1,"valueOf":2,"toJSON":3,"then":4,"length":1e9}',
  nul: '"a\\u0000b"',
  halfPair: '"\\ud800"',
  otherHalf: '"\\udc00x"',
  turned: quoted('\u202egnp.exe\u2066'),
  unseen: quoted('\u200b\u2060\ufeff'),
  deepSome: nested('[', ']', 60),
};

/** Texts that are no JSON where they stand. */
export const broken: Readonly<Record<string, string>> = {
  nan: 'NaN',
  infinity: 'Infinity',
  undefined: 'undefined',
  nothing: '',
  octal: '01',
  plus: '+1',
  apostrophes: "'x'",
  open: '"x',
  openArray: '[1,',
  rawControl: '"\u0001"',
  rawNul: '"\0"',
  comment: '1/*x*/',
};

/** Larger ones, and texts that mean something somewhere else. */
export const strange: Readonly<Record<string, () => string>> = {
  astral: () => quoted('👩‍👩‍👧‍👦'.repeat(200)),
  stacked: () => quoted(`e${'\u0301'.repeat(5000)}`),
  stackedSome: () => quoted(`Z${'\u0335\u0489'.repeat(300)}`),
  rightToLeft: () => quoted('مرحبا שלום \u202e abc \u2067'),
  kilobytes: () => quoted('x'.repeat(20_000)),
  megabyte: () => quoted('å'.repeat(600_000)),
  escapes: () => `"${'\\u00e5'.repeat(5000)}"`,
  manyItems: () => `[${'0,'.repeat(100_000)}0]`,
  manyObjects: () => `[${'{},'.repeat(20_000)}{}]`,
  manyKeys: () => `{${Array.from({ length: 20_000 }, (_, i) => `"k${i}":0`).join()}}`,
  deepArrays: () => nested('[', ']', 100_000),
  deepObjects: () => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  deepOpen: () => '['.repeat(100_000),
  longNumber: () => '9'.repeat(5000),
  traversal: () => '"../../../../etc/passwd"',
  sql: () => quoted(`'; drop table row; --`),
  newLines: () => quoted('a\r\nSet-Cookie: stigen_device=x'),
  markup: () => quoted('<script>alert(1)</script>'),
  noDay: () => '"2026-02-30"',
  firstDay: () => '"0000-01-01"',
  lastDay: () => '"9999-12-31"',
  noTime: () => '"25:61"',
  offsetZone: () => '"+14:00"',
  stampAhead: () => '"zzzzzzzzzzzz-x"',
};

/** Every hostile text by its name, made when it is asked for: a failure is told in names. */
export const hostileText = (name: string): string =>
  Object.hasOwn(wrong, name)
    ? (wrong[name] ?? '')
    : Object.hasOwn(broken, name)
      ? (broken[name] ?? '')
      : (strange[name]?.() ?? '');

export const hostileNames: readonly string[] = [wrong, broken, strange].flatMap((texts) =>
  Object.keys(texts),
);

/** Keys that objects are born with, and some that are none of anybody's. */
export const hostileKeys = ['__proto__', 'constructor', 'prototype', 'toString', 'gone', '', 'å\u202e', 'x'];

/** Query values. */
export const hostileWords: readonly string[] = [
  ...['-1', '-0', '1e999', '0x10', '1.5', 'NaN', '9007199254740993', '999999999999999', '', ' 1'],
  ...[
    '__proto__',
    'constructor',
    '%00',
    '%',
    '%E0%A4%A',
    '%ed%a0%80',
    '%u0041',
    '[]',
    '\u202e',
    'x'.repeat(9000),
  ],
];

/** Header values, as bytes that a wire can carry. */
export const hostileHeaders: readonly string[] = [
  ...['', ';', '=', ',', '"', '%', '%00', '%E0%A4%A', '__proto__', 'a=b; a=c; =d; e', '\xe5\xe4\xf6'],
  ...[
    '\xff\xfe',
    'x'.repeat(8000),
    `${'a=b; '.repeat(1500)}`,
    'null',
    '*/*;q=nan',
    'bytes=0-,-1',
    '-1',
    '1e9',
  ],
];

/** Paths for what is no route: outside, odd, long. */
export const hostilePaths: readonly string[] = [
  ...[
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%252e%252e/secret.txt',
  ],
  ...['/assets/..%2f..%2fsecret.txt', '/assets/%2e%2e%2fsecret.txt', '//secret.txt', '/.%00./secret.txt'],
  ...['/index.html%00.js', '/%00', '/%', '/%E0%A4%A.js', '/%c0%ae%c0%ae/secret.txt', '/\\..\\secret.txt'],
  ...[
    '/index.html/',
    '/index.html/x.js',
    '/assets',
    '/assets/',
    '/folder.js',
    '/folder.js/x',
    '/constructor.js',
  ],
  ...[`/${'a'.repeat(300)}.js`, `/${'å'.repeat(200)}.js`, `/${'a/'.repeat(3000)}x.js`, '/loop.js', '/.env'],
  ...[
    '/__proto__',
    '/__proto__.js',
    '/api',
    '/api/',
    '/API/health',
    '/api//health',
    '/api/health/',
    '/api/%68ealth',
  ],
  ...[
    '/api/../api/health',
    '/api/unknown',
    '/api/__proto__',
    '/api/push%00',
    '/p/%ed%a0%80',
    '/ü',
    '/?a',
    '/#a',
  ],
];
