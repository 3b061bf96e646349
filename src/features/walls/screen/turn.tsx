import type { Wall } from '../../../domain/walls/wall.ts';
import type { Leaf } from '../wall/outline.ts';
import styles from './screen.module.css';

/** More letters than this are set a little smaller, so that they have room. */
const long = 150;

/** One contribution, to be read across a room. */
export function Turn({ wall, row }: { wall: Wall; row: Leaf }) {
  const { text, place, name, organisation } = row.fields;
  const branch = wall.places.find(({ id }) => id === place)?.name;
  const signature = [name, organisation].filter((part) => part !== null && part !== '');
  return (
    <article class={styles.turn}>
      <p class={styles.text} dir="auto" data-long={text.length > long || undefined}>
        {text}
      </p>
      <p class={styles.foot}>
        {branch !== undefined && (
          <strong>
            <bdi>{branch}</bdi>
          </strong>
        )}
        {signature.map((part) => (
          <span key={part}>
            <bdi>{part}</bdi>
          </span>
        ))}
      </p>
    </article>
  );
}
