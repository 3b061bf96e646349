import { holidayNames } from '../../domain/holiday-names.ts';
import type { Eve, Holiday } from '../../domain/holidays.ts';
import { defineWords } from '../../i18n/words.ts';

const words = defineWords(holidayNames);

/** What a holiday or an eve is called within a sentence: "trettondedag jul", "Epiphany". */
export const holidayName = (day: Holiday | Eve): string => words[day]();

/** The same, as the first word of a line: "Trettondedag jul". */
export const holidayTitle = (day: Holiday | Eve): string => {
  const name = holidayName(day);
  return name.charAt(0).toLocaleUpperCase('sv') + name.slice(1);
};
