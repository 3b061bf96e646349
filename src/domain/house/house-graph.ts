import type { FieldsOf } from '../kinds.ts';
import type { House } from './house.ts';
import { isStepFreeWay, storeysBetween, wayLength, waySeconds } from './walking.ts';

/** A stretch as it is walked from one of its ends. */
export interface Stretch {
  readonly way: string;
  /** Number of the spot at its far end. */
  readonly to: number;
  readonly metres: number;
  readonly seconds: number;
  readonly stepFreeSeconds: number;
  readonly isStepFree: boolean;
}

/** The house as who looks for a way sees it: spots by number, and what leads away from each. */
export interface Graph {
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly leading: readonly (readonly Stretch[])[];
}

/** Is there such a spot, on a floor that is there? */
const isPlaced = (house: House, spot: FieldsOf<'spot'> | undefined): spot is FieldsOf<'spot'> =>
  spot !== undefined && house.floor.has(spot.floor);

/** Ways whose ends are not both there lead nowhere and are left out, and so are those to spots that are closed. */
export function createGraph(house: House): Graph {
  const ids: string[] = [];
  const numbers = new Map<string, number>();
  const leading: Stretch[][] = [];
  for (const [id, spot] of house.spot) {
    if (!isPlaced(house, spot)) continue;
    numbers.set(id, ids.length);
    ids.push(id);
    leading.push([]);
  }
  for (const [id, way] of house.way) {
    const [a, b] = [house.spot.get(way.a), house.spot.get(way.b)];
    if (way.a === way.b || !isPlaced(house, a) || !isPlaced(house, b) || !a.open || !b.open) continue;
    const from = numbers.get(way.a) as number;
    const to = numbers.get(way.b) as number;
    const storeys = storeysBetween(house, a, b);
    const metres = wayLength(way, a, b, storeys);
    const stretch = {
      way: id,
      metres,
      seconds: waySeconds(way.kind, metres, storeys, false),
      stepFreeSeconds: waySeconds(way.kind, metres, storeys, true),
      isStepFree: isStepFreeWay(way),
    };
    leading[from]?.push({ ...stretch, to });
    leading[to]?.push({ ...stretch, to: from });
  }
  return { ids, numbers, leading };
}

/** The spots that can be reached from any of these, themselves included. */
export function reachedFrom(graph: Graph, from: Iterable<string>, isStepFree: boolean): Set<string> {
  const reached = new Set<string>();
  const open = [...from].filter((id) => graph.numbers.has(id));
  for (const id of open) reached.add(id);
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const stretch of graph.leading[graph.numbers.get(id) as number] ?? []) {
      const next = graph.ids[stretch.to] as string;
      if ((isStepFree && !stretch.isStepFree) || reached.has(next)) continue;
      reached.add(next);
      open.push(next);
    }
  return reached;
}
