import type { Eve, Holiday } from './holidays.ts';

/**
 * What holidays and eves are called within a sentence, in the languages of the app. They are no words of a screen
 * alone: calendars that the server writes say them, too.
 */
export const holidayNames = {
  'new-year': { sv: 'nyårsdagen', en: 'New Year’s Day' },
  epiphany: { sv: 'trettondedag jul', en: 'Epiphany' },
  'good-friday': { sv: 'långfredagen', en: 'Good Friday' },
  'easter-day': { sv: 'påskdagen', en: 'Easter Sunday' },
  'easter-monday': { sv: 'annandag påsk', en: 'Easter Monday' },
  'may-day': { sv: 'första maj', en: 'May Day' },
  ascension: { sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' },
  pentecost: { sv: 'pingstdagen', en: 'Whit Sunday' },
  'national-day': { sv: 'nationaldagen', en: 'Sweden’s National Day' },
  'midsummer-day': { sv: 'midsommardagen', en: 'Midsummer’s Day' },
  'all-saints': { sv: 'alla helgons dag', en: 'All Saints’ Day' },
  'christmas-day': { sv: 'juldagen', en: 'Christmas Day' },
  'boxing-day': { sv: 'annandag jul', en: 'Boxing Day' },
  'epiphany-eve': { sv: 'trettondagsafton', en: 'the eve of Epiphany' },
  'maundy-thursday': { sv: 'skärtorsdagen', en: 'Maundy Thursday' },
  'easter-eve': { sv: 'påskafton', en: 'Easter Saturday' },
  walpurgis: { sv: 'valborgsmässoafton', en: 'Walpurgis Night' },
  'pentecost-eve': { sv: 'pingstafton', en: 'the eve of Whit Sunday' },
  'midsummer-eve': { sv: 'midsommarafton', en: 'Midsummer’s Eve' },
  'all-saints-eve': { sv: 'allhelgonaafton', en: 'the eve of All Saints’ Day' },
  'christmas-eve': { sv: 'julafton', en: 'Christmas Eve' },
  'new-years-eve': { sv: 'nyårsafton', en: 'New Year’s Eve' },
} as const satisfies { readonly [K in Holiday | Eve]: { readonly sv: string; readonly en: string } };
