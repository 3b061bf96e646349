import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../scripts/build-if-stale.mjs';
import { openPlaces } from './bench-server.ts';
import { type Growth, measureGrowth } from './growth.ts';
import { type Idle, measureIdle, measureRates, type Step } from './rates.ts';
import { type SeededDevice, seedDevices, seedHub, seedRows } from './seed.ts';

/**
 * `npm run load`: what one process of the built server holds on this machine. `--hubs N --devices M` (in each
 * hub), `--postgres` instead of SQLite, `--quick` for less than a minute, `--only rates|idle|growth`,
 * `--json FILE`. Hubs and devices are put straight into the store: one process serves any number of hubs that
 * are there, though setting up by hand makes only the first.
 */
const { values: options } = parseArgs({
  options: {
    hubs: { type: 'string', default: '5' },
    devices: { type: 'string', default: '20' },
    postgres: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'string' },
  },
});
const { quick, postgres } = options;
const [hubs, devicesEach] = [Number(options.hubs), Number(options.devices)];
const rates = quick
  ? [50, 200, 800]
  : [50, 100, 200, 300, 400, 500, 600, 700, 800, 1000, 1200, 1500, 1800, 2200, 2700, 3300];
const lines = quick ? [0, 200, 500] : [0, 200, 1000, 2000];
const sizes = quick ? [10_000, 50_000] : [10_000, 100_000, 1_000_000];
const isAsked = (part: string) => options.only === undefined || options.only === part;

const ms = (value: number) => (Number.isNaN(value) ? '–' : value < 10 ? value.toFixed(1) : value.toFixed(0));
const row = (cells: readonly (string | number)[]) =>
  console.log(cells.map((cell) => String(cell).padStart(10)).join(''));

buildIfStale(resolve(import.meta.dirname, '../..'));
const machine = {
  cores: cpus().length,
  model: cpus()[0]?.model ?? '',
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  store: postgres ? 'PostgreSQL, fsync on, on the same machine' : 'SQLite, synchronous=FULL',
};
console.log(
  Object.entries(machine)
    .map(([key, value]) => `${key}: ${value}`)
    .join(' · '),
);
const places = await openPlaces(postgres);

async function loadedPlace(howMany: number, each: number) {
  const place = await places.place();
  const store = await place.store();
  const devices: SeededDevice[] = [];
  for (let i = 0; i < howMany; i++) {
    const hub = await seedHub(store);
    await seedRows(store, hub, 0, 1000);
    devices.push(...(await seedDevices(store, hub, each)));
  }
  await store.close();
  return { place, devices, server: await place.serve() };
}

let steps: Step[] = [];
if (isAsked('rates')) {
  console.log(`\nCheck-ins through ${hubs} hubs, ${devicesEach} devices listening in each`);
  row([
    'asked/s',
    'done/s',
    'p50',
    'p95',
    'p99',
    'live p50',
    'live p99',
    'pull p99',
    'server %',
    'load %',
    'all %',
    'RSS MB',
  ]);
  const { place, devices, server } = await loadedPlace(hubs, devicesEach);
  steps = await measureRates(server, devices, rates, quick ? 4 : 6, (step) =>
    row([
      ...[step.asked, step.done, ms(step.p50), ms(step.p95), ms(step.p99), ms(step.live50), ms(step.live99)],
      ...[ms(step.pull99), step.cpu.server, step.cpu.load, step.cpu.machine, step.rss],
    ]),
  );
  const last = steps.at(-1);
  if (last && (last.cpu.load > 80 || last.cpu.load > last.cpu.server))
    console.log(`At the end the load took ${last.cpu.load} % of a core itself: the server may hold more.`);
  await server.stop();
  place.remove();
}

let idle: Idle[] = [];
if (isAsked('idle')) {
  console.log('\nDevices that only listen');
  row(['lines', 'RSS MB', 'KB each']);
  const { place, devices, server } = await loadedPlace(10, Math.ceil((lines.at(-1) ?? 0) / 10));
  idle = await measureIdle(server, devices, lines);
  for (const one of idle) row([one.lines, one.rss, one.each]);
  await server.stop();
  place.remove();
}

let growth: Growth[] = [];
if (isAsked('growth')) {
  console.log('\nOne hub that grows (ms)');
  row([
    'rows',
    'start',
    'page 1',
    'page mid',
    'no news',
    'new phone',
    'its rows',
    'push p50',
    'push p99',
    'RSS MB',
  ]);
  const place = await places.place();
  growth = await measureGrowth(place, sizes, (one) =>
    row([
      ...[one.rows, ms(one.start), ms(one.firstPage), ms(one.middlePage), ms(one.nothingNew), ms(one.phone)],
      ...[one.phoneRows, ms(one.push), ms(one.push99), one.rss],
    ]),
  );
  place.remove();
}

await places.close();
if (options.json !== undefined)
  writeFileSync(
    options.json,
    `${JSON.stringify({ machine, hubs, devicesEach, steps, idle, growth }, null, 2)}\n`,
  );
