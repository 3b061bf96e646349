import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { cx } from './cx.ts';
import styles from './forest.module.css';
import { birch, FIELD, hill, spruces } from './forest-paths.ts';

/** `ridge`: hills and spruces as a horizon; `clearing`: birches around an open middle; `path`: a path leads in. */
export type ForestVariant = 'ridge' | 'clearing' | 'path';

export interface ForestProps {
  variant?: ForestVariant;
  /** `band` is a low strip for the foot of a page; `scene` is taller, for a first screen (default `band`). */
  size?: 'band' | 'scene';
}

const drawForest = () => ({
  far: hill(84, 30, 5),
  near: hill(138, 12, 8),
  ridgeTrees: spruces(9, 134, 0, FIELD.wide),
  edgeTrees: spruces(4, 134, 0, 940) + spruces(23, 134, 1480, FIELD.wide),
  birches: [birch(984, 148, 112), birch(1036, 156, 92), birch(1404, 152, 104)],
});

/** Drawn once, after the first screen has been: nobody waits for the trees. */
const forest = signal<ReturnType<typeof drawForest> | null>(null);

/** Flat silhouettes in the theme's own colours. Decoration only: hidden from screen readers. */
export function Forest({ variant = 'ridge', size = 'band' }: ForestProps) {
  useEffect(() => {
    forest.value ??= drawForest();
  }, []);
  const drawn = forest.value;
  return (
    <svg
      class={cx(styles.forest, styles[size])}
      viewBox={`0 0 ${FIELD.wide} ${FIELD.high}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      {drawn && <Trees variant={variant} drawn={drawn} />}
    </svg>
  );
}

function Trees({ variant, drawn }: { variant: ForestVariant; drawn: ReturnType<typeof drawForest> }) {
  const { far, near, ridgeTrees, edgeTrees, birches } = drawn;
  return (
    <>
      <path class={styles.far} d={far} />
      <path class={styles.trees} d={variant === 'ridge' ? ridgeTrees : edgeTrees} />
      <path class={styles.near} d={near} />
      {variant === 'path' && (
        <path
          class={styles.path}
          d="M1150 180c14-12 62-14 58-24-3-8-36-7-34-15 1-5 14-6 18-9h5c-3 4-10 5-9 9 2 7 46 6 50 17 3 10-16 14-22 22z"
        />
      )}
      {variant !== 'ridge' &&
        birches.map((tree) => (
          <g key={tree.trunk}>
            <path class={styles.crown} d={tree.crown} />
            <path class={styles.birch} d={tree.trunk} />
            <path class={styles.bark} d={tree.bark} />
          </g>
        ))}
    </>
  );
}
