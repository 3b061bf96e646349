import type ICAL from 'ical.js';
import type { FileEvent } from '../../../domain/calendar/file-import.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { knownZone, momentOf } from './zones.ts';

/** Why nothing comes out of a file. */
export type IcsRefusal = 'too-large' | 'unreadable' | 'no-calendar' | 'too-many';

/** A year of a busy house is a fifth of this, bytes. */
const largest = 4_000_000;
/** So many times may come out of a file, and so often a repetition is followed to get there. */
const mostEvents = 1000;
const mostSteps = 20_000;
const anHour = 3_600_000;

type Ical = typeof ICAL;

/** How a file is read. */
export interface Reading {
  /** The hub's zone (IANA), for times that name none, or one that nobody knows. */
  readonly timeZone: string;
  /** Epoch ms: what is over by `from` is only told as one, and repetitions are followed until `until`. */
  readonly from: number;
  readonly until: number;
  /** What something without a name is called. */
  readonly untitled: string;
}

/** The times that a calendar file (RFC 5545) tells of. What reads it comes only when it is needed. */
export async function readIcs(file: Blob, reading: Reading): Promise<Result<FileEvent[], IcsRefusal>> {
  if (file.size > largest) return err('too-large');
  try {
    const [{ default: ical }, text] = await Promise.all([import('ical.js'), file.text()]);
    return eventsIn(ical, text, reading);
  } catch (error) {
    console.warn('calendar: a file could not be read', error);
    return err('unreadable');
  }
}

/** Every calendar that a text holds; usually one. */
function calendarsIn(ical: Ical, text: string): ICAL.Component[] {
  const parsed = ical.parse(text) as unknown[];
  const all = (typeof parsed[0] === 'string' ? [parsed] : parsed) as ConstructorParameters<
    Ical['Component']
  >[0][];
  return all.map((one) => new ical.Component(one)).filter(({ name }) => name === 'vcalendar');
}

function eventsIn(ical: Ical, text: string, reading: Reading): Result<FileEvent[], IcsRefusal> {
  const calendars = calendarsIn(ical, text.replace(/^\ufeff/, ''));
  if (calendars.length === 0) return err('no-calendar');
  const found: FileEvent[] = [];
  for (const calendar of calendars) {
    const all = calendar.getAllSubcomponents('vevent');
    const masters = new Set(
      all.filter((one) => !one.hasProperty('recurrence-id')).map((one) => one.getFirstPropertyValue('uid')),
    );
    for (const one of all) {
      const isChange = one.hasProperty('recurrence-id');
      // Those of a repetition that is in the file are found by following it.
      if (isChange && masters.has(one.getFirstPropertyValue('uid'))) continue;
      if (!one.hasProperty('dtstart')) continue;
      const event = new ical.Event(one);
      if (event.isRecurring()) follow(event, reading, found);
      else
        found.push(
          eventOf(event, isChange ? at(event.recurrenceId, one, 'recurrence-id', reading) : null, reading),
        );
      if (found.length > mostEvents) return err('too-many');
    }
  }
  return ok(found);
}

/** The moment of a time that a property of a component tells, epoch ms. */
function at(time: ICAL.Time, component: ICAL.Component, property: string, { timeZone }: Reading): number {
  if (time.isDate) return momentOf({ ...wall(time), hour: 0, minute: 0, second: 0 }, timeZone);
  if (time.zone?.tzid === 'UTC') return time.toUnixTime() * 1000;
  const name = component.getFirstProperty(property)?.getFirstParameter('tzid');
  if (!name) return momentOf(wall(time), timeZone);
  const known = knownZone(name);
  if (known) return momentOf(wall(time), known);
  // A zone of the file's own making, with its rules beside it.
  return component.getTimeZoneByID(name) ? time.toUnixTime() * 1000 : momentOf(wall(time), timeZone);
}

const wall = ({ year, month, day, hour, minute, second }: ICAL.Time) => ({
  ...{ year, month, day, hour, minute, second },
});

/** What ends when it begins is an hour long: somebody has left out the end. */
const ended = (starts: number, ends: number): number => (ends === starts ? starts + anHour : ends);

const textOf = (component: ICAL.Component, property: string): string => {
  const value = component.getFirstPropertyValue(property);
  return typeof value === 'string' ? value : '';
};

/** One time, with the words of the entry that tells of it. */
const told = (
  { component, uid }: ICAL.Event,
  { instance, starts, ends }: Pick<FileEvent, 'instance' | 'starts' | 'ends'>,
  { untitled }: Reading,
): FileEvent => ({
  ...{ uid: uid ?? '', instance, starts, ends: ended(starts, ends) },
  title: textOf(component, 'summary').trim() || untitled,
  about: textOf(component, 'description'),
  place: textOf(component, 'location'),
  isCancelled: textOf(component, 'status').toUpperCase() === 'CANCELLED',
});

function eventOf(event: ICAL.Event, instance: number | null, reading: Reading): FileEvent {
  const { component } = event;
  const starts = at(event.startDate, component, 'dtstart', reading);
  const endTold = component.hasProperty('dtend') ? 'dtend' : 'dtstart';
  return told(event, { instance, starts, ends: at(event.endDate, component, endTold, reading) }, reading);
}

/** Follows a repetition by the clock on the wall of its own zone; changed times are told as they were changed. */
function follow(event: ICAL.Event, reading: Reading, found: FileEvent[]): void {
  const { component } = event;
  const steps = event.iterator();
  let last: FileEvent | undefined;
  let isTold = false;
  for (let n = 0; n < mostSteps && found.length <= mostEvents; n++) {
    const next = steps.next();
    if (!next) break;
    const planned = at(next, component, 'dtstart', reading);
    if (planned >= reading.until) break;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    const one =
      item.component === component
        ? told(
            event,
            { instance: planned, starts: planned, ends: at(endDate, component, 'dtstart', reading) },
            reading,
          )
        : item.modifiesFuture()
          ? told(
              item,
              {
                ...{ instance: planned, starts: at(startDate, item.component, 'dtstart', reading) },
                ends: at(endDate, item.component, 'dtstart', reading),
              },
              reading,
            )
          : eventOf(item, planned, reading);
    if (one.ends > reading.from) found.push(one);
    isTold ||= one.ends > reading.from;
    last = one;
  }
  // One line says that all of it has been.
  if (!isTold && last) found.push(last);
}
