import type { Hub } from '../../src/domain/hub.ts';
import { type Day, dayAt, instantOf } from '../../src/domain/time.ts';

/** Open until late when it is looked at in the evening, so that there is always somebody in the house. */
export function pickCloses(now: number, timeZone: string): string {
  const day = dayAt(now, timeZone);
  return now < instantOf(day, '17:00', timeZone) ? '18:00' : '23:30';
}

/** From when today's people may have come, so that none of them is counted out before `now`. */
export function openSince(now: number, hub: Hub): number {
  const day = dayAt(now, hub.timeZone);
  const ends = ['00:00', '03:00', hub.closes].map((time) => instantOf(day, time, hub.timeZone));
  return Math.max(now - 4 * 3_600_000, ...ends.filter((end) => end <= now));
}

const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

/** Splits `total` visits over the days: few at weekends, otherwise alike. At most `most` a day. */
export function spread(total: number, days: readonly Day[], most: number): number[] {
  const weights = days.map((day) => (isWeekend(day) ? 0.05 : 1));
  const sum = weights.reduce((a, b) => a + b, 0);
  const counts = weights.map((weight) => Math.min(most, Math.floor((total * weight) / sum)));
  let rest = total - counts.reduce((a, b) => a + b, 0);
  for (let i = 0; rest > 0; i = (i + 1) % days.length) {
    if ((counts[i] ?? 0) >= most || (weights[i] ?? 0) < 1) continue;
    counts[i] = (counts[i] ?? 0) + 1;
    rest--;
  }
  return counts;
}
