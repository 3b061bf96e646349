import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestServer, type TestServer } from '../test-server.ts';

describe('the built app', () => {
  let server: TestServer;
  let folder: string;
  const get = (path: string, headers: Record<string, string> = {}) => server.app.request(path, { headers });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'stigen-dist-'));
    mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
    const dist = join(folder, 'dist');
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Stigen</title>');
    writeFileSync(join(dist, 'sw.js'), 'self.x = 1;');
    writeFileSync(join(dist, 'manifest.webmanifest'), '{}');
    writeFileSync(join(dist, 'assets', 'app-abc123.js'), 'export const a = 1;'.repeat(100));
    writeFileSync(join(dist, 'assets', 'letters-abc123.woff2'), new Uint8Array([119, 79, 70, 50]));
    server = await createTestServer({ dist });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is the same page at every page’s address', async () => {
    for (const path of ['/', '/here', '/p/abcdef0123', '/s/token', '/pins/abc']) {
      const reply = await get(path);
      expect([path, reply.status, await reply.text()]).toEqual([
        path,
        200,
        expect.stringContaining('Stigen'),
      ]);
      expect(reply.headers.get('Cache-Control')).toBe('no-cache');
      expect(reply.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    }
  });

  it('keeps named assets for ever and asks for the rest again', async () => {
    expect((await get('/assets/app-abc123.js')).headers.get('Cache-Control')).toContain('immutable');
    for (const path of ['/sw.js', '/manifest.webmanifest'])
      expect((await get(path)).headers.get('Cache-Control')).toBe('no-cache');
    expect((await get('/manifest.webmanifest')).headers.get('Content-Type')).toBe(
      'application/manifest+json',
    );
    expect((await get('/assets/letters-abc123.woff2')).headers.get('Content-Type')).toBe('font/woff2');
  });

  it('packs what gets smaller', async () => {
    const reply = await get('/assets/app-abc123.js', { 'Accept-Encoding': 'gzip' });
    expect(reply.headers.get('Content-Encoding')).toBe('gzip');
    const text = gunzipSync(Buffer.from(await reply.arrayBuffer())).toString();
    expect(text).toContain('export const a');
    expect((await get('/assets/app-abc123.js', { 'Accept-Encoding': 'gzip;q=0' })).headers.get('Vary')).toBe(
      'Accept-Encoding',
    );
  });

  it('says when nothing has changed', async () => {
    const tag = (await get('/')).headers.get('ETag') ?? '';
    const reply = await get('/', { 'If-None-Match': `W/${tag}` });
    expect([reply.status, await reply.text()]).toEqual([304, '']);
  });

  it('has no page where a file is missing, and nothing outside its folder', async () => {
    for (const path of [
      '/assets/gone-1.js',
      '/favicon.ico',
      '/assets/',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
    ]) {
      const reply = await get(path);
      expect([path, await reply.text()]).not.toEqual([path, expect.stringContaining('secret')]);
      if (path !== '/%2e%2e/secret.txt') expect([path, reply.status]).toEqual([path, 404]);
    }
  });

  it('takes a path that the system cannot have for one where nothing is', async () => {
    symlinkSync('loop.js', join(folder, 'dist', 'loop.js'));
    for (const path of [
      `/${'a'.repeat(300)}.js`,
      `/${'a/'.repeat(3000)}x.js`,
      '/loop.js',
      '/index.html/x.js',
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });

  it('answers what it does not know in the language of the API', async () => {
    for (const [path, method] of [
      ['/api/unknown', 'GET'],
      ['/assets/gone-1.js', 'GET'],
      ['/', 'POST'],
      ['/here', 'DELETE'],
    ] as const) {
      const reply = await server.app.request(path, { method });
      expect([path, reply.status, await reply.json()]).toEqual([path, 404, { code: 'not-found' }]);
      expect(reply.headers.get('Content-Security-Policy')).toContain("default-src 'self'");
    }
  });

  it('is sent under a strict policy', async () => {
    const { headers } = await get('/');
    expect(headers.get('Content-Security-Policy')).toContain("script-src 'self';");
    expect(headers.get('Permissions-Policy')).toContain('camera=(self)');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Strict-Transport-Security')).toBeNull();
  });

  it('says how to build it when it is not there', async () => {
    const empty = await createTestServer({ dist: join(folder, 'nothing') });
    const reply = await empty.app.request('/');
    expect([reply.status, await reply.text()]).toEqual([503, expect.stringContaining('npm run build')]);
    await empty.close();
  });
});
