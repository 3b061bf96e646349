import { useSignal } from '@preact/signals';
import type { BreakfastRules, Occurrence } from '../../../domain/breakfast/breakfast.ts';
import type { Day } from '../../../domain/time.ts';
import { formatDay, formatTime } from '../../../i18n/format.ts';
import { Button } from '../../../ui/button.tsx';
import { List, ListRow } from '../../../ui/list.tsx';
import { Section } from '../../../ui/section.tsx';
import { sayReason } from '../say-reason.ts';
import { plannedDays } from '../upcoming.ts';
import { DateSheet } from './date-sheet.tsx';
import { words } from './words.ts';

const sayState = ({ cancelled, starts, ends }: Occurrence, timeZone: string): string =>
  cancelled
    ? words.cancelled(sayReason(cancelled))
    : words.held(formatTime(starts, timeZone), formatTime(ends, timeZone));

/** The days to come, each of which can be cancelled or moved, and days of which there are more than usual. */
export function DatesSection({ rules, today }: { rules: BreakfastRules; today: Day }) {
  /** The day whose sheet is open; empty for a new one. */
  const open = useSignal<Day | null>(null);
  const opened = open.value;
  const isChanged = (day: Day): boolean => {
    const said = rules.days.get(day);
    return said !== undefined && (said.state !== 'usual' || said.starts !== null || said.ends !== null);
  };
  return (
    <Section title={words.dates()} text={words.datesText()}>
      <List look="plain">
        {plannedDays(rules, today).map((one) => (
          <ListRow
            key={one.day}
            primary={formatDay(one.day)}
            secondary={sayState(one, rules.timeZone)}
            trailing={isChanged(one.day) ? words.byHost() : undefined}
            onClick={() => {
              open.value = one.day;
            }}
          />
        ))}
      </List>
      <div>
        <Button
          icon="plus"
          onClick={() => {
            open.value = '';
          }}
        >
          {words.extra()}
        </Button>
      </div>
      {opened !== null && (
        <DateSheet
          key={opened}
          day={opened}
          rules={rules}
          today={today}
          onClose={() => {
            // The browser says a moment late that a sheet was closed: another one may be open by then.
            if (open.value === opened) open.value = null;
          }}
        />
      )}
    </Section>
  );
}
