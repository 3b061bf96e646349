import type { MenuEntry } from '../../ui/feature.ts';
import { routes } from '../../ui/route-names.ts';
import { words } from './words.ts';

/** Ways in from the menu. */
export const menu: readonly MenuEntry[] = [
  { path: routes.pins, label: words.pins, icon: 'printer', devices: ['tablet'] },
];
