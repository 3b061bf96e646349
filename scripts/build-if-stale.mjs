/**
 * Builds what is missing or older than its sources. Plain JavaScript, so that Node runs it before anything is
 * built. Throws when a build fails.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

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

/** The newest change in a file or folder, epoch ms; 0 when there is none. Tests build nothing. */
const newest = (path) => {
  if (!existsSync(path) || /\.test\.tsx?$/.test(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
};

const isStale = (root, { product, sources }) => {
  const built = newest(join(root, product));
  return sources.some((source) => newest(join(root, source)) > built);
};

/** @param {string} root the repository's folder */
export function buildIfStale(root) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  if (!existsSync(vite)) throw new Error('The packages are not installed yet. Run: npm ci');
  for (const build of builds) {
    if (!isStale(root, build)) continue;
    console.log(`Building ${build.product.split('/')[0]} …`);
    const args = [vite, ...build.args, '--logLevel', 'warn'];
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
    if (status !== 0) throw new Error('The build failed; what it said stands above.');
  }
}
