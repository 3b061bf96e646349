import type { MenuEntry } from '../../ui/feature.ts';
import { routes } from '../../ui/route-names.ts';
import { doorWords } from './words.ts';

/** Ways in from the menu. */
export const menu: readonly MenuEntry[] = [
  { path: routes.here, label: doorWords.whoIsHere, icon: 'people' },
  { path: routes.house, label: doorWords.forStaff, icon: 'clothespin', devices: ['tablet'] },
  { path: routes.me, label: doorWords.myPage, icon: 'person', devices: ['phone'] },
];
