import { useSignal } from '@preact/signals';
import type { BreakfastRules } from '../../../domain/breakfast/breakfast.ts';
import type { ActivityRow } from '../../../domain/calendar/activity-rules.ts';
import { agendaOf } from '../../../domain/calendar/agenda.ts';
import { weekdayOf } from '../../../domain/holidays.ts';
import { addDays, type ClockTime, type Day } from '../../../domain/time.ts';
import { liveSetting, saveSetting } from '../../../local/settings.ts';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { AgendaView } from './agenda-view.tsx';
import type { Shown } from './shown.ts';
import { WeekView } from './week-view.tsx';
import { words } from './words.ts';

const aWeek = 7;
const twoWeeks = 14;
/** As far as the calendar is unrolled by hand, days. */
const furthest = 26 * aWeek;

type View = 'list' | 'week';
const key = 'calendar.view';
/** How this device shows the days. */
export const view = liveSetting<View>(key, 'list');

interface DaysPartProps {
  rules: BreakfastRules;
  rows: readonly ActivityRow[];
  today: Day;
  closes: ClockTime;
  shown: Shown;
}

/** The days: as a list from today on, or a week drawn to scale. This device remembers which. */
export function DaysPart(props: DaysPartProps) {
  const choose = (chosen: View): void => {
    saveSetting(key, chosen).catch((error: unknown) =>
      console.error('calendar: the view was not kept', error),
    );
  };
  return (
    <>
      <Choice
        legend={words.view()}
        legendHidden
        columns={2}
        value={view.value}
        onValue={choose}
        options={[
          { value: 'list', label: words.asList() },
          { value: 'week', label: words.asWeek() },
        ]}
      />
      {view.value === 'week' ? <Week {...props} /> : <Unrolled {...props} />}
    </>
  );
}

function Unrolled({ rules, rows, today, closes, shown }: DaysPartProps) {
  const count = useSignal(twoWeeks);
  return (
    <>
      <AgendaView
        days={agendaOf(rules, rows, { from: today, count: count.value, now: shown.now, closes })}
        shown={shown}
      />
      {count.value < furthest && (
        <Button
          onClick={() => {
            count.value += twoWeeks;
          }}
        >
          {words.more()}
        </Button>
      )}
    </>
  );
}

/** The Monday of a day's week. */
const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % aWeek));

function Week({ rules, rows, today, closes, shown }: DaysPartProps) {
  const weeks = useSignal(0);
  const from = addDays(mondayOf(today), weeks.value * aWeek);
  const go = (by: number): void => {
    weeks.value += by;
  };
  return (
    <>
      <Cluster>
        <Button icon="back" onClick={() => go(-1)}>
          {words.weekBefore()}
        </Button>
        <Button icon="forward" onClick={() => go(1)}>
          {words.weekAfter()}
        </Button>
      </Cluster>
      <WeekView
        days={agendaOf(rules, rows, { from, count: aWeek, now: shown.now, closes })}
        closes={closes}
        shown={shown}
      />
    </>
  );
}
