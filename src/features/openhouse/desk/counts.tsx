import type { WeekCount } from '../../../domain/openhouse/week-count.ts';
import parts from '../parts.module.css';
import { countParts } from './after-parts.ts';
import { afterWords as words } from './after-words.ts';
import styles from './desk.module.css';

/** What stays of a week, subject by subject, and why the numbers are as they are. */
export function Counts({ count }: { count: WeekCount }) {
  return (
    <>
      {countParts(count).map(({ title, text, lines }) => (
        <section key={title} class={parts.part} aria-label={title}>
          <h2>{title}</h2>
          {text !== '' && <p class={parts.quiet}>{text}</p>}
          {lines.length === 0 ? (
            <p>{words.tooFew()}</p>
          ) : (
            <dl class={styles.counts}>
              {lines.map(({ key, name, value }) => (
                <div key={key}>
                  <dt>
                    <bdi>{name}</bdi>
                  </dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}
      <p class={parts.quiet}>{words.how()}</p>
    </>
  );
}
