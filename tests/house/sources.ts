import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The repository's root folder. */
export const root = resolve(import.meta.dirname, '../..');

const notOurs = new Set([
  'node_modules',
  'dist',
  'dist-server',
  'data',
  'test-results',
  'playwright-report',
  '.git',
  '.tmp',
]);

/** A file of the repository: path from the root with `/`, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!notOurs.has(entry.name)) yield* walk(path);
    } else if (entry.isFile()) yield path;
  }
}

/** Every file of ours whose path from the root matches, in order of path. */
export const sources = (matching: RegExp): Source[] =>
  [...walk(root)]
    .map((path) => ({ full: path, path: relative(root, path).split(sep).join('/') }))
    .filter(({ path }) => matching.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ full, path }) => ({ path, text: readFileSync(full, 'utf8') }));

/** Is this a test, or something only tests and the gallery use? */
export const isTestFile = (path: string): boolean =>
  /\.(?:test|test-util|contract)\.tsx?$/.test(path) ||
  /(?:^|\/)test-[\w-]+\.tsx?$/.test(path) ||
  path.startsWith('tests/');

/** A text without its comments; good enough for our own style, where no string holds a comment mark. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
