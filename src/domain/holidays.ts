import { addDays, type Day } from './time.ts';

/**
 * Sweden's public holidays (lagen 1989:253 om allmänna helgdagar), without the Sundays. `eve` names what is no
 * holiday by that law but is one to most workplaces; whether a hub keeps it is the hub's to say.
 */
export type Holiday =
  | 'new-year'
  | 'epiphany'
  | 'good-friday'
  | 'easter-day'
  | 'easter-monday'
  | 'may-day'
  | 'ascension'
  | 'pentecost'
  | 'national-day'
  | 'midsummer-day'
  | 'all-saints'
  | 'christmas-day'
  | 'boxing-day';

/** Days before a holiday that many keep: `eve` of Easter is the Saturday, of midsummer and All Saints the Friday. */
export type Eve =
  | 'epiphany-eve'
  | 'maundy-thursday'
  | 'easter-eve'
  | 'walpurgis'
  | 'pentecost-eve'
  | 'midsummer-eve'
  | 'all-saints-eve'
  | 'christmas-eve'
  | 'new-years-eve';

const pad = (n: number): string => String(n).padStart(2, '0');
const dayOf = (year: number, month: number, date: number): Day => `${year}-${pad(month)}-${pad(date)}`;

/**
 * Easter Sunday of a year of the Gregorian calendar.
 * Source: the anonymous algorithm in Nature, 20 April 1876, as given by J. Meeus, Astronomical Algorithms, ch. 8.
 */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leaps = Math.floor(century / 4);
  const drift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leaps - drift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** 0 for Sunday … 6 for Saturday, of a calendar day. */
export const weekdayOf = (day: Day): number => new Date(`${day}T12:00:00Z`).getUTCDay();

/** The first of seven days from `day` on that falls on `weekday`. */
const firstFrom = (day: Day, weekday: number): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7);

const saturday = 6;

interface Calendar {
  readonly holidays: ReadonlyMap<Day, Holiday>;
  readonly eves: ReadonlyMap<Day, Eve>;
}

function makeCalendar(year: number): Calendar {
  const easter = easterOf(year);
  const midsummer = firstFrom(dayOf(year, 6, 20), saturday);
  const allSaints = firstFrom(dayOf(year, 10, 31), saturday);
  return {
    holidays: new Map<Day, Holiday>([
      [dayOf(year, 1, 1), 'new-year'],
      [dayOf(year, 1, 6), 'epiphany'],
      [addDays(easter, -2), 'good-friday'],
      [easter, 'easter-day'],
      [addDays(easter, 1), 'easter-monday'],
      // Ascension can fall on May Day (2008 did): one name is enough, and it is the later one here.
      [dayOf(year, 5, 1), 'may-day'],
      [addDays(easter, 39), 'ascension'],
      [addDays(easter, 49), 'pentecost'],
      [dayOf(year, 6, 6), 'national-day'],
      [midsummer, 'midsummer-day'],
      [allSaints, 'all-saints'],
      [dayOf(year, 12, 25), 'christmas-day'],
      [dayOf(year, 12, 26), 'boxing-day'],
    ]),
    eves: new Map<Day, Eve>([
      [dayOf(year, 1, 5), 'epiphany-eve'],
      [addDays(easter, -3), 'maundy-thursday'],
      [addDays(easter, -1), 'easter-eve'],
      [dayOf(year, 4, 30), 'walpurgis'],
      [addDays(easter, 48), 'pentecost-eve'],
      [addDays(midsummer, -1), 'midsummer-eve'],
      [addDays(allSaints, -1), 'all-saints-eve'],
      [dayOf(year, 12, 24), 'christmas-eve'],
      [dayOf(year, 12, 31), 'new-years-eve'],
    ]),
  };
}

const calendars = new Map<number, Calendar>();

function calendarOf(day: Day): Calendar {
  const year = Number(day.slice(0, 4));
  let calendar = calendars.get(year);
  if (!calendar) {
    calendar = makeCalendar(year);
    calendars.set(year, calendar);
  }
  return calendar;
}

/** The public holiday that a day is, Sundays not counted. */
export const holidayOn = (day: Day): Holiday | undefined => calendarOf(day).holidays.get(day);

/** The eve that a day is. */
export const eveOn = (day: Day): Eve | undefined => calendarOf(day).eves.get(day);
