import { liveSetting, saveSetting } from '../../../local/settings.ts';

/** How many sites the boughs of a tree had when it was last seen on this device: they can grow before its leaves are read. */
export interface SiteMemory {
  readonly known: readonly number[];
  keep(sites: readonly number[]): void;
}

type Kept = Readonly<Record<string, readonly number[]>>;

const key = 'walls.sites';
/** So many walls are remembered, those seen last. */
const mostWalls = 12;
/** A tree that has grown by less than this part is remembered as it was. */
const worth = 0.02;

const isWorth = (known: readonly number[], sites: readonly number[]): boolean =>
  known.length !== sites.length ||
  sites.some((count, i) => Math.abs(count - (known[i] ?? 0)) > worth * count);

/** What this device remembers of a wall's tree. Nothing of its leaves: only how large it was. */
export function siteMemoryOf(wall: string): SiteMemory {
  const kept = liveSetting<Kept>(key, {});
  return {
    known: kept.peek()[wall] ?? [],
    keep(sites) {
      if (!isWorth(kept.peek()[wall] ?? [], sites)) return;
      const others = Object.entries(kept.peek()).filter(([id]) => id !== wall);
      const next: Kept = Object.fromEntries([...others.slice(1 - mostWalls), [wall, sites]]);
      // Without it the next opening is a little slower, and that is all.
      saveSetting(key, next).catch((error: unknown) => console.warn('tree: its size was not kept', error));
    },
  };
}
