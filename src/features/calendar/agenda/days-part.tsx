import { useSignal } from '@preact/signals';
import type { BreakfastRules } from '../../../domain/breakfast/breakfast.ts';
import type { ActivityRow } from '../../../domain/calendar/activity-rules.ts';
import { agendaOf } from '../../../domain/calendar/agenda.ts';
import { weekdayOf } from '../../../domain/holidays.ts';
import { addDays, type ClockTime, type Day } from '../../../domain/time.ts';
import { liveSetting, saveSetting } from '../../../local/settings.ts';
import { Button } from '../../../ui/button.tsx';
import { Cluster } from '../../../ui/cluster.tsx';
import { Pills } from '../../../ui/pills.tsx';
import { AgendaView } from './agenda-view.tsx';
import type { Shown } from './shown.ts';
import { WeekView } from './week-view.tsx';
import { words } from './words.ts';

const aWeek = 7;
const twoWeeks = 14;
/** As far as the calendar is unrolled by hand, days. */
const furthest = 26 * aWeek;

type View = 'list' | 'day' | 'week';
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

/** The days: as a list from today on, or a day or a week drawn to scale. This device remembers which. */
export function DaysPart(props: DaysPartProps) {
  const choose = (chosen: View): void => {
    saveSetting(key, chosen).catch((error: unknown) =>
      console.error('calendar: the view was not kept', error),
    );
  };
  return (
    <>
      <Pills
        legend={words.view()}
        value={view.value}
        onValue={choose}
        options={[
          { value: 'list', label: words.asList() },
          { value: 'day', label: words.asDay() },
          { value: 'week', label: words.asWeek() },
        ]}
      />
      {view.value === 'list' ? (
        <Unrolled {...props} />
      ) : (
        <Drawn key={view.value} {...props} isWeek={view.value === 'week'} />
      )}
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

/** A day or a week drawn to scale, and the ways to the ones beside it. */
function Drawn({ rules, rows, today, closes, shown, isWeek }: DaysPartProps & { isWeek: boolean }) {
  const steps = useSignal(0);
  const count = isWeek ? aWeek : 1;
  const from = addDays(isWeek ? mondayOf(today) : today, steps.value * count);
  const go = (by: number): void => {
    steps.value += by;
  };
  const found = new Map(
    agendaOf(rules, rows, { from, count, now: shown.now, closes }).map((one) => [one.day, one]),
  );
  // A day on which nothing is, is a day all the same.
  const days = Array.from({ length: count }, (_, n) => {
    const day = addDays(from, n);
    return found.get(day) ?? { day, lines: [] };
  });
  return (
    <>
      <Cluster>
        <Button icon="back" onClick={() => go(-1)}>
          {isWeek ? words.weekBefore() : words.dayBefore()}
        </Button>
        <Button icon="forward" onClick={() => go(1)}>
          {isWeek ? words.weekAfter() : words.dayAfter()}
        </Button>
      </Cluster>
      <WeekView days={days} closes={closes} shown={shown} />
    </>
  );
}
