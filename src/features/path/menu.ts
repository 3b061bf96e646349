import type { MenuEntry } from '../../ui/feature.ts';
import { routes } from '../../ui/route-names.ts';
import { pathWords } from './words.ts';

/** Ways in from the menu. */
export const menu: readonly MenuEntry[] = [{ path: routes.path, label: pathWords.title, icon: 'path' }];
