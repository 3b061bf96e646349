// A peer's page, bundled, and the local server that hands it out.
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { fileOf, HERE } from './options.mjs';

export async function bundle(name) {
  const common = {
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    loader: { '.wasm': 'binary' },
  };
  const file = fileOf(name);
  const app = await esbuild.build({
    ...common,
    format: 'iife',
    stdin: {
      resolveDir: HERE,
      loader: 'js',
      contents: `import { openClient } from '${file}'; import { install } from './lib/page.js'; install(openClient);`,
    },
  });
  const lone = await esbuild.build({
    ...common,
    format: 'esm',
    stdin: { resolveDir: HERE, loader: 'js', contents: `export { openClient } from '${file}';` },
  });
  return {
    js: app.outputFiles[0].text,
    min: lone.outputFiles[0].contents.length,
    gz: gzipSync(lone.outputFiles[0].contents, { level: 9 }).length,
  };
}

export const bundles = {};
export const shell = createServer((req, res) => {
  const [, name, file] = new URL(req.url, 'http://x').pathname.split('/');
  if (!bundles[name]) {
    res.writeHead(404).end();
    return;
  }
  if (file === 'app.js') {
    res
      .writeHead(200, {
        'content-type': 'text/javascript',
        'cache-control': 'public, max-age=31536000, immutable',
      })
      .end(bundles[name].js);
    return;
  }
  res
    .writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' })
    .end(
      `<!doctype html><meta charset=utf-8><link rel=icon href=data:,><title>${name}</title><body><script src="/${name}/app.js"></script>`,
    );
});
await new Promise((r) => shell.listen(0, '127.0.0.1', r));
export const SHELL = `http://127.0.0.1:${shell.address().port}`;
