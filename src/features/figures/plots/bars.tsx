import { sayCount } from '../say-count.ts';
import styles from './plots.module.css';

/** One bar: whose it is, and how long. */
export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly value: number;
}

/** Numbers side by side: a list that says them, with bars behind. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <dl class={styles.bars}>
      {bars.map(({ key, name, value }) => (
        <div key={key} style={{ '--part': value / most }}>
          <dt>
            <bdi>{name}</bdi>
          </dt>
          <dd>{sayCount(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
