import type { Period } from '../../domain/figures/periods.ts';
import { formatDay } from '../../i18n/format.ts';
import styles from './figures.module.css';
import { heldIn } from './held.ts';
import { words } from './page-words.ts';
import { ScrollBox } from './plots/scroll-box.tsx';
import { sayCount } from './say-count.ts';

/** Who signed up for what, and who came. */
export function Activities({ period }: { period: Period }) {
  const held = heldIn(period);
  return (
    <section class={styles.part} aria-labelledby="activities">
      <h2 id="activities">{words.activitiesTitle()}</h2>
      <p class={styles.quiet}>{words.activitiesText()}</p>
      {held.length === 0 ? (
        <p>{words.noActivities()}</p>
      ) : (
        <ScrollBox label={words.activitiesTitle()}>
          <table class={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.activity()}</th>
                <th scope="col">{words.day()}</th>
                <th scope="col">{words.signedUp()}</th>
                <th scope="col">{words.came()}</th>
              </tr>
            </thead>
            <tbody>
              {held.map(({ id, title, day, signUp, signedUp, came }) => (
                <tr key={id}>
                  <th scope="row">
                    <bdi>{title}</bdi>
                  </th>
                  <td>{formatDay(day)}</td>
                  <td>{signUp ? sayCount(signedUp) : '–'}</td>
                  <td>{sayCount(came)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </section>
  );
}
