import type { Graph, Stretch } from './house-graph.ts';

/** A way through the house: its spots from first to last, and the ways between them. */
export interface Route {
  readonly spots: readonly string[];
  readonly ways: readonly string[];
  readonly metres: number;
  readonly seconds: number;
}

/** `step-free`: never over steps or through what is too narrow, at an easy pace. `quickest`: whatever is soonest. */
export type Manner = 'step-free' | 'quickest';

/** What a stretch takes in a manner, seconds; infinite where it is not to be walked so. */
const costOf = (stretch: Stretch, manner: Manner): number =>
  manner === 'quickest' ? stretch.seconds : stretch.isStepFree ? stretch.stepFreeSeconds : Infinity;

/** What the search knows of each spot: how soon one is there, and from where by which stretch. */
interface Search {
  readonly soonest: Float64Array;
  readonly before: Int32Array;
  readonly by: (Stretch | undefined)[];
}

/**
 * Dijkstra's algorithm with a binary heap; of two ways that take equally long the one found first. Stops at `target`,
 * or when all is known.
 */
function search({ ids, leading }: Graph, source: number, target: number, manner: Manner): Search {
  const soonest = new Float64Array(ids.length).fill(Infinity);
  const before = new Int32Array(ids.length).fill(-1);
  const by: (Stretch | undefined)[] = new Array(ids.length).fill(undefined);
  const heap = createHeap();
  soonest[source] = 0;
  heap.push(source, 0);
  for (let next = heap.pop(); next !== undefined; next = heap.pop()) {
    const { item: spot, cost: reached } = next;
    if (spot === target) break;
    // An entry that a sooner one has overtaken.
    if (reached > (soonest[spot] as number)) continue;
    for (const stretch of leading[spot] ?? []) {
      const cost = reached + costOf(stretch, manner);
      if (cost >= (soonest[stretch.to] as number)) continue;
      soonest[stretch.to] = cost;
      before[stretch.to] = spot;
      by[stretch.to] = stretch;
      heap.push(stretch.to, cost);
    }
  }
  return { soonest, before, by };
}

/** The smallest of many, by cost. */
function createHeap() {
  const items: number[] = [];
  const costs: number[] = [];
  const swap = (i: number, k: number) => {
    [items[i], items[k]] = [items[k] as number, items[i] as number];
    [costs[i], costs[k]] = [costs[k] as number, costs[i] as number];
  };
  const isLess = (i: number, k: number) => (costs[i] as number) < (costs[k] as number);
  const sink = () => {
    for (let i = 0; ; ) {
      const left = 2 * i + 1;
      if (left >= items.length) return;
      const child = left + 1 < items.length && isLess(left + 1, left) ? left + 1 : left;
      if (!isLess(child, i)) return;
      swap(i, child);
      i = child;
    }
  };
  return {
    push(item: number, cost: number) {
      let i = items.push(item) - 1;
      costs.push(cost);
      for (let up = (i - 1) >> 1; i > 0 && isLess(i, up); up = (i - 1) >> 1) {
        swap(i, up);
        i = up;
      }
    },
    pop(): { readonly item: number; readonly cost: number } | undefined {
      const [item, cost] = [items[0], costs[0]];
      if (item === undefined || cost === undefined) return undefined;
      swap(0, items.length - 1);
      items.pop();
      costs.pop();
      sink();
      return { item, cost };
    },
  };
}

/**
 * The soonest way between two spots in a manner; null when there is none, or no such spot. Of one spot to itself it is
 * a way without a step.
 */
export function findRoute(graph: Graph, from: string, to: string, manner: Manner): Route | null {
  const [source, target] = [graph.numbers.get(from), graph.numbers.get(to)];
  if (source === undefined || target === undefined) return null;
  const { soonest, before, by } = search(graph, source, target, manner);
  if (soonest[target] === Infinity) return null;
  const spots: string[] = [];
  const ways: string[] = [];
  let metres = 0;
  for (let at = target; at !== -1; at = before[at] as number) {
    spots.push(graph.ids[at] as string);
    const stretch = by[at];
    if (!stretch) break;
    ways.push(stretch.way);
    metres += stretch.metres;
  }
  return { spots: spots.reverse(), ways: ways.reverse(), metres, seconds: soonest[target] as number };
}

/** How many seconds every spot is away in a manner; those that cannot be reached are not among them. */
export function secondsFrom(graph: Graph, from: string, manner: Manner): Map<string, number> {
  const source = graph.numbers.get(from);
  if (source === undefined) return new Map();
  const { soonest } = search(graph, source, -1, manner);
  return new Map(
    [...soonest].flatMap((seconds, i) => (seconds === Infinity ? [] : [[graph.ids[i] as string, seconds]])),
  );
}
