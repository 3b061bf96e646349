import type { Day } from '../../../domain/time.ts';
import { formatDateLong } from '../../../i18n/format.ts';
import paper from '../roster/paper.module.css';
import { printSheet } from '../roster/paper.ts';
import { type Line, sayAmount } from './amounts.ts';
import { words } from './words.ts';

interface ShoppingSheetProps {
  day: Day;
  lines: readonly Line[];
  /** For how many, and why. */
  reason: string;
}

/** The shopping list on paper: a box before each line, ticked for what is in the basket. */
function ShoppingSheet({ day, lines, reason }: ShoppingSheetProps) {
  return (
    <section class={paper.sheet}>
      <h1>{words.title()}</h1>
      <p class={paper.lead}>{words.sharedTitle(formatDateLong(day))}</p>
      <p>{reason}</p>
      <table class={paper.table}>
        <thead>
          <tr>
            <td class={paper.narrow} />
            <th scope="col" class={paper.wide}>
              {words.what()}
            </th>
            <th scope="col">{words.amount()}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.ingredient.id}>
              <td>
                <span class={paper.box}>{line.ticked ? '✓' : ''}</span>
              </td>
              <th scope="row">{line.ingredient.name}</th>
              <td>{sayAmount(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Prints the shopping list of a day. */
export const printShopping = (props: ShoppingSheetProps): Promise<void> =>
  printSheet(<ShoppingSheet {...props} />);
