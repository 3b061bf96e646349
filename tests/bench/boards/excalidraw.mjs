import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from '../../../scripts/browser.ts';
import { percentile } from '../bars.ts';
import { throttle } from '../door.ts';

const here = import.meta.dirname;
const assets = join(here, 'node_modules/@excalidraw/excalidraw/dist/prod');
const openings = 5;
const additions = 20;

const types = { '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };
const html = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/page.css">
<style>html,body,#app{height:100%;margin:0}</style>
<script>window.EXCALIDRAW_ASSET_PATH='/'</script><div id="app"></div><script type="module" src="/page.js"></script>`;

/** The board's page, built for production, and its fonts, from this machine alone. */
async function serve() {
  const { outputFiles } = await build({
    entryPoints: [join(here, 'excalidraw-page.mjs')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.IS_PREACT': '"false"' },
    conditions: ['production'],
    loader: { '.woff2': 'file', '.ttf': 'file' },
    outdir: '/',
    entryNames: 'page',
    write: false,
  });
  const built = new Map(outputFiles.map(({ path, contents }) => [path.replace(/^.*\//, '/'), contents]));
  const server = createServer(({ url = '/' }, response) => {
    const path = url.split('?')[0] ?? '/';
    response.setHeader('content-type', types[extname(path)] ?? 'text/html');
    if (path === '/') return response.end(html);
    const own = built.get(path);
    if (own) return response.end(own);
    try {
      response.end(readFileSync(join(assets, path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

async function openBoard(context, url) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const painted = page.waitForEvent('console', {
    predicate: (message) => message.text().startsWith('board: painted'),
    timeout: 120_000,
  });
  await page.goto(url, { waitUntil: 'commit' });
  return [page, Number((await painted).text().split(' ').at(-1))];
}

/** Dragged about as our tree is: nearer by two steps, by a hand that holds the space bar. */
async function measurePanning(page) {
  await page.evaluate(() => {
    const { api } = window.board;
    const { zoom, scrollX, scrollY, width, height } = api.getAppState();
    const value = zoom.value * 2.56;
    const shift = (length) => length / 2 / value - length / 2 / zoom.value;
    api.updateScene({
      appState: { zoom: { value }, scrollX: scrollX + shift(width), scrollY: scrollY + shift(height) },
    });
  });
  await page.waitForTimeout(3000);
  await page.mouse.move(640, 400);
  await page.keyboard.down('Space');
  await page.mouse.down();
  await page.evaluate(() => window.board.watchFrames());
  for (let i = 0; i < 180; i++) {
    await page.mouse.move(640 + 120 * Math.sin(i / 14), 400 + 60 * Math.sin(i / 9));
    await page.waitForTimeout(8);
  }
  const frames = await page.evaluate(() => window.board.frames.slice());
  await page.mouse.up();
  await page.keyboard.up('Space');
  return percentile(frames, 0.95);
}

/** Excalidraw with so many notes on this device: opened, dragged about, one note more. Times in ms. */
export async function measureExcalidraw(notes) {
  const server = await serve();
  const folder = mkdtempSync(join(tmpdir(), 'board-'));
  const context = await chromium.launchPersistentContext(folder, {
    ...(await findBrowser()),
    viewport: { width: 1280, height: 800 },
  });
  try {
    const maker = await context.newPage();
    await maker.goto(`${server.url}?fill`);
    await maker.waitForFunction(() => window.board);
    await maker.evaluate((count) => window.board.fill(count), notes);
    await maker.close();
    const times = [];
    for (let i = 0; i < openings; i++) {
      const [page, time] = await openBoard(context, server.url);
      times.push(time);
      await page.close();
    }
    const [page] = await openBoard(context, server.url);
    await page.waitForTimeout(3000);
    const added = [];
    for (let i = 0; i < additions; i++) {
      added.push(await page.evaluate((n) => window.board.add(n), notes + i));
      await page.waitForTimeout(400);
    }
    const frame = await measurePanning(page);
    return { ready: percentile(times, 0.5), frame, add: percentile(added, 0.95) };
  } finally {
    await context.close();
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
