import { useId } from 'preact/hooks';
import type { Day } from '../../../domain/time.ts';
import { formatDay, formatNumber } from '../../../i18n/format.ts';
import { words } from '../page-words.ts';
import { sayCount } from '../say-count.ts';
import styles from './plots.module.css';
import { acrossAt, frame, heightAt, lineThrough, scaleFor } from './scale.ts';
import { ScrollBox } from './scroll-box.tsx';

/** One line of a plot: at most three, told apart by their dashes as well as by their colours. */
export interface Line {
  readonly name: string;
  readonly values: readonly number[];
}

interface LinePlotProps {
  title: string;
  text?: string;
  days: readonly Day[];
  lines: readonly Line[];
}

/** Numbers over time: a picture for the eye, and the same as a table behind it for everybody. */
export function LinePlot({ title, text, days, lines }: LinePlotProps) {
  const id = useId();
  return (
    <figure class={styles.figure} aria-labelledby={id}>
      <figcaption id={id} class={styles.title}>
        {title}
      </figcaption>
      {text !== undefined && <p class={styles.quiet}>{text}</p>}
      {lines.length > 1 && <Legend lines={lines} />}
      <Picture days={days} lines={lines} />
      <details class={styles.behind}>
        <summary>{words.asTable()}</summary>
        <LineTable title={title} days={days} lines={lines} />
      </details>
    </figure>
  );
}

function Legend({ lines }: { lines: readonly Line[] }) {
  return (
    <ul class={styles.legend} aria-hidden="true">
      {lines.map(({ name }, i) => (
        <li key={name}>
          <svg viewBox="0 0 32 8" class={styles.sign} aria-hidden="true">
            <path d="M0 4H32" class={styles.line} data-line={i} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** How many days are written below the plot. */
const labels = 5;

function Picture({ days, lines }: { days: readonly Day[]; lines: readonly Line[] }) {
  const { top, ticks } = scaleFor(Math.max(0, ...lines.flatMap(({ values }) => values)));
  const every = Math.max(1, Math.ceil((days.length - 1) / (labels - 1)));
  return (
    <svg viewBox={`0 0 ${frame.width} ${frame.height}`} class={styles.plot} aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <path
            d={`M${frame.left} ${heightAt(tick, top)}H${frame.width - frame.right}`}
            class={styles.grid}
          />
          <text x={frame.left - 6} y={heightAt(tick, top) + 4} class={styles.tick} data-side="start">
            {formatNumber(tick)}
          </text>
        </g>
      ))}
      {days.map((day, i) =>
        i % every === 0 ? (
          <text
            key={day}
            x={acrossAt(i, days.length)}
            y={frame.height - 6}
            class={styles.tick}
            data-side={i === 0 ? 'left' : i > days.length - every ? 'right' : 'middle'}
          >
            {formatDay(day).split(' ').slice(1).join(' ')}
          </text>
        ) : null,
      )}
      {lines.map(({ name, values }, i) => (
        <path key={name} d={lineThrough(values, top)} class={styles.line} data-line={i} />
      ))}
    </svg>
  );
}

/** The same numbers in rows, the latest first. */
export function LineTable({ title, days, lines }: Omit<LinePlotProps, 'text'>) {
  return (
    <ScrollBox label={title}>
      <table class={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.weekEnding()}</th>
            {lines.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days
            .map((day, i) => (
              <tr key={day}>
                <th scope="row">{formatDay(day)}</th>
                {lines.map(({ name, values }) => (
                  <td key={name}>{sayCount(values[i] ?? 0)}</td>
                ))}
              </tr>
            ))
            .reverse()}
        </tbody>
      </table>
    </ScrollBox>
  );
}
