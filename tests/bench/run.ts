import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../scripts/build-if-stale.mjs';
import { weighBundle } from '../house/bundle.ts';
import { bars, type Figure, toFigure } from './bars.ts';
import { measureBreakfast, measureMix } from './breakfast.ts';
import { measureDoor } from './door.ts';
import { measureFigures } from './figures.ts';
import { measurePath } from './path.ts';
import { readRatios } from './peers-ratios.ts';
import { measureImport } from './people.ts';
import { measureToday } from './today.ts';
import { measureWall } from './walls.ts';

/**
 * `npm run bench`: every figure beside its bar, on the built app in a real browser.
 * `-- --json FILE` writes `[{name, value, unit, bar, ok}]`; `-- --only door,wall` measures these alone; `-- --keep` makes
 * the figures the new baselines.
 */
const root = resolve(import.meta.dirname, '../..');
const baselines = join(import.meta.dirname, 'baselines.json');
const { values: options } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});

const before = new Map(
  (JSON.parse(readFileSync(baselines, 'utf8')) as Figure[]).map(({ name, value }) => [name, value]),
);
const figures: Figure[] = [];

/** Says a figure as soon as it is measured: what comes later may fail. */
function tell(figure: Figure): void {
  const { name, value, unit, bar, ok } = figure;
  figures.push(figure);
  const was = before.get(name);
  // Machines differ from run to run; a tenth more than the last kept figure is worth a look, not a verdict.
  const note = was !== undefined && value > was * 1.1 ? `  was ${was}` : '';
  const says = bars[name as keyof typeof bars].says;
  console.log(
    `${ok ? 'ok  ' : 'OVER'} ${name.padEnd(18)} ${`${value}`.padStart(8)} of ${bar} ${unit}  ${says}${note}`,
  );
}
const round = (value: number) => Math.round(value * 10) / 10;

/** What is measured, by the first part of its figures' names. */
const parts: { readonly [name: string]: () => Promise<void> } = {
  async door() {
    const weight = weighBundle(join(root, 'dist'));
    tell(toFigure('door.js_kb', weight.firstJs));
    tell(toFigure('door.precache_kb', weight.precache));
    const door = await measureDoor();
    tell(toFigure('door.reopen_ms', door.reopen));
    tell(toFigure('door.search_ms', door.search));
    tell(toFigure('door.checkin_ms', door.checkIn));
  },
  async breakfast() {
    tell(toFigure('breakfast.mix_ms', await measureMix()));
    tell(toFigure('breakfast.open_ms', await measureBreakfast()));
  },
  async desk() {
    const { tapped, reopened } = await measureToday();
    tell(toFigure('desk.today_ms', tapped.day));
    console.log(
      `     desk.today_ms from a closed tab: ${round(reopened.day)} ms; until whom to introduce is painted, too: ${round(tapped.pairs)} ms`,
    );
  },
  async wall() {
    const wall = await measureWall();
    tell(toFigure('wall.ready_ms', wall.ready));
    tell(toFigure('wall.frame_ms', wall.frame));
    tell(toFigure('wall.add_ms', wall.add));
    console.log(
      `     wall.add_ms on a page that only reads the leaf and writes one line: ${round(wall.addFloor)} ms`,
    );
  },
  async path() {
    const path = await measurePath();
    tell(toFigure('path.route_ms', path.route));
    tell(toFigure('path.ready_ms', path.ready));
    tell(toFigure('path.frame_ms', path.frame));
  },
  figures: async () => tell(toFigure('figures.ready_ms', await measureFigures())),
  people: async () => tell(toFigure('people.import_ms', await measureImport())),
  async sync() {
    for (const figure of readRatios(join(import.meta.dirname, 'peers/results.json'))) tell(figure);
  },
};

const chosen = options.only === undefined ? Object.keys(parts) : options.only.split(',');
const unknown = chosen.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0)
  throw new Error(`nothing is called ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}`);

buildIfStale(root);
for (const name of chosen) await parts[name]?.();
const json = `${JSON.stringify(figures, null, 2)}\n`;
if (options.json) writeFileSync(options.json, json);
if (options.keep) writeFileSync(baselines, json);
process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1;
