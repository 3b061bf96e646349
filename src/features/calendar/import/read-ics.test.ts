import { describe, expect, it, vi } from 'vitest';
import type { FileEvent } from '../../../domain/calendar/file-import.ts';
import { readIcs } from './read-ics.ts';

const reading = {
  timeZone: 'Europe/Stockholm',
  from: Date.parse('2026-11-30T08:00:00+01:00'),
  until: Date.parse('2027-05-31T08:00:00+02:00'),
  untitled: 'Utan namn',
};

const fileOf = (...lines: string[]): Blob =>
  new Blob([
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', ...lines, 'END:VCALENDAR'].join('\r\n'),
  ]);
const event = (...lines: string[]): string[] => [
  'BEGIN:VEVENT',
  'UID:one',
  'DTSTAMP:20261101T080000Z',
  ...lines,
  'END:VEVENT',
];

async function read(...lines: string[]): Promise<FileEvent[]> {
  const found = await readIcs(fileOf(...lines), reading);
  if (!found.ok) throw new Error(found.code);
  return found.value;
}

/** When each begins, by the clocks in Stockholm. */
const begins = (events: readonly FileEvent[]): string[] =>
  events.map(({ starts }) => new Date(starts).toLocaleString('sv', { timeZone: 'Europe/Stockholm' }));

/** New York as its rules were long ago, under a name that nobody knows. */
const ownZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Somewhere',
  'BEGIN:STANDARD',
  'DTSTART:19701101T020000',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'END:STANDARD',
  'END:VTIMEZONE',
];

describe('a calendar file', () => {
  it.each([
    ['universal time', 'DTSTART:20261201T120000Z', '2026-12-01 13:00:00'],
    ['a named zone', 'DTSTART;TZID=Europe/Helsinki:20261201T140000', '2026-12-01 13:00:00'],
    ['a zone of Windows', 'DTSTART;TZID="W. Europe Standard Time":20261201T130000', '2026-12-01 13:00:00'],
    [
      'a zone with its source',
      'DTSTART;TZID=/example.org/2007/Europe/London:20261201T120000',
      '2026-12-01 13:00:00',
    ],
    ['a zone of its own', 'DTSTART;TZID=Somewhere:20261201T070000', '2026-12-01 13:00:00'],
    ['a zone that nobody knows', 'DTSTART;TZID=Nowhere:20261201T130000', '2026-12-01 13:00:00'],
    ['no zone', 'DTSTART:20261201T130000', '2026-12-01 13:00:00'],
    ['a whole day', 'DTSTART;VALUE=DATE:20261201', '2026-12-01 00:00:00'],
  ])('tells when it is, in %s', async (_, start, expected) => {
    const all = await read(...ownZone, ...event(start, 'SUMMARY:Samtal'));
    expect(begins(all)).toEqual([expected]);
  });

  it('tells how long, whichever way it is said', async () => {
    const length = async (...lines: string[]) => {
      const [one] = await read(...event('DTSTART:20261201T120000Z', ...lines));
      return one && (one.ends - one.starts) / 60_000;
    };
    expect(await length('DTEND:20261201T133000Z')).toBe(90);
    expect(await length('DURATION:PT45M')).toBe(45);
    expect(await length()).toBe(60);
  });

  it('gives back words as they were before they were folded and escaped', async () => {
    const [one] = await read(
      ...event(
        'DTSTART:20261201T120000Z',
        'SUMMARY:Fika\\, och\\; prat om b',
        ' lanketter',
        'DESCRIPTION:Rad 1\\nRad 2',
      ),
    );
    expect(one).toMatchObject({
      title: 'Fika, och; prat om blanketter',
      about: 'Rad 1\nRad 2',
      isCancelled: false,
    });
    expect(await read(...event('DTSTART:20261201T120000Z', 'STATUS:CANCELLED'))).toMatchObject([
      { title: 'Utan namn', isCancelled: true },
    ]);
  });

  it('follows a repetition by the clock on the wall until the horizon, and leaves out what is taken out', async () => {
    const all = await read(
      ...event(
        'DTSTART;TZID=Europe/Stockholm:20200107T130000',
        'DTEND;TZID=Europe/Stockholm:20200107T140000',
        'RRULE:FREQ=WEEKLY;BYDAY=TU',
        'EXDATE;TZID=Europe/Stockholm:20261208T130000',
      ),
    );
    expect(begins(all).slice(0, 2)).toEqual(['2026-12-01 13:00:00', '2026-12-15 13:00:00']);
    expect(begins(all).at(-1)).toBe('2027-05-25 13:00:00');
    expect(new Set(begins(all).map((time) => time.slice(11)))).toEqual(new Set(['13:00:00']));
  });

  it('tells a changed time of a repetition as it was changed, under the same name', async () => {
    const all = await read(
      ...event(
        'DTSTART:20261201T120000Z',
        'DTEND:20261201T130000Z',
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'SUMMARY:Samtal',
      ),
      ...event(
        'RECURRENCE-ID:20261208T120000Z',
        'DTSTART:20261209T150000Z',
        'DTEND:20261209T160000Z',
        'SUMMARY:Flyttat',
      ),
    );
    expect(all.map(({ title }) => title)).toEqual(['Samtal', 'Flyttat', 'Samtal']);
    expect(all[1]).toMatchObject({
      instance: Date.parse('2026-12-08T12:00:00Z'),
      starts: Date.parse('2026-12-09T15:00:00Z'),
    });
  });

  it('tells one line of a repetition that is over', async () => {
    expect(await read(...event('DTSTART:20200101T120000Z', 'RRULE:FREQ=DAILY;COUNT=400'))).toHaveLength(1);
  });

  it('is refused with the reason', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const codeOf = async (file: Blob) => {
      const found = await readIcs(file, reading);
      return found.ok ? found.value.length : found.code;
    };
    expect(await codeOf(new Blob(['Hej']))).toBe('unreadable');
    expect(await codeOf(new Blob([]))).toBe('no-calendar');
    expect(await codeOf(new Blob(['BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Åsa\r\nEND:VCARD\r\n']))).toBe(
      'no-calendar',
    );
    expect(await codeOf(new Blob(['x'.repeat(4_000_001)]))).toBe('too-large');
    expect(await codeOf(fileOf(...event('DTSTART:20261130T120000Z', 'RRULE:FREQ=MINUTELY')))).toBe(
      'too-many',
    );
    expect(await codeOf(fileOf())).toBe(0);
  });
});
