import { useSignal } from '@preact/signals';
import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { House } from '../../../domain/house/house.ts';
import { Button } from '../../../ui/button.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { Mark } from '../mark.tsx';
import { HouseDrawing } from './house-drawing.tsx';
import { labelsOf } from './labels.ts';
import styles from './map.module.css';
import { createMapStage, type MapStage, unit } from './map-stage.ts';
import { words } from './map-words.ts';
import { usePicture } from './use-picture.ts';
import { edge, type Point } from './view.ts';

export interface MapViewProps {
  house: House;
  /** The floor's id. */
  floor: string;
  /** Where somebody is, and where to. */
  from?: string | null;
  to?: string | null;
  /** The way between them, as runs of points on this floor. */
  way?: readonly (readonly Point[])[];
  /** A place was touched. */
  onPick?: (spot: string) => void;
}

/** By how much a tap on a button comes nearer, how far an arrow moves (px), and how far one turn is (radians). */
const nearer = 1.5;
const step = 60;
const quarter = Math.PI / 2;
/** A tap this near to a place, in metres, means it. */
const reach = 1.6;

/** The place under a point of the floor: one whose area it is in, or else the nearest within reach. */
function placeUnder(house: House, floor: string, { x, y }: Point): string | null {
  let best: { readonly id: string; readonly away: number } | null = null;
  for (const [id, spot] of house.spot) {
    if (spot.floor !== floor || spot.kind === 'junction') continue;
    const [dx, dy] = [Math.abs(spot.x - x), Math.abs(spot.y - y)];
    const isInside = dx <= spot.width / 2 && dy <= spot.depth / 2;
    const away = Math.hypot(dx, dy) / (isInside ? 4 : 1);
    if ((isInside || away < reach) && away < (best?.away ?? Infinity)) best = { id, away };
  }
  return best?.id ?? null;
}

/** One floor as a map that can be moved, come near to and turned. The list and the directions are what is read aloud. */
export function MapView({ house, floor, from = null, to = null, way = [], onPick }: MapViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const overlay = useRef<HTMLDivElement>(null);
  const stage = useRef<MapStage | null>(null);
  const tapped = useRef<(at: Point) => void>(() => undefined);
  const isWhole = useSignal(true);
  const hint = useId();
  const plane = house.floor.get(floor);
  const picture = usePicture(plane?.picture ?? null);
  const labels = useMemo(() => labelsOf(house, floor, [from, to]), [house, floor, from, to]);
  tapped.current = (at) => {
    const found = placeUnder(house, floor, at);
    if (found) onPick?.(found);
  };

  // Before the first frame: the drawing is in its place when it is first painted.
  useLayoutEffect(() => {
    if (!box.current || !paper.current || !overlay.current) return undefined;
    const made = createMapStage({
      ...{ box: box.current, paper: paper.current, overlay: overlay.current },
      onTap: (at) => tapped.current(at),
      onWhole: (whole) => {
        isWhole.value = whole;
      },
    });
    stage.current = made;
    return () => made.stop();
  }, []);
  useLayoutEffect(() => {
    if (!plane) return;
    stage.current?.show({ plane, edge, labels, focus: way.flat() });
  }, [plane, labels, way]);

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keys[event.key];
    if (!act || !stage.current) return;
    event.preventDefault();
    act(stage.current);
  };
  if (!plane) return null;
  const size = { width: (plane.width + 2 * edge) * unit, height: (plane.height + 2 * edge) * unit };
  return (
    <div class={styles.map}>
      <div
        ref={box}
        class={styles.box}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved by keys
        tabIndex={0}
        aria-label={words.map(plane.name)}
        aria-describedby={hint}
        onKeyDown={onKey}
      >
        <div
          ref={paper}
          class={styles.paper}
          style={{ inlineSize: `${size.width}px`, blockSize: `${size.height}px` }}
        >
          <HouseDrawing {...{ house, floor, picture, way, from, to }} treesLater />
        </div>
        <div ref={overlay} class={styles.labels} aria-hidden="true">
          {labels.map(({ id, name, icon, kind }) => (
            <span
              key={id}
              class={styles.label}
              data-mark={icon !== null}
              data-kind={kind}
              data-goal={id === to || undefined}
            >
              {icon && <Mark name={icon} />}
              <span>{name}</span>
            </span>
          ))}
        </div>
      </div>
      <VisuallyHidden>
        <span id={hint}>{words.keys()}</span>
      </VisuallyHidden>
      <div class={styles.tools}>
        <Button iconOnly icon="plus" onClick={() => stage.current?.zoom(nearer)}>
          {words.nearer()}
        </Button>
        <Button
          iconOnly
          icon="minus"
          aria-disabled={isWhole.value}
          onClick={() => stage.current?.zoom(1 / nearer)}
        >
          {words.further()}
        </Button>
        <Button iconOnly icon={<Mark name="turn" />} onClick={() => stage.current?.turn(quarter)}>
          {words.turn()}
        </Button>
        {!isWhole.value && (
          <Button iconOnly icon={<Mark name="whole" />} onClick={() => stage.current?.whole()}>
            {words.whole()}
          </Button>
        )}
      </div>
    </div>
  );
}

const keys: Readonly<Record<string, (stage: MapStage) => void>> = {
  '+': (stage) => stage.zoom(nearer),
  '=': (stage) => stage.zoom(nearer),
  '-': (stage) => stage.zoom(1 / nearer),
  '0': (stage) => stage.whole(),
  r: (stage) => stage.turn(quarter / 3),
  R: (stage) => stage.turn(-quarter / 3),
  ArrowLeft: (stage) => stage.pan(step, 0),
  ArrowRight: (stage) => stage.pan(-step, 0),
  ArrowUp: (stage) => stage.pan(0, step),
  ArrowDown: (stage) => stage.pan(0, -step),
};
