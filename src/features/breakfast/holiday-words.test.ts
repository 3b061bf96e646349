import { afterEach, expect, it } from 'vitest';
import { setLanguage } from '../../i18n/language.ts';
import { holidayName, holidayTitle } from './holiday-words.ts';

afterEach(() => setLanguage('sv'));

it('names holidays and eves in both languages, and begins a line with a capital', () => {
  setLanguage('sv');
  expect(holidayName('epiphany')).toBe('trettondedag jul');
  expect(holidayTitle('midsummer-eve')).toBe('Midsommarafton');
  setLanguage('en');
  expect(holidayName('epiphany')).toBe('Epiphany');
  expect(holidayTitle('all-saints-eve')).toBe('The eve of All Saints’ Day');
});
