import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BreakfastDay, type BreakfastRules, usualSeries } from './breakfast/breakfast.ts';
import { breakfastCalendar } from './breakfast/breakfast-calendar.ts';
import { calendarText } from './ics.ts';

const unfold = (text: string) => text.replaceAll('\r\n ', '');
const event = {
  ...{ uid: 'u', starts: 0, ends: 3_600_000, summary: 'Frukost' },
  ...{ location: '', description: '', isCancelled: false },
};
const one = (more: Partial<typeof event>) =>
  calendarText({ name: 'Hubben', now: 0, events: [{ ...event, ...more }] });

describe('a calendar file', () => {
  it('writes instants in UTC, and lines that end as the standard wants', () => {
    const text = one({ starts: Date.UTC(2026, 0, 7, 7, 15), ends: Date.UTC(2026, 0, 7, 8, 30) });
    expect(text).toContain('DTSTART:20260107T071500Z\r\nDTEND:20260107T083000Z\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]*END:VCALENDAR\r\n$/);
  });

  it('escapes what would end a value, and lets no text begin a line of its own', () => {
    const text = one({ summary: 'Bröd; ost, \\ smör\nATTENDEE:mailto:a@b.se\r\nEND:VEVENT\u0007' });
    expect(unfold(text)).toContain(
      'SUMMARY:Bröd\\; ost\\, \\\\ smör\\nATTENDEE:mailto:a@b.se\\nEND:VEVENT\r\n',
    );
    expect(text.match(/^END:VEVENT/gm)).toHaveLength(1);
    expect(text).not.toMatch(/^ATTENDEE/m);
  });

  it('folds at 75 octets whatever the letters, and loses none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (summary) => {
        const text = one({ summary });
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        // A sign cut in two would be written as U+FFFD; one that was there may stay.
        if (!summary.includes('\ufffd')) expect(text).not.toContain('\ufffd');
        const plain = summary.replace(/\p{Cc}/gu, '');
        const escaped = plain.replace(/[\\;,]/g, (mark) => `\\${mark}`);
        if (plain === summary) expect(unfold(text)).toContain(`SUMMARY:${escaped}\r\n`);
      }),
    );
  });
});

describe('the breakfast calendar', () => {
  const hub = { id: 'h1', name: 'Gläntan', language: 'sv', timeZone: 'Europe/Stockholm' } as const;
  const off = { day: '2026-03-18', state: 'off', reason: 'Flytt', starts: null, ends: null } as const;
  const later = { day: '2026-03-25', state: 'usual', reason: '', starts: '09:00', ends: '10:00' } as const;
  const rules: BreakfastRules = {
    series: usualSeries,
    days: new Map<string, BreakfastDay>([
      [off.day, off],
      [later.day, later],
    ]),
    timeZone: hub.timeZone,
  };
  const text = unfold(breakfastCalendar(rules, hub, Date.UTC(2026, 2, 10, 12)));
  const events = new Map(
    text
      .split('BEGIN:VEVENT')
      .slice(1)
      .map((part) => [/UID:breakfast-(\S+)@h1\.stigen/.exec(part)?.[1], part]),
  );

  it('is a quarter past eight on the wall before and after the clocks change', () => {
    expect(events.get('2026-03-11')).toContain('DTSTART:20260311T071500Z');
    expect(events.get('2026-04-01')).toContain('DTSTART:20260401T061500Z');
    expect(events.get('2026-03-25')).toContain('DTSTART:20260325T080000Z');
  });

  it('says which are cancelled, and why', () => {
    expect(events.get('2026-03-18')).toMatch(/DESCRIPTION:Flytt\r\nSTATUS:CANCELLED/);
    expect(events.get('2027-01-06')).toMatch(/DESCRIPTION:Trettondedag jul\r\nSTATUS:CANCELLED/);
    const english = unfold(breakfastCalendar(rules, { ...hub, language: 'en' }, Date.UTC(2026, 11, 1)));
    expect(english).toContain('DESCRIPTION:Epiphany\r\nSTATUS:CANCELLED');
    expect(events.get('2026-12-23')).not.toContain('DESCRIPTION');
    expect(events.get('2026-03-11')).toContain('STATUS:CONFIRMED');
  });

  it('has each date once, under the same name whenever it is asked, and nobody in it', () => {
    expect(events.size).toBe(text.match(/BEGIN:VEVENT/g)?.length);
    const next = unfold(breakfastCalendar(rules, hub, Date.UTC(2026, 2, 20, 12)));
    expect(next).toContain('UID:breakfast-2026-04-01@h1.stigen');
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|mailto/i);
  });
});
