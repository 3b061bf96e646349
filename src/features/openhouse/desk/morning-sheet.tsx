import type { MorningGuest } from '../../../domain/openhouse/morning.ts';
import { dayOfWeek } from '../../../domain/openhouse/weeks.ts';
import type { RowOf } from '../../../local/row.ts';
import paper from '../paper.module.css';
import { printSheet } from '../print-sheet.ts';
import { programmeLines } from '../programme/lines.ts';
import { programmeWords } from '../programme/words.ts';
import { sayDay } from '../say-day.ts';
import { byName, type GuestFace } from './guest-faces.ts';
import { morningWords as words } from './morning-words.ts';

interface MorningSheetProps {
  week: RowOf<'week'>;
  day: string;
  guests: readonly MorningGuest[];
  faces: ReadonlyMap<string, GuestFace>;
}

/** Rows on paper for those who come without having signed up. */
const blanks = [1, 2, 3, 4, 5, 6];

/** The morning on paper: who is expected and who greets them, room for more, and what there is to do. */
export function MorningSheet({ week, day, guests, faces }: MorningSheetProps) {
  const one = dayOfWeek(week, day);
  const programme = one ? programmeLines(one) : [];
  return (
    <section class={paper.sheet}>
      <h1>{words.title(sayDay(day))}</h1>
      {programme.length > 0 && <h2>{programmeWords.title()}</h2>}
      <table class={paper.table}>
        <tbody>
          {programme.map(({ key, hours, text, place }) => (
            <tr key={key}>
              <td class={paper.hours}>{hours}</td>
              <th scope="row">
                <bdi>{text}</bdi>
              </th>
              <td>
                <bdi>{place}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{words.list()}</h2>
      <table class={paper.table}>
        <thead>
          <tr>
            <th scope="col" class={paper.narrow}>
              {words.tick()}
            </th>
            <th scope="col">{words.name()}</th>
            <th scope="col">{words.organisation()}</th>
            <th scope="col">{words.whoGreets()}</th>
          </tr>
        </thead>
        <tbody>
          {[...guests].sort(byName(faces)).map((guest) => (
            <tr key={guest.person}>
              <td>
                <span class={paper.box} />
              </td>
              <th scope="row">
                <bdi>{faces.get(guest.person)?.name}</bdi>
                {guest.place !== null && ` (${words.waits(guest.place)})`}
              </th>
              <td>
                <bdi>{faces.get(guest.person)?.organisation}</bdi>
              </td>
              <td>
                <bdi>{guest.greeter ?? ''}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{words.walkIns()}</h2>
      <table class={`${paper.table} ${paper.blank}`}>
        <tbody>
          {blanks.map((n) => (
            <tr key={n}>
              <td class={paper.narrow}>
                <span class={paper.box} />
              </td>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      {week.fields.tasks.length > 0 && <h2>{words.tasks()}</h2>}
      <ul class={paper.tasks}>
        {week.fields.tasks.map(({ id, name }) => (
          <li key={id}>
            <span class={paper.box} />
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Prints the morning as it stands on the screen. */
export const printMorning = (props: MorningSheetProps): Promise<void> =>
  printSheet(<MorningSheet {...props} />);
