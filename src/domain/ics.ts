/** One entry of a calendar. Nobody is named in it: no attendees, no organiser. */
export interface CalendarEvent {
  /** The same for the same event for ever, or calendars show it twice. */
  readonly uid: string;
  /** Instants, epoch ms. */
  readonly starts: number;
  readonly ends: number;
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  readonly isCancelled: boolean;
}

export interface Calendar {
  readonly name: string;
  /** When it was made, epoch ms. */
  readonly now: number;
  readonly events: readonly CalendarEvent[];
}

/** A text as RFC 5545, section 3.3.11, writes it. Whatever else controls a reader is left out. */
const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n');

const longestLine = 75;
const encoder = new TextEncoder();

/** A content line in pieces of at most 75 octets, never through the middle of a character (section 3.1). */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** `20260107T071500Z` (section 3.3.5, form 2): instants need no table of when the clocks change. */
const utc = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const eventLines = (event: CalendarEvent, now: number): string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(event.uid)}`,
  `DTSTAMP:${utc(now)}`,
  `DTSTART:${utc(event.starts)}`,
  `DTEND:${utc(event.ends)}`,
  `SUMMARY:${escapeText(event.summary)}`,
  ...(event.location ? [`LOCATION:${escapeText(event.location)}`] : []),
  ...(event.description ? [`DESCRIPTION:${escapeText(event.description)}`] : []),
  `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  `TRANSP:${event.isCancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
  'END:VEVENT',
];

/** An iCalendar file (RFC 5545), to be opened once or subscribed to. */
export const calendarText = ({ name, now, events }: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stigen//Stigen//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    ...events.flatMap((event) => eventLines(event, now)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
