import type { MenuEntry } from '../../ui/feature.ts';
import { routes } from '../../ui/route-names.ts';
import { breakfastWords } from './words.ts';

/** Ways in from the menu. */
export const menu: readonly MenuEntry[] = [
  { path: routes.breakfast, label: breakfastWords.title, icon: 'cup' },
];
