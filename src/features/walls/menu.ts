import type { MenuEntry } from '../../ui/feature.ts';
import { routes } from '../../ui/route-names.ts';
import { wallsWords } from './words.ts';

/** Ways in from the menu. */
export const menu: readonly MenuEntry[] = [{ path: routes.walls, label: wallsWords.title, icon: 'leaf' }];
