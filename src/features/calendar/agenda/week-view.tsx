import type { Stretch } from '../../../domain/breakfast/breakfast.ts';
import type { AgendaDay, AgendaLine } from '../../../domain/calendar/agenda.ts';
import { addDays, type ClockTime, dayAt, instantOf } from '../../../domain/time.ts';
import { formatTime } from '../../../i18n/format.ts';
import { sayDayTitle } from '../say.ts';
import { Line } from './agenda-line.tsx';
import { layOut } from './lanes.ts';
import type { Shown } from './shown.ts';
import styles from './week.module.css';

/** The drawing begins here, or with whatever is earlier. */
const begins: ClockTime = '08:00';
const quarter = 15 * 60_000;
const anHour = 4 * quarter;

const stretchOf = (line: AgendaLine): Stretch =>
  line.is === 'free' ? line : line.is === 'breakfast' ? line.breakfast : line.activity.fields;

const keyOf = (line: AgendaLine): string =>
  line.is === 'activity' ? line.activity.id : `${line.is}-${stretchOf(line).starts}`;

/** The hours of a day that are drawn, by the same clock for all days of the week. */
function frameOf(
  days: readonly AgendaDay[],
  closes: ClockTime,
  timeZone: string,
): { readonly early: number; readonly late: number } {
  let early = 0;
  let late = 0;
  for (const { day, lines } of days) {
    const [from, to] = [instantOf(day, begins, timeZone), instantOf(day, closes, timeZone)];
    const [first, last] = [instantOf(day, '00:00', timeZone), instantOf(addDays(day, 1), '00:00', timeZone)];
    for (const { starts, ends } of lines.map(stretchOf)) {
      early = Math.max(early, from - Math.max(starts, first));
      late = Math.max(late, Math.min(ends, last) - to);
    }
  }
  return { early, late };
}

/** The full hours of a frame, each with the row in which it begins. */
function hoursOf({ starts, ends }: Stretch): { readonly at: number; readonly row: number }[] {
  const first = Math.ceil(starts / anHour) * anHour;
  return Array.from({ length: Math.floor((ends - first) / anHour) + 1 }, (_, n) => first + n * anHour)
    .filter((at) => at < ends)
    .map((at) => ({ at, row: Math.round((at - starts) / quarter) + 1 }));
}

export interface WeekViewProps {
  days: readonly AgendaDay[];
  closes: ClockTime;
  shown: Shown;
}

/** The agenda's days side by side, or a single one, drawn to scale beside a clock: the same list in the same order, so keys and readers walk it alike. */
export function WeekView({ days, closes, shown }: WeekViewProps) {
  const { timeZone } = shown;
  const today = dayAt(shown.now, timeZone);
  const { early, late } = frameOf(days, closes, timeZone);
  return (
    <div class={styles.week} data-single={days.length === 1 || undefined}>
      {days.map(({ day, lines }) => {
        const frame = {
          starts: instantOf(day, begins, timeZone) - early,
          ends: instantOf(day, closes, timeZone) + late,
        };
        const places = layOut(lines.map(stretchOf), frame);
        const rows = Math.round((frame.ends - frame.starts) / quarter);
        return (
          <section key={day} class={styles.day} data-today={day === today} aria-labelledby={`week-${day}`}>
            <h2 id={`week-${day}`}>{sayDayTitle(day, today)}</h2>
            <div class={styles.plane}>
              <Clock frame={frame} rows={rows} timeZone={timeZone} />
              <ul
                // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is a list
                role="list"
                class={styles.hours}
                style={{ gridTemplateRows: `repeat(${rows}, 1fr)` }}
                aria-labelledby={`week-${day}`}
              >
                {lines.map((line, i) => (
                  <Line key={keyOf(line)} line={line} day={day} shown={shown} place={places[i]} />
                ))}
              </ul>
            </div>
          </section>
        );
      })}
    </div>
  );
}

/** The hours beside a day; every line says its times itself. */
function Clock({ frame, rows, timeZone }: { frame: Stretch; rows: number; timeZone: string }) {
  return (
    <div class={styles.clock} style={{ gridTemplateRows: `repeat(${rows}, 1fr)` }} aria-hidden="true">
      {hoursOf(frame).map(({ at, row }) => (
        <span key={at} style={{ gridRow: `${row} / span 2` }}>
          {formatTime(at, timeZone)}
        </span>
      ))}
    </div>
  );
}
