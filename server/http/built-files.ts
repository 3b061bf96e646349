import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

const zip = promisify(gzip);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};
const packed = new Set(['.png', '.jpg', '.webp', '.woff2']);

/** What the system says of a path at which no file can be: nothing there, too long, links in a circle. */
const noFile = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']);

/** A file of the built app as it is sent. */
export interface BuiltFile {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  /** Null for what is packed by nature. */
  readonly gzip: Uint8Array<ArrayBuffer> | null;
  /** Strong entity tag of the plain bytes, in its quotes. */
  readonly tag: string;
}

/** Is this the path of a file, rather than of a page? */
export const isFilePath = (path: string): boolean => Object.hasOwn(types, extname(path).toLowerCase());

/**
 * The files under `folder`, read and packed once and again when they change. Answers null for what is not
 * there, is no kind of file that an app is built of, or lies outside.
 */
export function createBuiltFiles(folder: string): (path: string) => Promise<BuiltFile | null> {
  const root = normalize(folder).replace(/[/\\]+$/, '') + sep;
  const kept = new Map<string, { readonly mtime: number; readonly file: BuiltFile }>();
  return async (path) => {
    const full = normalize(join(root, path));
    const extension = extname(full).toLowerCase();
    const type = types[extension];
    if (type === undefined || !full.startsWith(root) || full.includes('\0')) return null;
    const found = await stat(full).catch((error: NodeJS.ErrnoException) => {
      if (noFile.has(error.code ?? '')) return null;
      throw error;
    });
    if (!found?.isFile()) return null;
    const known = kept.get(full);
    if (known?.mtime === found.mtimeMs) return known.file;
    const plain = new Uint8Array(await readFile(full));
    const file: BuiltFile = {
      type,
      plain,
      gzip: packed.has(extension)
        ? null
        : new Uint8Array(await zip(plain, { level: constants.Z_BEST_COMPRESSION })),
      tag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    };
    kept.set(full, { mtime: found.mtimeMs, file });
    return file;
  };
}
