import { render } from 'preact';
import type { RollCall } from '../../../domain/arrival/who-is-here.ts';
import { formatDateLong, formatTime } from '../../../i18n/format.ts';
import { printElement } from '../../../ui/print-root.ts';
import { house } from '../house.ts';
import { sayLine, sayMore } from './roll-call-list.tsx';
import styles from './staff.module.css';
import { words } from './words.ts';

export interface RollCallSheetProps {
  roll: RollCall;
  /** YYYY-MM-DD */
  day: string;
  /** Epoch ms. */
  at: number;
}

/** The roll call on paper: a box to tick before each name. */
export function RollCallSheet({ roll, day, at }: RollCallSheetProps) {
  const { name, timeZone } = house.value;
  return (
    <div class={styles.sheet}>
      <h1>{words.sheetTitle(name)}</h1>
      <p>{words.sheetTime(formatDateLong(day), formatTime(at, timeZone), roll.total)}</p>
      <table class={styles.table}>
        <tbody>
          {roll.lines.map((line) => (
            <tr key={line.visit}>
              <td class={styles.tick} />
              <th scope="row">
                <bdi>{sayLine(line)}</bdi>
              </th>
              <td>
                <bdi>{sayMore(line)}</bdi>
              </td>
              <td>{formatTime(line.since, timeZone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Prints the roll call on A4; resolves when the print dialog is closed. */
export const printRollCall = (props: RollCallSheetProps): Promise<void> =>
  printElement(
    (root) => {
      render(<RollCallSheet {...props} />, root);
      return () => render(null, root);
    },
    { pageCss: '@page { size: A4; margin: 15mm }' },
  );
