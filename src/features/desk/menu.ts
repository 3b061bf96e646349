import type { MenuEntry } from '../../ui/feature.ts';
import { routes } from '../../ui/route-names.ts';
import { deskWords } from './words.ts';

/** Ways in from the menu. */
export const menu: readonly MenuEntry[] = [
  { path: routes.today, label: deskWords.today, icon: 'sun', devices: ['tablet'], isDesk: true },
];
