// One peer: what it says of itself, and its server in a process of its own.
import { execFileSync, fork } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { arg, fileOf, HERE, limit } from './options.mjs';

// A peer's meta, read in a process of its own: two peers may hold two versions of one library.
const metas = {};
export const metaOf = (name) =>
  (metas[name] ??= JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        `const { meta } = await import(${JSON.stringify(pathToFileURL(fileOf(name)).href)}); process.stdout.write(JSON.stringify(meta ?? {})); process.exit(0)`,
      ],
      { cwd: HERE, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    ),
  ));

export async function startServer(name, dir) {
  const child = fork(path.join(HERE, 'lib/server-host.mjs'), [fileOf(name), dir], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', arg('verbose') ? 'inherit' : 'ignore', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  let id = 0;
  const open = new Map();
  const port = await limit(
    'server start',
    new Promise((r, no) => {
      child.on('message', (m) => {
        if (m.ready) r(m.port);
        else {
          const o = open.get(m.id);
          open.delete(m.id);
          m.error ? o?.no(new Error(m.error)) : o?.r(m);
        }
      });
      child.on('exit', (c) => {
        no(new Error(`server exited ${c}`));
        for (const o of open.values()) o.no(new Error(`server exited ${c}`));
      });
    }),
    30000,
  );
  const ask = (what, n) =>
    new Promise((r, no) => {
      const k = ++id;
      open.set(k, { r, no });
      child.send({ id: k, ask: what, n });
    });
  return {
    port,
    ask,
    stop: () => limit('server stop', ask('stop'), 5000).catch(() => child.kill('SIGKILL')),
  };
}
