import { useEffect, useMemo, useState } from 'preact/hooks';
import type { House } from '../../../domain/house/house.ts';
import type { FieldsOf } from '../../../domain/kinds.ts';
import { afterPaint } from '../../../ui/after-paint.ts';
import { Emblem } from './emblem.tsx';
import { type Forest, groundKey, groundOf, growForest } from './forest.ts';
import styles from './map.module.css';
import { clearing, trail } from './shapes.ts';
import { edge, type Point } from './view.ts';

export interface HouseDrawingProps {
  house: House;
  /** The floor's id. */
  floor: string;
  /** Address of the floor's own picture; null for the drawn forest. */
  picture: string | null;
  /** A way that is pointed out, as runs of points on this floor. */
  way?: readonly (readonly Point[])[];
  /** Ids of the spots where it begins and ends. */
  from?: string | null;
  to?: string | null;
  /** Places and ways first: the trees come with the next frame. */
  treesLater?: boolean;
}

type Spot = FieldsOf<'spot'>;

/** One floor, in metres, from above: forest, trail, clearings. Decoration: what it says the list says, too. */
export function HouseDrawing({
  house,
  floor,
  picture,
  way = [],
  from,
  to,
  treesLater = false,
}: HouseDrawingProps) {
  const plane = house.floor.get(floor);
  const ground = useMemo(
    () => (plane ? <Ground {...{ house, floor, picture, treesLater }} /> : null),
    [house, floor, picture, treesLater],
  );
  if (!plane) return null;
  const here = from ? house.spot.get(from) : undefined;
  const there = to ? house.spot.get(to) : undefined;
  return (
    <svg
      class={styles.drawing}
      viewBox={`${-edge} ${-edge} ${plane.width + 2 * edge} ${plane.height + 2 * edge}`}
      aria-hidden="true"
      focusable="false"
    >
      {ground}
      {way.map((points) => (
        <g key={`${points[0]?.x} ${points[0]?.y}`}>
          <path class={styles.routeEdge} d={trail(points, 0.8)} />
          <path class={styles.route} d={trail(points, 0.8)} />
        </g>
      ))}
      {there?.floor === floor && <circle class={styles.goal} cx={there.x} cy={there.y} r="0.75" />}
      {here?.floor === floor && <Here at={here} />}
    </svg>
  );
}

function Here({ at: { x, y } }: { at: Point }) {
  return (
    <>
      <circle class={styles.hereGlow} cx={x} cy={y} r="1.3" />
      <circle class={styles.here} cx={x} cy={y} r="0.6" />
    </>
  );
}

type GroundProps = Pick<HouseDrawingProps, 'house' | 'floor' | 'picture' | 'treesLater'>;

function Ground({ house, floor, picture, treesLater }: GroundProps) {
  const plane = house.floor.get(floor);
  const spots = [...house.spot].filter(([, spot]) => spot.floor === floor);
  const ways = [...house.way.values()].flatMap(({ a, b }) => {
    const [one, other] = [house.spot.get(a), house.spot.get(b)];
    return one?.floor === floor && other?.floor === floor ? [trail([one, other])] : [];
  });
  const areas = spots.filter(([, { width, depth }]) => width > 0 && depth > 0);
  return (
    <>
      {picture === null ? (
        <Trees {...{ house, floor, treesLater }} />
      ) : (
        <image href={picture} width={plane?.width} height={plane?.height} preserveAspectRatio="none" />
      )}
      <path class={picture === null ? styles.trailEdge : styles.thinTrail} d={ways.join('')} />
      {picture === null && <path class={styles.trail} d={ways.join('')} />}
      {areas.map(([id, spot]) => (
        <Area key={id} id={id} spot={spot} isPlan={picture !== null} />
      ))}
    </>
  );
}

function Trees({ house, floor, treesLater }: Omit<GroundProps, 'picture'>) {
  const [isGrown, setIsGrown] = useState(!treesLater);
  const ground = groundOf(house, floor);
  const key = groundKey(house, floor);
  const forest = useMemo(() => (isGrown ? growForest(house, floor) : null), [isGrown, key]);
  useEffect(() => {
    void afterPaint().then(() => setIsGrown(true));
  }, []);
  return (
    <>
      <path class={styles.ground} d={ground.ground} />
      <path class={styles.floor} d={ground.floor} />
      {forest && <Grown forest={forest} />}
    </>
  );
}

function Grown({ forest }: { forest: Forest }) {
  return (
    <>
      <path class={styles.moss} d={forest.moss} />
      <path class={styles.shade} d={forest.shade} />
      <path class={styles.birches} d={forest.birches} />
      <path class={styles.spruces} d={forest.spruces} />
      <path class={styles.tops} d={forest.tops} />
    </>
  );
}

function Area({ id, spot, isPlan }: { id: string; spot: Spot; isPlan: boolean }) {
  const { x, y, width, depth, zone, open } = spot;
  const size = Math.min(1, Math.min(width, depth) / 6.4);
  const shape =
    zone === null
      ? `M${x - width / 2} ${y - depth / 2}h${width}v${depth}h${-width}z`
      : clearing(id, spot, width, depth);
  return (
    <g data-zone={zone ?? undefined} data-closed={!open || undefined}>
      <path class={zone === null ? styles.room : styles.clearing} data-plan={isPlan || undefined} d={shape} />
      {zone && !isPlan && (
        <g transform={`translate(${x} ${y}) scale(${size})`}>
          <Emblem zone={zone} />
        </g>
      )}
    </g>
  );
}
