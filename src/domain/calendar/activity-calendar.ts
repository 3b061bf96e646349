import type { CalendarHub } from '../breakfast/breakfast-calendar.ts';
import { type CalendarEvent, calendarText } from '../ics.ts';
import type { Activity } from './activity.ts';
import type { ActivityForm } from './activity-kinds.ts';
import { type ActivityRow, byTime } from './activity-rules.ts';
import { isKnownToAll } from './known-to-all.ts';

const aDay = 24 * 3_600_000;
/** How far the calendar looks, ms: a little back, so that what was cancelled today does not just vanish. */
const back = 28 * aDay;
const ahead = 400 * aDay;

const said = {
  sv: { at: (hub: string) => `Aktiviteter på ${hub}`, off: 'Inställt' },
  en: { at: (hub: string) => `Activities at ${hub}`, off: 'Cancelled' },
} as const;

/** What somebody chooses to have in their calendar. */
export interface FeedChoice {
  /** Only these forms; all when empty. */
  readonly forms: readonly ActivityForm[];
  /** Only what anyone may come to, be it to take part or to listen. */
  readonly openOnly: boolean;
}

const isChosen = ({ form, openness }: Activity, { forms, openOnly }: FeedChoice): boolean =>
  (forms.length === 0 || forms.includes(form)) && !(openOnly && openness === 'internal');

function toEvent({ id, fields }: ActivityRow, hub: CalendarHub, place: string): CalendarEvent {
  const isCancelled = fields.state === 'cancelled';
  return {
    uid: `activity-${id}@${hub.id}.stigen`,
    starts: fields.starts,
    ends: fields.ends,
    summary: isCancelled ? `${said[hub.language].off}: ${fields.title}` : fields.title,
    location: place === '' ? hub.name : `${place}, ${hub.name}`,
    // Anybody who knows the address may read it: neither who started it nor what was written about it is told.
    description: '',
    isCancelled,
  };
}

/** One activity as an iCalendar file, to be put into a calendar once; nobody is named in it. `place`: where, in words. */
export const oneActivityCalendar = (
  activity: ActivityRow,
  hub: CalendarHub,
  { now, place }: { readonly now: number; readonly place: string },
): string =>
  calendarText({ name: said[hub.language].at(hub.name), now, events: [toEvent(activity, hub, place)] });

/**
 * What everybody may know of a hub's activities around `now` (epoch ms) as an iCalendar file. Cancelled ones are marked
 * as such. `placeOf` names a spot of the house; empty where it is not known.
 */
export const activityCalendar = (
  rows: Iterable<ActivityRow>,
  hub: CalendarHub,
  choice: FeedChoice,
  { now, placeOf }: { readonly now: number; readonly placeOf: (spot: string) => string },
): string =>
  calendarText({
    name: said[hub.language].at(hub.name),
    now,
    events: [...rows]
      .filter(({ fields }) => isKnownToAll(fields) && isChosen(fields, choice))
      .filter(({ fields }) => fields.ends > now - back && fields.starts < now + ahead)
      .sort(byTime)
      .map((row) => toEvent(row, hub, placeOf(row.fields.spot) || row.fields.place)),
  });
