/** One file of the build as the build tool lists it; `revision` is null when the name carries a hash. */
export interface Entry {
  readonly url: string;
  readonly revision: string | null;
}

/** Where the page of every route lies. */
export const pageUrl = '/index.html';

/** An address as the build's list writes it made absolute from the root: `assets/a.js` → `/assets/a.js`. */
const toPath = (url: string): string => (url.startsWith('/') ? url : `/${url}`);

/** Under which address a file is kept: two versions of one name must not meet. */
export const cacheKey = ({ url, revision }: Entry): string =>
  revision === null ? toPath(url) : `${toPath(url)}?rev=${revision}`;

/** The build's list without doubles, by path. */
export const listFiles = (manifest: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(manifest.map((entry) => [toPath(entry.url), entry]));

/**
 * What the first screen needs: index.html and every file it names (scripts, their preloaded modules, style
 * sheets, the preloaded font), as far as the build's list has it.
 */
export function firstNeeded(html: string, files: ReadonlyMap<string, Entry>): Entry[] {
  const named = new Set<string>([pageUrl]);
  for (const match of html.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
    // Icons are the browser's matter, not the first screen's.
    if (match[1]?.startsWith('/assets/')) named.add(match[1]);
  }
  return [...named].flatMap((path) => files.get(path) ?? []);
}

/** How a request is answered: `page` is index.html, `file` one of the build's, `network` is none of ours. */
export type Answer = { readonly from: 'page' | 'network' } | { readonly from: 'file'; readonly entry: Entry };

/** Decides for a request. Only same-origin GETs are ours, and never the API, nor a calendar's file. */
export function answerFor(
  request: { readonly method: string; readonly url: string; readonly mode: string },
  origin: string,
  files: ReadonlyMap<string, Entry>,
): Answer {
  const url = new URL(request.url);
  const isOurs = !/^\/(?:api(?:\/|$)|calendar\/.*\.ics$)/.test(url.pathname);
  if (request.method !== 'GET' || url.origin !== origin || !isOurs) return { from: 'network' };
  const entry = files.get(url.pathname);
  if (entry && url.pathname !== pageUrl) return { from: 'file', entry };
  return request.mode === 'navigate' || entry ? { from: 'page' } : { from: 'network' };
}

/** What is kept but belongs to no file of this build; as cache keys. */
export function staleKeys(kept: readonly string[], files: ReadonlyMap<string, Entry>): string[] {
  const wanted = new Set([...files.values()].map(cacheKey));
  return kept.filter((key) => !wanted.has(key));
}

/** Pause before each further attempt, in ms; after the last, the next visit of the page tries again. */
export const retryPauses = [1_000, 5_000, 20_000] as const;
