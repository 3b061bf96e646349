import type { MenuEntry } from '../../ui/feature.ts';
import { routes } from '../../ui/route-names.ts';
import { calendarWords } from './words.ts';

/** Ways in from the menu. */
export const menu: readonly MenuEntry[] = [
  { path: routes.calendar, label: calendarWords.title, icon: 'calendar' },
];
