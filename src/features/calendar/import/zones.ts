import { type ClockTime, type Day, instantOf } from '../../../domain/time.ts';

/** What calendars of Windows call the zones of these latitudes. */
const windowsZones: { readonly [name: string]: string } = {
  'W. Europe Standard Time': 'Europe/Stockholm',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Copenhagen',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'FLE Standard Time': 'Europe/Helsinki',
  'E. Europe Standard Time': 'Europe/Bucharest',
  'Eastern Standard Time': 'America/New_York',
  UTC: 'UTC',
};

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('sv', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    // This is how `Intl` says no.
    return false;
  }
};

/** Some calendars write where they have a zone from before its name: "/example.org/20070129/Europe/Stockholm". */
const inside = /[A-Z][A-Za-z_]+\/[A-Za-z_+-]+(?:\/[A-Za-z_+-]+)?$/;

/** The zone (IANA) that a calendar file names; null where nobody knows it by that name. */
export function knownZone(name: string): string | null {
  const found = windowsZones[name] ?? inside.exec(name)?.[0] ?? name;
  return isZone(found) ? found : null;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A time by the clock on a wall, as a calendar file tells it. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** The moment at which the clocks of a zone show this, epoch ms. */
export function momentOf({ year, month, day, hour, minute, second }: WallTime, timeZone: string): number {
  const on: Day = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const at: ClockTime = `${two(hour)}:${two(minute)}`;
  return instantOf(on, at, timeZone) + second * 1000;
}
