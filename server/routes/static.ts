import { type Context, Hono } from 'hono';
import type { Deps } from '../deps.ts';
import { type BuiltFile, createBuiltFiles, isFilePath } from '../http/built-files.ts';
import { takesGzip } from '../http/compress.ts';
import { problem } from '../http/reply.ts';

const notBuilt = `Appen är inte byggd ännu. Kör: npm run build
The app is not built yet. Run: npm run build
`;

/** Names under /assets carry a hash of what is in them; everything else is asked for again each time. */
const cacheOf = (path: string) =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

function sendFile(c: Context, path: string, file: BuiltFile): Response {
  const headers = { 'Cache-Control': cacheOf(path), ETag: file.tag, Vary: 'Accept-Encoding' };
  const known = c.req.header('If-None-Match')?.split(/\s*,\s*/) ?? [];
  if (known.some((tag) => tag.replace(/^W\//, '') === file.tag)) return c.body(null, 304, headers);
  const zipped = file.gzip && takesGzip(c.req.header('Accept-Encoding')) ? file.gzip : null;
  return c.body(zipped ?? file.plain, 200, {
    ...headers,
    'Content-Type': file.type,
    ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
  });
}

/** Everything that is not the API: the built app, whose index.html answers for all of its pages. */
export function staticRoutes({ dist }: Deps): Hono {
  const files = createBuiltFiles(dist);
  const app = new Hono();
  app.all('/api/*', (c) => problem(c, 404, 'not-found'));
  app.get('*', async (c) => {
    const { path } = c.req;
    const file = await files(path);
    if (file) return sendFile(c, path, file);
    if (isFilePath(path) || path.startsWith('/assets/')) return problem(c, 404, 'not-found');
    const index = await files('/index.html');
    return index ? sendFile(c, '/index.html', index) : c.text(notBuilt, 503);
  });
  return app;
}
