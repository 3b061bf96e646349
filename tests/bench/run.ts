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
 * `-- --json FILE` writes `[{name, value, unit, bar, ok}]`; `-- --keep` makes them the new baselines.
 */
const root = resolve(import.meta.dirname, '../..');
const baselines = join(import.meta.dirname, 'baselines.json');
const { values: options } = parseArgs({
  options: { json: { type: 'string' }, keep: { type: 'boolean', default: false } },
});

buildIfStale(root);
const weight = weighBundle(join(root, 'dist'));
const door = await measureDoor();
const mix = await measureMix();
const breakfast = await measureBreakfast();
const today = await measureToday();
const wall = await measureWall();
const path = await measurePath();
const keyFigures = await measureFigures();
const people = await measureImport();
const figures: readonly Figure[] = [
  toFigure('door.js_kb', weight.firstJs),
  toFigure('door.precache_kb', weight.precache),
  toFigure('door.reopen_ms', door.reopen),
  toFigure('door.search_ms', door.search),
  toFigure('door.checkin_ms', door.checkIn),
  toFigure('breakfast.mix_ms', mix),
  toFigure('breakfast.open_ms', breakfast),
  toFigure('desk.today_ms', today.tapped.day),
  toFigure('wall.ready_ms', wall.ready),
  toFigure('wall.frame_ms', wall.frame),
  toFigure('wall.add_ms', wall.add),
  toFigure('path.route_ms', path.route),
  toFigure('path.ready_ms', path.ready),
  toFigure('path.frame_ms', path.frame),
  toFigure('figures.ready_ms', keyFigures),
  toFigure('people.import_ms', people),
  ...readRatios(join(import.meta.dirname, 'peers/results.json')),
];

const before = new Map(
  (JSON.parse(readFileSync(baselines, 'utf8')) as Figure[]).map(({ name, value }) => [name, value]),
);
for (const { name, value, unit, bar, ok } of figures) {
  const was = before.get(name);
  // Machines differ from run to run; a tenth more than the last kept figure is worth a look, not a verdict.
  const note = was !== undefined && value > was * 1.1 ? `  was ${was}` : '';
  const says = bars[name as keyof typeof bars].says;
  console.log(
    `${ok ? 'ok  ' : 'OVER'} ${name.padEnd(18)} ${`${value}`.padStart(8)} of ${bar} ${unit}  ${says}${note}`,
  );
}
console.log(
  `     wall.add_ms on a page that only reads the leaf and writes one line: ${Math.round(wall.addFloor * 10) / 10} ms`,
);
console.log(
  `     desk.today_ms from a closed tab: ${Math.round(today.reopened.day)} ms; until whom to introduce is painted, too: ${Math.round(today.tapped.pairs)} ms`,
);
const json = `${JSON.stringify(figures, null, 2)}\n`;
if (options.json) writeFileSync(options.json, json);
if (options.keep) writeFileSync(baselines, json);
process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1;
