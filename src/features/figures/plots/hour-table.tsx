import type { Figure } from '../../../domain/figures/figure.ts';
import { formatDateLong, formatNumber } from '../../../i18n/format.ts';
import { words } from '../page-words.ts';
import styles from './plots.module.css';
import { ScrollBox } from './scroll-box.tsx';

const hourSpan = { from: 7, to: 17 } as const;
/** A Monday, to name weekdays by. */
const weekdays = ['01', '02', '03', '04', '05', '06', '07'].map((date) => `2024-01-${date}`);
const sayWeekday = (weekday: number): string =>
  formatDateLong(weekdays[weekday - 1] ?? '', { withYear: false }).split(' ')[0] ?? '';

/** When people arrive: a table that is its own picture, each number on a ground as strong as it is large. */
export function HourTable({ hours }: { hours: Figure['hours'] }) {
  const all = hours.map(({ hour }) => hour);
  const from = Math.min(hourSpan.from, ...all);
  const to = Math.max(hourSpan.to, ...all);
  const columns = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const busy = new Set(hours.map(({ weekday }) => weekday));
  const rows = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => weekday < 6 || busy.has(weekday));
  const most = Math.max(1, ...hours.map(({ visits }) => visits));
  const at = new Map(hours.map(({ weekday, hour, visits }) => [weekday * 24 + hour, visits]));
  return (
    <ScrollBox label={words.whenTitle()}>
      <table class={styles.hours}>
        <thead>
          <tr>
            <th scope="col">{words.weekday()}</th>
            {columns.map((hour) => (
              <th key={hour} scope="col">
                {String(hour).padStart(2, '0')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((weekday) => (
            <tr key={weekday}>
              <th scope="row">{sayWeekday(weekday)}</th>
              {columns.map((hour) => {
                const visits = at.get(weekday * 24 + hour) ?? 0;
                return (
                  <td key={hour} style={{ '--part': visits / most }}>
                    {visits > 0 ? formatNumber(visits) : ''}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
