import type { Place } from '../../../domain/walls/wall.ts';
import type { Leaf } from '../wall/outline.ts';
import styles from './screen.module.css';

export interface WayProps {
  places: readonly Place[];
  /** What hangs on the wall. */
  rows: readonly Leaf[];
  /** Where what is to be read belongs; null for nowhere. */
  here: string | null;
}

/** The steps of a journey in a row: where what is to be read belongs, and where nobody meets the person yet. */
export function Way({ places, rows, here }: WayProps) {
  const marked = new Set(rows.map(({ fields }) => fields.place));
  return (
    <div class={styles.way} aria-hidden="true">
      {places.map(({ id }, i) => (
        <span key={id} class={styles.step} data-here={id === here || undefined} data-met={marked.has(id)}>
          {i + 1}
        </span>
      ))}
    </div>
  );
}
