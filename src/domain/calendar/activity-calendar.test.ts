import { describe, expect, it } from 'vitest';
import { testActivity } from '../test-nouns.ts';
import type { Activity } from './activity.ts';
import { activityCalendar, type FeedChoice } from './activity-calendar.ts';

const hub = { id: 'h1', name: 'Gläntan', language: 'sv', timeZone: 'Europe/Stockholm' } as const;
const now = Date.parse('2026-11-25T12:00:00+01:00');
const all: FeedChoice = { forms: [], openOnly: false };
const placeOf = (spot: string): string => (spot === 'oasis' ? 'Oasen' : '');
const feed = (rows: readonly ReturnType<typeof testActivity>[], choice = all): string =>
  activityCalendar(rows, hub, choice, { now, placeOf });
const row = (id: string, part: Partial<Activity> = {}) => testActivity(part, id);

describe('the calendar of activities', () => {
  it('tells what, when and where, and nothing of anybody', () => {
    const text = feed([row('a', { about: 'Ring Anna på 070-174 06 05', reason: 'Anna är sjuk' })]);
    expect(text).toContain('UID:activity-a@h1.stigen\r\n');
    expect(text).toContain('DTSTART:20261126T120000Z\r\nDTEND:20261126T130000Z\r\n');
    expect(text).toContain('LOCATION:Oasen\\, Gläntan\r\n');
    expect(text).not.toMatch(/Anna|070|ATTENDEE|ORGANIZER/);
  });

  it('keeps proposals and refusals to itself, and marks what is cancelled', () => {
    const text = feed([
      row('a', { state: 'proposed' }),
      row('b', { state: 'declined' }),
      row('c', { state: 'cancelled' }),
    ]);
    expect(text.match(/^UID:.*$/gm)).toEqual(['UID:activity-c@h1.stigen']);
    expect(text).toContain('SUMMARY:Inställt: Yoga');
    expect(text).toContain('STATUS:CANCELLED');
  });

  it('holds what was chosen', () => {
    const rows = [row('a'), row('b', { form: 'course' }), row('c', { openness: 'internal' })];
    expect(feed(rows).match(/^UID/gm)).toHaveLength(3);
    expect(feed(rows, { forms: ['course'], openOnly: false })).toContain('activity-b@');
    expect(feed(rows, { forms: ['course'], openOnly: false }).match(/^UID/gm)).toHaveLength(1);
    expect(feed(rows, { forms: [], openOnly: true })).not.toContain('activity-c@');
  });

  it('lets go of what is long past', () => {
    const old = { starts: now - 50 * 86_400_000, ends: now - 49 * 86_400_000 };
    expect(feed([row('a', old)])).not.toContain('VEVENT');
  });
});
