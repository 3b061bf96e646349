import type { WeekDay } from '../../../domain/openhouse/week.ts';
import { programmeLines } from './lines.ts';
import styles from './programme.module.css';

/** What is on, on a day of a week, by the clock; activities lead to their pages. */
export function Programme({ one }: { one: WeekDay }) {
  return (
    <ol class={styles.lines}>
      {programmeLines(one).map(({ key, from, text, place, href }) => (
        <li key={key}>
          <span class={styles.from}>{from}</span>
          <span>
            {href === undefined ? (
              text
            ) : (
              <a href={href}>
                <bdi>{text}</bdi>
              </a>
            )}
            {place !== '' && <bdi class={styles.place}>{place}</bdi>}
          </span>
        </li>
      ))}
    </ol>
  );
}
