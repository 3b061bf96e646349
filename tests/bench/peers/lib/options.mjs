// What the command line asks for, and what every part of the harness shares.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const HERE = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const TMP = path.join(HERE, '.tmp');
export const arg = (name, dflt) => {
  const a = process.argv.find((x) => x === `--${name}` || x.startsWith(`--${name}=`));
  return a === undefined ? dflt : a.includes('=') ? a.slice(a.indexOf('=') + 1) : true;
};
export const N = Number(arg('n', 10000));
export const SINGLES = Math.min(Number(arg('singles', 1000)), N);
export const RUNS = Number(arg('runs', 3));
export const LIVE = Number(arg('live', 100));
export const STEP_MS = Number(arg('timeout', 240)) * 1000;
export const OUT = path.resolve(HERE, String(arg('out', 'results.json')));
export const CHROMIUM =
  process.env.CHROMIUM ||
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((d) => path.join(d, 'chromium'))
    .find((f) => existsSync(f));
const all = (await readdir(path.join(HERE, 'peers')))
  .filter((f) => /\.(mjs|ts)$/.test(f))
  .map((f) => path.parse(f).name)
  .sort();
export const fileOf = (name) =>
  path.join(HERE, 'peers', name + (existsSync(path.join(HERE, 'peers', `${name}.ts`)) ? '.ts' : '.mjs'));
export const PEERS = String(arg('peers', all.join(',')))
  .split(',')
  .filter(Boolean);

export const log = (...a) => console.error(new Date().toISOString().slice(11, 19), ...a);
export const wall = () => performance.timeOrigin + performance.now();
export const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
export const limit = (what, p, ms = STEP_MS) => {
  let t;
  return Promise.race([
    p,
    new Promise((_, no) => {
      t = setTimeout(() => no(new Error(`${what}: no end after ${ms / 1000} s`)), ms);
    }),
  ]).finally(() => clearTimeout(t));
};
export const q = (xs, p) => {
  const s = [...xs].sort((a, b) => a - b);
  return s[Math.min(s.length - 1, Math.floor(p * s.length))];
};
