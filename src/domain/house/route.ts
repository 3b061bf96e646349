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
  for (;;) {
    const reached = heap.nextCost();
    const spot = heap.pop();
    if (spot === -1 || spot === target) break;
    // An entry that a sooner one has overtaken.
    if (reached > (soonest[spot] as number)) continue;
    const ways = leading[spot] ?? [];
    for (let i = 0; i < ways.length; i++) {
      const stretch = ways[i] as Stretch;
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

/**
 * The smallest of many, by cost. It takes and gives bare numbers and moves a hole instead of swapping: a way is asked
 * for once, before any engine has made this quick.
 */
function createHeap() {
  const items: number[] = [];
  const costs: number[] = [];
  const place = (i: number, item: number, cost: number) => {
    items[i] = item;
    costs[i] = cost;
  };
  const sink = (item: number, cost: number) => {
    const length = items.length;
    let i = 0;
    for (let child = 1; child < length; child = 2 * i + 1) {
      if (child + 1 < length && (costs[child + 1] as number) < (costs[child] as number)) child++;
      if ((costs[child] as number) >= cost) break;
      place(i, items[child] as number, costs[child] as number);
      i = child;
    }
    place(i, item, cost);
  };
  return {
    push(item: number, cost: number) {
      let i = items.length;
      while (i > 0) {
        const up = (i - 1) >> 1;
        if ((costs[up] as number) <= cost) break;
        place(i, items[up] as number, costs[up] as number);
        i = up;
      }
      place(i, item, cost);
    },
    /** What the next one costs; infinite when there is none. */
    nextCost: (): number => costs[0] ?? Infinity,
    /** Takes the next one; -1 when there is none. */
    pop(): number {
      const first = items[0];
      if (first === undefined) return -1;
      const [item, cost] = [items.pop() as number, costs.pop() as number];
      if (items.length > 0) sink(item, cost);
      return first;
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
