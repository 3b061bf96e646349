import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { usualSeries } from '../breakfast/breakfast.ts';
import { breakfastCalendar } from '../breakfast/breakfast-calendar.ts';
import { testActivity } from '../test-nouns.ts';
import { activityCalendar, oneActivityCalendar } from './activity-calendar.ts';

const hub = {
  id: 'h1',
  name: 'Gläntan, övre; ”huset”',
  language: 'sv',
  timeZone: 'Europe/Stockholm',
} as const;
const now = Date.parse('2026-11-25T12:00:00+01:00');
const all = { forms: [], openOnly: false };

/** A file as a program that nobody here has written reads it. */
function eventsOf(text: string): ICAL.Event[] {
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
  return calendar.getAllSubcomponents('vevent').map((one) => {
    for (const once of ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'status'])
      expect(one.getAllProperties(once)).toHaveLength(1);
    for (const never of ['attendee', 'organizer', 'contact', 'comment'])
      expect(one.hasProperty(never)).toBe(false);
    const event = new ICAL.Event(one);
    expect(event.startDate.zone?.tzid).toBe('UTC');
    return event;
  });
}

const line = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((text) => !/[\p{Cc}]/u.test(text));

describe('what another reader finds in the feeds', () => {
  it('is every breakfast, under one name each', () => {
    const rules = { series: usualSeries, days: new Map(), timeZone: hub.timeZone };
    const events = eventsOf(breakfastCalendar(rules, hub, now));
    expect(events.length).toBeGreaterThan(50);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const { duration } of events) expect(duration.toSeconds()).toBe(75 * 60);
  });

  it('is an activity with its words and moments as they are, whatever they are', () => {
    fc.assert(
      fc.property(line, line, fc.integer({ min: 1, max: 5000 }), (title, place, minutes) => {
        const starts = now + 60_000;
        const row = testActivity({ title, spot: '', place, starts, ends: starts + minutes * 60_000 });
        const texts = [
          activityCalendar([row], hub, all, { now, placeOf: () => '' }),
          oneActivityCalendar(row, hub, { now, place }),
        ];
        for (const text of texts) {
          const [event] = eventsOf(text);
          expect(event?.summary).toBe(title);
          expect(event?.location).toBe(place === '' ? hub.name : `${place}, ${hub.name}`);
          expect(event?.startDate.toUnixTime()).toBe(starts / 1000);
          expect(event?.endDate.toUnixTime()).toBe(starts / 1000 + minutes * 60);
        }
      }),
      { numRuns: 200 },
    );
  });
});
