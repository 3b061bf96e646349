import { useRef } from 'preact/hooks';
import type { Point } from '../../../domain/house/house-making.ts';
import type { FieldsOf } from '../../../domain/kinds.ts';
import styles from './map.module.css';
import { mapWords as words } from './map-words.ts';
import { movedByKey } from './moving.ts';

interface MapSpotProps {
  name: string;
  spot: FieldsOf<'spot'>;
  floor: FieldsOf<'floor'>;
  isPicked: boolean;
  isTroubled: boolean;
  /** Keys and dragging move it. */
  mayMove: boolean;
  /** The point of the floor under a pointer. */
  under: (event: PointerEvent) => Point;
  onTap: () => void;
  onStep: (to: Point) => void;
  /** While it is dragged; null when it is let go elsewhere. */
  onDrag: (to: Point | null) => void;
  onDrop: (to: Point) => void;
}

/** A finger that moves less than so many pixels taps. */
const slack = 6;

/** A spot on the map: a button. */
export function MapSpot(props: MapSpotProps) {
  const { name, spot, floor, isPicked, isTroubled, mayMove, under, onTap, onStep, onDrag, onDrop } = props;
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const hasMoved = useRef(false);
  const isAway = ({ clientX, clientY }: PointerEvent): boolean =>
    start.current !== null && Math.hypot(clientX - start.current.x, clientY - start.current.y) > slack;
  return (
    <button
      type="button"
      class={styles.spot}
      data-kind={spot.kind}
      data-closed={spot.open ? undefined : ''}
      data-troubled={isTroubled ? '' : undefined}
      aria-pressed={isPicked}
      aria-label={isTroubled ? words.troubled(name) : name}
      style={{
        insetInlineStart: `${(100 * spot.x) / floor.width}%`,
        insetBlockStart: `${(100 * spot.y) / floor.height}%`,
      }}
      onClick={() => {
        if (!hasMoved.current) onTap();
        hasMoved.current = false;
      }}
      onKeyDown={(event) => {
        const to = isPicked && mayMove ? movedByKey(event, spot, floor) : null;
        if (!to) return;
        event.preventDefault();
        onStep(to);
      }}
      onPointerDown={(event) => {
        hasMoved.current = false;
        if (!mayMove || event.button !== 0) return;
        start.current = { x: event.clientX, y: event.clientY };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (!hasMoved.current && !isAway(event)) return;
        if (start.current === null) return;
        hasMoved.current = true;
        onDrag(under(event));
      }}
      onPointerUp={(event) => {
        if (start.current !== null && hasMoved.current) onDrop(under(event));
        start.current = null;
      }}
      onPointerCancel={() => {
        start.current = null;
        hasMoved.current = false;
        onDrag(null);
      }}
    >
      <span class={styles.dot} />
      {spot.kind !== 'junction' && <bdi class={styles.label}>{name}</bdi>}
    </button>
  );
}
