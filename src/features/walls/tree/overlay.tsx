import type { ReadonlySignal } from '@preact/signals';
import type { PlacedLeaf } from './layout.ts';
import { widthOf } from './look.ts';
import { pathOf } from './path.ts';
import { traceLeaf } from './shapes.ts';
import type { Shown } from './stage.ts';
import styles from './tree.module.css';
import { toScreen } from './view.ts';

/** A leaf's own shape and turn, in its lengths. */
const leafPath = ({ dx, dy, bits }: PlacedLeaf): string =>
  pathOf((pen) => traceLeaf(pen, { x: 0, y: 0, dx, dy, size: 1 }, widthOf(bits)), 1000);

export interface OverlayProps {
  shown: ReadonlySignal<Shown | null>;
  /** The part of the screen that the tree keeps to. */
  part: number;
  /** Of the boughs, in their order. */
  names: readonly string[];
}

/** So far names stay from the edges of the screen, px. */
const air = { x: 4, y: 22 };

const between = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(Math.max(least, most), value));

/** What lies over the bitmap and stays sharp: the boughs' names, and a ring round the leaf that is pointed out. */
export function Overlay({ shown, part, names }: OverlayProps) {
  if (shown.value === null) return null;
  const { view, size, painting } = shown.value;
  const { boughs, focused } = painting;
  const width = (size.width > size.height ? part : 1) * size.width;
  const ring = focused && toScreen(view, focused);
  const across = focused ? Math.max(40, focused.size * view.scale * 1.7) : 0;
  return (
    <>
      {boughs.map(({ rim, out }, i) => {
        const at = toScreen(view, { x: rim.x + 14 * out.x, y: rim.y + 14 * out.y });
        const x = between(air.x, at.x, width - air.x);
        const y = between(air.y, at.y, size.height - air.y);
        // At the left edge a name begins where it is, at the right edge it ends there: none is ever cut off.
        // A bough that is far outside is not named.
        if (Math.hypot(x - at.x, y - at.y) > 220) return null;
        return (
          <span
            key={i}
            class={styles.name}
            style={{ transform: `translate(${x}px, ${y}px) translate(${(-100 * x) / width}%, -50%)` }}
          >
            <bdi>{names[i]}</bdi>
          </span>
        );
      })}
      {ring && (
        <span
          key={focused.id}
          class={styles.ring}
          style={{
            inlineSize: `${across}px`,
            blockSize: `${across}px`,
            transform: `translate(${ring.x - across / 2}px, ${ring.y - across / 2}px)`,
          }}
        >
          <svg aria-hidden="true" viewBox="-0.85 -0.85 1.7 1.7">
            <path class={styles.forward} d={leafPath(focused)} />
          </svg>
        </span>
      )}
    </>
  );
}
