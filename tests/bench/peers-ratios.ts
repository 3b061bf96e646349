import { readFileSync } from 'node:fs';
import { type BarName, type Figure, toFigure } from './bars.ts';

/** Medians of one peer's runs, ms, as the harness writes them; a step that a peer skips is missing. */
interface Summary {
  readonly w1Median?: number;
  readonly w2Stored?: number;
  readonly w3Persisted?: number;
  readonly w4Median?: number;
  readonly w5Cold?: number;
}

const steps = {
  'sync.w1_ratio': 'w1Median',
  'sync.w2_ratio': 'w2Stored',
  'sync.w3_ratio': 'w3Persisted',
  'sync.w4_ratio': 'w4Median',
  'sync.w5_ratio': 'w5Cold',
} as const satisfies { readonly [K in BarName]?: keyof Summary };

/** Not peers but floors: no merge, no accounts, nothing but the plainest storage and wire. */
const isFloor = (name: string): boolean => name.startsWith('dexie');

/** Ours over the best peer in the last recorded run of the peers. Throws when there is none of ours in it. */
export function readRatios(file: string): Figure[] {
  const { summary } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly summary: { readonly [peer: string]: Summary };
  };
  const { stigen: ours, ...others } = summary;
  if (!ours) throw new Error(`no run of stigen in ${file}`);
  const peers = Object.entries(others).filter(([name]) => !isFloor(name));
  return Object.entries(steps).map(([name, step]) => {
    const best = Math.min(...peers.map(([, one]) => one[step] ?? Number.POSITIVE_INFINITY));
    return toFigure(name as BarName, (ours[step] ?? Number.NaN) / best);
  });
}
