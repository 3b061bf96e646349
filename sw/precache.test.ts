import { describe, expect, it } from 'vitest';
import { answerFor, cacheKey, firstNeeded, listFiles, staleKeys } from './precache.ts';

const files = listFiles([
  { url: 'index.html', revision: 'r1' },
  { url: 'assets/main-a1.js', revision: null },
  { url: 'assets/main-a1.css', revision: null },
  { url: 'assets/house-page-b2.js', revision: null },
  { url: 'assets/reader-c3.js', revision: null },
  { url: 'icons/icon.svg', revision: 'r2' },
  { url: 'manifest.webmanifest', revision: 'r3' },
]);
const html = `<link rel="icon" href="/icons/icon.svg"><link rel="manifest" href="/manifest.webmanifest">
<script type="module" crossorigin src="/assets/main-a1.js"></script><link rel="stylesheet" href="/assets/main-a1.css">`;
const origin = 'https://hub.example';
const get = (path: string, mode = 'no-cors') => ({ method: 'GET', url: `${origin}${path}`, mode });

describe('what is kept before the worker is ready', () => {
  it('is the page and the scripts and styles it names, and nothing that can wait', () => {
    expect(firstNeeded(html, files).map((entry) => entry.url)).toEqual([
      'index.html',
      'assets/main-a1.js',
      'assets/main-a1.css',
    ]);
  });
});

describe('the answer to a request', () => {
  it('is the page for every address one can navigate to', () => {
    for (const path of ['/', '/house', '/p/abc123?x=1', '/index.html'])
      expect(answerFor(get(path, 'navigate'), origin, files)).toEqual({ from: 'page' });
  });

  it('is the kept file for what the build has', () => {
    expect(answerFor(get('/assets/house-page-b2.js'), origin, files)).toMatchObject({
      from: 'file',
      entry: { url: 'assets/house-page-b2.js' },
    });
  });

  it('is left to the network for the API, for other hosts, for writing and for what nobody knows', () => {
    const network = { from: 'network' };
    expect(answerFor(get('/api/pull'), origin, files)).toEqual(network);
    expect(answerFor(get('/api/health', 'navigate'), origin, files)).toEqual(network);
    expect(answerFor(get('/calendar', 'navigate'), origin, files)).toEqual({ from: 'page' });
    expect(answerFor(get('/calendar/breakfast.ics', 'navigate'), origin, files)).toEqual(network);
    expect(answerFor({ ...get('/'), url: 'https://other.example/' }, origin, files)).toEqual(network);
    expect(answerFor({ ...get('/', 'navigate'), method: 'POST' }, origin, files)).toEqual(network);
    expect(answerFor(get('/assets/old-x.js'), origin, files)).toEqual(network);
  });
});

describe('what earlier builds left', () => {
  it('is all that this build does not have under the same name and revision', () => {
    const kept = ['/index.html?rev=r0', '/index.html?rev=r1', '/assets/main-a1.js', '/assets/main-00.js'];
    expect(staleKeys(kept, files)).toEqual(['/index.html?rev=r0', '/assets/main-00.js']);
  });

  it('does not touch a file that both builds share', () => {
    expect(cacheKey({ url: 'assets/main-a1.js', revision: null })).toBe('/assets/main-a1.js');
  });
});
