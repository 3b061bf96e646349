import type { PairedDevice } from '../store/store.ts';

/** When a device was last heard of, epoch ms, and by how much its clock is ahead then, ms; null when it did not tell. */
export interface Sighting {
  readonly device: string;
  readonly at: number;
  readonly clockAhead: number | null;
}

/** More devices than any hub has; the one that was heard of longest ago makes room. */
const mostKept = 20_000;
/** A clock that is wrong by more than ten years says nothing more by being wronger. */
const mostAhead = 10 * 365 * 24 * 3_600_000;

/** Who was heard of since this process began. In memory alone: that somebody was there is nobody's record. */
export interface Seen {
  /** `told`: the device's own clock, as it said it. */
  note(device: PairedDevice, told: string | undefined): void;
  of(hub: string): Sighting[];
}

export function createSeen(now: () => number): Seen {
  const known = new Map<string, Sighting & { readonly hub: string }>();
  return {
    note({ hub, id }, told) {
      const at = now();
      const clock = told !== undefined && /^\d{1,15}$/.test(told) ? Number(told) - at : null;
      const clockAhead = clock === null ? null : Math.max(-mostAhead, Math.min(mostAhead, clock));
      const key = `${hub} ${id}`;
      // The latest stand last.
      const before = known.get(key);
      known.delete(key);
      known.set(key, { hub, device: id, at, clockAhead: clockAhead ?? before?.clockAhead ?? null });
      const oldest = known.keys().next().value;
      if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
    },
    of: (hub) => [...known.values()].flatMap(({ hub: of, ...sighting }) => (of === hub ? [sighting] : [])),
  };
}
