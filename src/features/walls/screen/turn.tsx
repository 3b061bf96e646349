import type { Wall } from '../../../domain/walls/wall.ts';
import type { Leaf } from '../wall/outline.ts';
import styles from './screen.module.css';

/** Up to so many letters are short and set large; more than so many are long, and set so that they have room. */
const short = 60;
const long = 150;

const lengthOf = ({ length }: string): 'short' | 'long' | undefined =>
  length > long ? 'long' : length <= short ? 'short' : undefined;

/** One contribution, to be read across a room. */
export function Turn({ wall, row }: { wall: Wall; row: Leaf }) {
  const { text, place, name, organisation } = row.fields;
  const branch = wall.places.find(({ id }) => id === place)?.name;
  const signature = [name, organisation].filter((part) => part !== null && part !== '');
  return (
    <article class={styles.turn}>
      <p class={styles.text} dir="auto" data-length={lengthOf(text)}>
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
