import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { root, type Source } from './sources.ts';

/** One arrow out of a file: to another file of ours (path from the root) or to a package. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly kind: 'file' | 'package' | 'missing';
}

const forms = [
  /^\s*import\s+(?:type\s+)?[\w\s{},*$]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /^\s*export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*from\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
  /\bnew URL\(\s*['"](\.[^'"]+\.tsx?)['"],\s*import\.meta\.url/g,
  /\b(?:vi|vitest)\.mock\(\s*['"]([^'"]+)['"]/g,
];

/** Everything a file imports: values, types, lazily, workers. */
export function arrowsOf(source: Source): Arrow[] {
  const names = forms.flatMap((form) => [...source.text.matchAll(form)].map((match) => match[1] ?? ''));
  return [...new Set(names)].map((name) => {
    const bare = name.replace(/\?.*$/, '');
    if (!bare.startsWith('.')) return { from: source.path, to: bare, kind: 'package' };
    const to = posix.normalize(posix.join(dirname(source.path), bare));
    return { from: source.path, to, kind: existsSync(join(root, to)) ? 'file' : 'missing' };
  });
}
