import type { Occurrence } from '../../../domain/breakfast/breakfast.ts';
import type { Kitchen } from '../../../domain/breakfast/kitchen.ts';
import { formatDateLong, formatTime } from '../../../i18n/format.ts';
import { breakfastRules, kitchen } from '../../../local/queries/breakfast.ts';
import { turnsOn } from '../../../local/queries/breakfast-day.ts';
import { cx } from '../../../ui/cx.ts';
import paper from '../roster/paper.module.css';
import { printSheet } from '../roster/paper.ts';
import { sayFace } from '../roster/people.ts';
import { rosterOf, type TaskPosts } from '../roster/roster.ts';
import { rosterWords } from '../roster/words.ts';
import { sheetWords as words } from './sheet-words.ts';

interface RosterSheetProps {
  breakfast: Pick<Occurrence, 'day' | 'starts' | 'ends'>;
  roster: readonly TaskPosts[];
  timeZone: string;
}

/** The roster for the kitchen's door: who does what, and room for a name where nobody does. */
function RosterSheet({ breakfast, roster, timeZone }: RosterSheetProps) {
  const { day, starts, ends } = breakfast;
  return (
    <section class={paper.sheet}>
      <h1>{words.title()}</h1>
      <p class={paper.lead}>
        {rosterWords.time(formatDateLong(day), formatTime(starts, timeZone), formatTime(ends, timeZone))}
      </p>
      <table class={cx(paper.table, paper.roster)}>
        <thead>
          <tr>
            <th scope="col" class={paper.wide}>
              {words.task()}
            </th>
            <th scope="col">{words.who()}</th>
            <th scope="col">{rosterWords.backup()}</th>
          </tr>
        </thead>
        <tbody>
          {roster.map(({ task, main, backup }) => (
            <tr key={task.id}>
              <th scope="row">
                {task.name}
                {task.help !== '' && <span class={paper.help}>{task.help}</span>}
              </th>
              {[main, backup].map(({ place, holder }) => (
                <td key={String(place.backup)}>{holder !== null && <bdi>{sayFace(holder)}</bdi>}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class={paper.note}>{words.writeHere()}</p>
    </section>
  );
}

/** Prints the roster of a breakfast as it stands on the screen. */
export const printRoster = (breakfast: Occurrence, { tasks }: Pick<Kitchen, 'tasks'> = kitchen.peek()) =>
  printSheet(
    <RosterSheet
      breakfast={breakfast}
      roster={rosterOf(
        breakfast.day,
        tasks,
        turnsOn(breakfast.day)
          .peek()
          .map(({ fields }) => fields),
      )}
      timeZone={breakfastRules.peek()?.timeZone ?? 'UTC'}
    />,
  );
