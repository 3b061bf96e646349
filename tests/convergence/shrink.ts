import type { Parts } from './parts.ts';
import { type Played, play } from './play.ts';

/** What kind of promise was broken: the word in capitals before the colon. */
export const kindOf = (played: Played): string =>
  /^(?:[A-Z]: )?[A-Z]+/.exec(played.complaints[0] ?? '')?.[0] ?? '';

/** Leaves steps out of a failing history as long as it fails in the same way. Deterministic; takes a while. */
export async function shrink(parts: Parts, failed: Played, mostPlays = 200): Promise<Played> {
  const out = new Set<number>();
  let best = failed;
  let plays = 0;
  for (let size = Math.ceil(failed.steps / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < failed.steps; from += size) {
      const tried = new Set(out);
      for (let n = from; n < Math.min(failed.steps, from + size); n++) tried.add(n);
      if (tried.size === out.size) continue;
      if (plays++ >= mostPlays) return best;
      const next = await play(parts, failed.seed, (n) => tried.has(n));
      if (next.complaints.length === 0 || kindOf(next) !== kindOf(failed)) continue;
      best = next;
      for (const n of tried) out.add(n);
    }
  }
  return best;
}

/** A failing seed as text: what happened, what is wrong. */
export const tell = (played: Played): string =>
  [
    `Seed ${played.seed}, ${played.history.length} of ${played.steps} steps:`,
    ...played.history,
    ...played.complaints.slice(0, 10).map((complaint) => `  ✗ ${complaint}`),
    ...(played.complaints.length > 10 ? [`  … and ${played.complaints.length - 10} more`] : []),
  ].join('\n');
