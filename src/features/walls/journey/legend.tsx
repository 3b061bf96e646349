import type { Journey } from '../../../domain/walls/journey.ts';
import { silentPairs } from '../../../domain/walls/journey.ts';
import styles from './journey.module.css';
import { type Followed, threadLook } from './threads.ts';
import { words } from './words.ts';

/** What the threads, knots and dashed clearings of the drawing mean; only what is in it. */
export function Legend({ journey, followed }: { journey: Journey; followed: readonly Followed[] }) {
  const hasKnots = silentPairs(journey).length > 0;
  const hasOpen = journey.steps.some(({ state }) => state === 'open');
  if (!hasKnots && !hasOpen && followed.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is a list
    <ul role="list" class={styles.legend} aria-label={words.legend()}>
      {followed.map(({ id, label }, i) => {
        const look = threadLook(i, 12);
        return (
          <li key={id}>
            <svg viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
              <path
                d="M2 6H38"
                fill="none"
                stroke={`var(--${look.ink})`}
                stroke-width="3"
                stroke-linecap="round"
                stroke-dasharray={look.dash}
              />
              <circle
                cx="20"
                cy="6"
                r="4"
                fill="var(--card)"
                stroke={`var(--${look.ink})`}
                stroke-width="3"
              />
            </svg>
            {words.legendThread(label)}
          </li>
        );
      })}
      {hasKnots && (
        <li>
          <svg viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
            <g fill="none" stroke="var(--amber)" stroke-width="2.4">
              <circle cx="17" cy="6" r="3.6" />
              <circle cx="22.6" cy="6" r="3.6" />
            </g>
          </svg>
          {words.legendKnot()}
        </li>
      )}
      {hasOpen && (
        <li>
          <svg viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
            <ellipse
              cx="20"
              cy="6"
              rx="17"
              ry="4.6"
              fill="var(--hill-far)"
              stroke="var(--amber)"
              stroke-width="2.4"
              stroke-dasharray="5 4"
            />
          </svg>
          {words.legendOpen()}
        </li>
      )}
    </ul>
  );
}
