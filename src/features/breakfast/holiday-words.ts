import type { Eve, Holiday } from '../../domain/holidays.ts';
import { defineWords } from '../../i18n/words.ts';

const words = defineWords({
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
});

/** What a holiday or an eve is called within a sentence: "trettondedag jul", "Epiphany". */
export const holidayName = (day: Holiday | Eve): string => words[day]();

/** The same, as the first word of a line: "Trettondedag jul". */
export const holidayTitle = (day: Holiday | Eve): string => {
  const name = holidayName(day);
  return name.charAt(0).toLocaleUpperCase('sv') + name.slice(1);
};
