const aDay = 24 * 3_600_000;

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10).replaceAll('-', '');

const event = (uid: string, ...lines: readonly string[]): string[] => [
  ...['BEGIN:VEVENT', `UID:${uid}@elsewhere.example`, 'DTSTAMP:20260101T080000Z'],
  ...lines,
  'END:VEVENT',
];

/** The next of a weekday (0 for Sunday) after tomorrow, as a calendar file writes it. */
function comingDay(weekday: number, now: number): string {
  let at = now + 2 * aDay;
  while (new Date(at).getUTCDay() !== weekday) at += aDay;
  return dayOf(at);
}

/**
 * A calendar file from elsewhere: a talk on a Thursday, three study circles on Fridays, a meeting over a Wednesday
 * breakfast, and something long past.
 */
export function calendarFile(now = Date.now()): string {
  const zone = ';TZID=Europe/Stockholm';
  const [thursday, friday, wednesday] = [comingDay(4, now), comingDay(5, now), comingDay(3, now)];
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Elsewhere//Calendar//SV'],
    ...event(
      'talk',
      `DTSTART${zone}:${thursday}T130000`,
      `DTEND${zone}:${thursday}T143000`,
      'SUMMARY:Samtal om öppna data',
      'LOCATION:Lägerelden',
      'DESCRIPTION:Ta med en fråga.',
    ),
    ...event(
      'circle',
      `DTSTART${zone}:${friday}T100000`,
      'DURATION:PT1H',
      'RRULE:FREQ=WEEKLY;COUNT=3',
      'SUMMARY:Studiecirkel i klarspråk',
      'LOCATION:Länk skickas',
    ),
    ...event(
      'early',
      `DTSTART${zone}:${wednesday}T083000`,
      `DTEND${zone}:${wednesday}T093000`,
      'SUMMARY:Avstämning före frukost',
    ),
    ...event('past', 'DTSTART:20250303T120000Z', 'DTEND:20250303T130000Z', 'SUMMARY:Det som var'),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
