import type { BreakfastRules } from '../../../domain/breakfast/breakfast.ts';
import { type ProgrammeLine, programmeOn } from '../../../domain/openhouse/programme.ts';
import type { WeekDay } from '../../../domain/openhouse/week.ts';
import { dayAt } from '../../../domain/time.ts';
import { formatTime } from '../../../i18n/format.ts';
import { activities } from '../../../local/queries/activities.ts';
import { breakfastRules } from '../../../local/queries/breakfast.ts';
import { house } from '../../../local/queries/house.ts';
import { routes } from '../../../ui/route-names.ts';
import { programmeWords as words } from './words.ts';

/** A line of the programme as it is read. */
export interface SaidLine {
  readonly key: string;
  /** "13:00", by the hub's clock. */
  readonly from: string;
  /** "13:00–14:30" where it has an end on the same day. */
  readonly hours: string;
  readonly text: string;
  /** Where, empty where nobody has said. */
  readonly place: string;
  /** The page that tells more. */
  readonly href: string | undefined;
}

function say(line: ProgrammeLine, { timeZone }: BreakfastRules): SaidLine {
  const from = formatTime(line.starts, timeZone);
  if (line.is !== 'activity') {
    const href = line.is === 'breakfast' ? routes.breakfast : undefined;
    return { key: line.is, from, hours: from, text: words[line.is](), place: '', href };
  }
  const { id, fields } = line.activity;
  const isSameDay = dayAt(line.starts, timeZone) === dayAt(fields.ends - 1, timeZone);
  return {
    key: id,
    from,
    hours: isSameDay ? words.until(from, formatTime(fields.ends, timeZone)) : from,
    text: fields.title,
    place: house.value?.spot.get(fields.spot)?.name ?? fields.place,
    href: routes.activity(id),
  };
}

/** The programme of a day of a week, in words; to be called while drawing, so that it is kept up. */
export function programmeLines(one: WeekDay): readonly SaidLine[] {
  const rules = breakfastRules.value;
  return rules ? programmeOn(one, activities.value ?? [], rules).map((line) => say(line, rules)) : [];
}
