import { type Bundles, createParts, type Parts } from './parts.ts';
import { play } from './play.ts';
import { shrink, tell } from './shrink.ts';

/** What the command asks of a worker. */
export type Order =
  | { readonly type: 'begin'; readonly bundles: Bundles }
  | { readonly type: 'play'; readonly seeds: readonly number[] }
  | { readonly type: 'explain'; readonly seed: number };

/** What a worker answers. */
export type Report =
  | { readonly type: 'ready' }
  | {
      readonly type: 'played';
      readonly counts: { readonly [name: string]: number };
      readonly failed: readonly { readonly seed: number; readonly complaints: readonly string[] }[];
    }
  | { readonly type: 'explained'; readonly text: string };

let parts: Parts | undefined;

async function obey(order: Order): Promise<Report> {
  if (order.type === 'begin') {
    parts = createParts(order.bundles);
    return { type: 'ready' };
  }
  if (!parts) throw new Error('Not begun.');
  if (order.type === 'explain') {
    const whole = await play(parts, order.seed);
    return { type: 'explained', text: tell(await shrink(parts, whole)) };
  }
  const counts: Record<string, number> = {};
  const failed = [];
  for (const seed of order.seeds) {
    const played = await play(parts, seed);
    counts.seeds = (counts.seeds ?? 0) + 1;
    counts.actions = (counts.actions ?? 0) + played.steps;
    for (const [name, count] of Object.entries(played.counts)) counts[name] = (counts[name] ?? 0) + count;
    if (played.complaints.length > 0) failed.push({ seed, complaints: played.complaints });
  }
  return { type: 'played', counts, failed };
}

process.on('message', (order: Order) => {
  obey(order).then(
    (report) => process.send?.(report),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
