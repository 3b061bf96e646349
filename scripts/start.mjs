/**
 * `npm start`: builds what is missing or older than its sources, then runs the server with the arguments given
 * (`npm start -- --sample`). Plain JavaScript, so that Node runs it before anything is built.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The newest change in a file or folder, epoch ms; 0 when there is none. Tests build nothing. */
const newest = (path) => {
  if (!existsSync(path) || /\.test\.tsx?$/.test(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
};

const isStale = (product, sources) => {
  const built = newest(join(root, product));
  return sources.some((source) => newest(join(root, source)) > built);
};

const shared = ['package.json', 'package-lock.json'];
const builds = [
  {
    product: 'dist/index.html',
    sources: ['src', 'sw', 'public', 'index.html', 'vite.config.ts', ...shared],
    args: ['build'],
  },
  {
    product: 'dist-server/main.js',
    sources: ['server', 'src/domain', 'src/protocol', ...shared],
    args: ['build', '--config', 'server/vite.config.ts'],
  },
];

const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
if (!existsSync(vite)) {
  console.error('The packages are not installed yet. Run: npm ci');
  process.exit(1);
}

for (const { product, sources, args } of builds) {
  if (!isStale(product, sources)) continue;
  console.log(`Building ${product.split('/')[0]} …`);
  const built = spawnSync(process.execPath, [vite, ...args, '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

const server = spawn(process.execPath, [join(root, 'dist-server', 'main.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => {
  if (signal) {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  } else process.exit(code ?? 0);
});
