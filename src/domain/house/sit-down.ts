import type { Change } from '../change.ts';
import type { Hub } from '../hub.ts';
import { makeId, type RandomBytes } from '../id.ts';
import { dayAt, instantOf } from '../time.ts';
import type { Sitting } from './sitting.ts';

/** Nobody is asked to get up: whoever has said nothing for so long has left, ms. */
export const longestSitting = 2 * 3_600_000;

/** A sitting with its id. */
export interface SittingRow {
  readonly id: string;
  readonly fields: Sitting;
}

/** The end of a sitting that begins or goes on at `now`: two hours on, or closing time if that comes first. */
function endOf(now: number, day: string, { closes, timeZone }: Pick<Hub, 'closes' | 'timeZone'>): number {
  const closing = instantOf(day, closes, timeZone);
  const usual = now + longestSitting;
  return closing > now ? Math.min(usual, closing) : usual;
}

/**
 * Somebody sits down at `now`. Said as a fact that came true by itself: such a row bears no device's mark, so nobody
 * who holds it can tell who it was. Its id is the only thing that whoever sat down knows of it.
 */
export function sitDown(
  spot: string,
  hub: Pick<Hub, 'closes' | 'timeZone'>,
  now: number,
  random?: RandomBytes,
): Change {
  const at = Math.floor(now);
  const day = dayAt(at, hub.timeZone);
  const fields: Sitting = { spot, day, from: at, until: endOf(at, day, hub) };
  return { kind: 'sitting', id: `${makeId(16, random)}~${day}`, fields: { ...fields }, trueSince: at };
}

/** They get up. */
export const getUp = (id: string, now: number): Change => ({
  kind: 'sitting',
  id,
  fields: { until: Math.floor(now) },
  trueSince: Math.floor(now),
});

/** They stay for longer. */
export const stayOn = (
  { id, fields: { day } }: SittingRow,
  hub: Pick<Hub, 'closes' | 'timeZone'>,
  now: number,
): Change => ({
  kind: 'sitting',
  id,
  fields: { until: endOf(Math.floor(now), day, hub) },
  trueSince: Math.floor(now),
});

/** How many sit at each spot at `now`. */
export function countSitting(sittings: Iterable<SittingRow>, now: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fields } of sittings)
    if (fields.from <= now && now < fields.until) counts.set(fields.spot, (counts.get(fields.spot) ?? 0) + 1);
  return counts;
}
