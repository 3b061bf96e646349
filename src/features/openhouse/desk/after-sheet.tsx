import type { WeekCount } from '../../../domain/openhouse/week-count.ts';
import paper from '../paper.module.css';
import { printSheet } from '../print-sheet.ts';
import { sayDay } from '../say-day.ts';
import { countParts } from './after-parts.ts';
import { afterWords as words } from './after-words.ts';

/** What stays of a week, on one sheet of paper. */
function AfterSheet({ count }: { count: WeekCount }) {
  return (
    <section class={paper.sheet}>
      <h1>
        <bdi>{count.title}</bdi>
      </h1>
      <p>{words.dates(sayDay(count.firstDay), sayDay(count.lastDay))}</p>
      {countParts(count).map(({ title, text, lines }) => (
        <section key={title}>
          <h2>{title}</h2>
          {text !== '' && <p class={paper.note}>{text}</p>}
          {lines.length === 0 && <p>{words.tooFew()}</p>}
          <table class={paper.table}>
            <tbody>
              {lines.map(({ key, name, value }) => (
                <tr key={key}>
                  <th scope="row">
                    <bdi>{name}</bdi>
                  </th>
                  <td class={paper.value}>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <p class={paper.note}>{words.how()}</p>
    </section>
  );
}

/** Prints what stays of a week. */
export const printCount = (count: WeekCount): Promise<void> => printSheet(<AfterSheet count={count} />);
