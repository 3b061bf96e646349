/** One measured figure beside its bar; smaller is better. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'KB' | 'ms' | 'ratio';
  readonly bar: number;
  readonly ok: boolean;
}

/** What the app promises, by name. Times hold with the processor slowed down four times. */
export const bars = {
  'door.js_kb': { unit: 'KB', bar: 75, says: 'scripts until the door can be used, gzip' },
  'door.precache_kb': { unit: 'KB', bar: 700, says: 'everything kept for offline use, gzip' },
  'door.reopen_ms': { unit: 'ms', bar: 500, says: 'reopen offline until the door answers, median' },
  'door.search_ms': { unit: 'ms', bar: 25, says: 'a key in the name field to paint, 95th percentile' },
  'door.checkin_ms': {
    unit: 'ms',
    bar: 60,
    says: 'a tap on a name to committed and painted, 95th percentile',
  },
  'breakfast.mix_ms': {
    unit: 'ms',
    bar: 200,
    says: 'tables for 120 people who have met before, the slowest',
  },
  'breakfast.open_ms': {
    unit: 'ms',
    bar: 1000,
    says: 'reopen offline at breakfast, five years of them, until it is counted, median',
  },
  'wall.ready_ms': { unit: 'ms', bar: 1000, says: 'open a tree of 5,000 leaves until it is painted, median' },
  'wall.frame_ms': { unit: 'ms', bar: 20, says: 'a frame while it is dragged about, 95th percentile' },
  'wall.add_ms': { unit: 'ms', bar: 50, says: 'one leaf more, from its news to paint, 95th percentile' },
  'desk.today_ms': {
    unit: 'ms',
    bar: 600,
    says: 'a tap on the host’s day until it is painted, 5,000 people, 200,000 visits, median',
  },
  'people.import_ms': {
    unit: 'ms',
    bar: 3000,
    says: 'a list of 5,000 people, from the file to the last row written, the slowest',
  },
  'path.route_ms': {
    unit: 'ms',
    bar: 10,
    says: 'a way through a house of 2,000 spots, 95th percentile',
  },
  'path.ready_ms': { unit: 'ms', bar: 300, says: 'a tap on the map until it is painted, median' },
  'path.frame_ms': { unit: 'ms', bar: 20, says: 'a frame while the map is dragged about, 95th percentile' },
  'figures.ready_ms': {
    unit: 'ms',
    bar: 1000,
    says: 'open the key figures offline, a year and then five drawn, median',
  },
  'sync.w1_ratio': { unit: 'ratio', bar: 1.3, says: 'one write, strict, over the best peer' },
  'sync.w2_ratio': { unit: 'ratio', bar: 0.5, says: 'catch up, durable on the server, over the best peer' },
  'sync.w3_ratio': { unit: 'ratio', bar: 1, says: 'a new device has all of it, over the best peer' },
  'sync.w4_ratio': { unit: 'ratio', bar: 1, says: 'live, device to device, median, over the best peer' },
  'sync.w5_ratio': { unit: 'ratio', bar: 1, says: 'reopen offline, newest 50, cold, over the best peer' },
} as const satisfies Record<string, { unit: Figure['unit']; bar: number; says: string }>;

export type BarName = keyof typeof bars;

/** Puts a measured value beside its bar: ratios to two decimals, all else to one. */
export function toFigure(name: BarName, measured: number): Figure {
  const { unit, bar } = bars[name];
  const digits = unit === 'ratio' ? 100 : 10;
  const value = Math.round(measured * digits) / digits;
  return { name, value, unit, bar, ok: value <= bar };
}

/** The value below which the share `p` (0 to 1) of the values lies; nearest rank. NaN for none. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}
