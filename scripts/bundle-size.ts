import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One file of the build, in bytes as it lies on disk and as it travels. */
export interface FileSize {
  readonly url: string;
  readonly raw: number;
  readonly gzip: number;
}

const sizeOf = (dist: string, url: string): FileSize => {
  const body = readFileSync(join(dist, url));
  return { url, raw: body.byteLength, gzip: gzipSync(body, { level: 9 }).byteLength };
};

/** What index.html itself names: scripts, preloaded modules, style sheets and fonts. */
export const firstLoadFiles = (dist: string): FileSize[] => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const urls = new Set(
    [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? ''),
  );
  return [...urls].map((url) => sizeOf(dist, url));
};

/** Everything the service worker keeps, by the list that is built into it. */
export const precachedFiles = (dist: string): FileSize[] => {
  const worker = readFileSync(join(dist, 'service-worker.js'), 'utf8');
  const urls = new Set([...worker.matchAll(/[{,]"?url"?:[`"]([^`"]+)[`"]/g)].map((match) => match[1] ?? ''));
  return [...urls].map((url) => sizeOf(dist, `/${url}`));
};

/** Chunks that a kept script cannot run without and that are not kept: each is a page that fails offline. */
export function missingOffline(dist: string): string[] {
  const kept = new Set(precachedFiles(dist).map(({ url }) => `/${url.replace(/^\//, '')}`));
  return [...kept]
    .filter((url) => url.endsWith('.js'))
    .flatMap((url) => {
      const code = readFileSync(join(dist, url), 'utf8');
      const needed = [...code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(
        (match) => `/assets/${match[1]}`,
      );
      return needed.filter((name) => !kept.has(name)).map((name) => `${url} needs ${name}`);
    });
}

/** Sum in KB (1,000 bytes), one decimal. */
export const sumKb = (files: readonly FileSize[], key: 'raw' | 'gzip'): number =>
  Math.round(files.reduce((sum, file) => sum + file[key], 0) / 100) / 10;

/** JavaScript that must arrive before the door can be used, gzip KB. */
export const firstScriptKb = (dist: string): number =>
  sumKb(
    firstLoadFiles(dist).filter((file) => file.url.endsWith('.js')),
    'gzip',
  );
