import { useMemo } from 'preact/hooks';
import { type DirectionStep, directionsOf } from '../../../domain/house/directions.ts';
import type { House } from '../../../domain/house/house.ts';
import { createGraph } from '../../../domain/house/house-graph.ts';
import { findRoute, type Manner, type Route } from '../../../domain/house/route.ts';
import type { Point } from '../map/view.ts';

/** The ways between two spots: step-free, and the quickest where it is another one. */
export interface Ways {
  readonly 'step-free': Route | null;
  readonly quickest: Route | null;
}

/** Finds them; once for a house and its two ends. */
export function useWays(house: House, from: string, to: string): Ways {
  const graph = useMemo(() => createGraph(house), [house]);
  return useMemo(() => {
    const free = findRoute(graph, from, to, 'step-free');
    const quick = findRoute(graph, from, to, 'quickest');
    const isSame = free !== null && quick !== null && free.ways.join() === quick.ways.join();
    return { 'step-free': free, quickest: isSame ? null : quick };
  }, [graph, from, to]);
}

/** A way as it is told and drawn. */
export interface ToldWay {
  readonly manner: Manner;
  readonly route: Route;
  readonly steps: readonly DirectionStep[];
  /** The floors it goes over, in its order. */
  readonly floors: readonly string[];
}

/** Tells a route. */
export function tellWay(house: House, route: Route, manner: Manner): ToldWay {
  const floors = route.spots.flatMap((id) => house.spot.get(id)?.floor ?? []);
  return { manner, route, steps: directionsOf(house, route), floors: [...new Set(floors)] };
}

/** The runs of a way on one floor, as points in metres. */
export function runsOn(house: House, { spots }: Route, floor: string): Point[][] {
  const runs: Point[][] = [];
  let isOn = false;
  for (const id of spots) {
    const spot = house.spot.get(id);
    if (spot?.floor === floor) {
      if (!isOn) runs.push([]);
      runs.at(-1)?.push({ x: spot.x, y: spot.y });
      isOn = true;
    } else isOn = false;
  }
  return runs;
}
