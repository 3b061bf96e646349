/**
 * The picture of the house: who may know whom. Arrows run downwards only.
 *
 *   shell
 *   features/*        never each other, never sync
 *   ui · i18n         no domain      sync   no screen
 *   local             the only one with dexie
 *   protocol
 *   domain
 */
export interface Room {
  /** Rooms whose files may be imported, besides the room itself. */
  readonly rooms: readonly string[];
  /** Packages that may be imported; a trailing `*` stands for anything behind it. */
  readonly packages: readonly string[];
}

const screen = ['preact', 'preact/*', '@preact/signals', 'qrcode'];

export const rooms: { readonly [name: string]: Room } = {
  domain: { rooms: [], packages: ['zod/mini', 'date-fns/*', '@date-fns/tz/*'] },
  protocol: { rooms: ['domain'], packages: ['zod/mini'] },
  local: {
    rooms: ['protocol', 'domain'],
    packages: ['dexie', '@preact/signals', 'preact/hooks', 'zod/mini'],
  },
  sync: { rooms: ['local', 'protocol', 'domain'], packages: ['@preact/signals', 'zod/mini'] },
  i18n: { rooms: [], packages: ['@preact/signals', 'date-fns', '@date-fns/tz'] },
  ui: { rooms: ['i18n'], packages: [...screen, '@nuintun/qrcode', '@fontsource-variable/*'] },
  feature: {
    rooms: ['ui', 'i18n', 'local', 'protocol', 'domain'],
    packages: [...screen, 'fflate', 'ical.js'],
  },
  shell: {
    rooms: ['feature', 'ui', 'i18n', 'sync', 'local', 'protocol', 'domain'],
    packages: [...screen, '@fontsource-variable/*', 'workbox-window', 'virtual:*'],
  },
  sw: { rooms: ['sync', 'local', 'protocol', 'domain'], packages: ['workbox-*'] },
  server: {
    rooms: ['protocol', 'domain'],
    packages: [
      'node:*',
      'hono',
      'hono/*',
      '@hono/node-server',
      '@hono/node-server/*',
      'kysely',
      'better-sqlite3',
      'pg',
      'pdfkit',
      'qrcode',
      'zod',
      'zod/mini',
      'vite',
    ],
  },
};

/** What tests may use on top of their room. */
export const testPackages = [
  'vitest',
  'fast-check',
  '@testing-library/*',
  'fake-indexeddb',
  'fake-indexeddb/*',
  'ical.js',
  'node:*',
  'zxing-wasm/*',
];

/** The room a file lies in; `tools` for tests and scripts, which may see the whole house. */
export function roomOf(path: string): string {
  if (/^(tests|scripts)\//.test(path) || /^[\w.]+\.config\.ts$/.test(path)) return 'tools';
  const [top = '', second = '', third] = path.split('/');
  if (top === 'server' || top === 'sw') return top;
  if (top !== 'src') return `unknown: ${path}`;
  // The entry files of the page belong to the shell.
  if (third === undefined && !path.startsWith('src/features')) return 'shell';
  if (second === 'features') return third?.includes('.') === false ? `feature ${third}` : `unknown: ${path}`;
  return second;
}

/** `feature arrival` stands under the rules of `feature`. */
export const rulesFor = (room: string): Room | undefined =>
  rooms[room.startsWith('feature ') ? 'feature' : room];

/** Does a list with `*` endings hold a name? */
export const holds = (list: readonly string[], name: string): boolean =>
  list.some((item) => (item.endsWith('*') ? name.startsWith(item.slice(0, -1)) : item === name));
