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
} as const satisfies Record<string, { unit: Figure['unit']; bar: number; says: string }>;

export type BarName = keyof typeof bars;

/** Puts a measured value beside its bar, to one decimal. */
export function toFigure(name: BarName, measured: number): Figure {
  const { unit, bar } = bars[name];
  const value = Math.round(measured * 10) / 10;
  return { name, value, unit, bar, ok: value <= bar };
}

/** The value below which the share `p` (0 to 1) of the values lies; nearest rank. NaN for none. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}
