import type { MenuEntry } from '../../ui/feature.ts';
import { routes } from '../../ui/route-names.ts';
import { figuresWords } from './words.ts';

/** Ways in from the menu. */
export const menu: readonly MenuEntry[] = [
  { path: routes.figures, label: figuresWords.title, icon: 'sun', devices: ['tablet'], isDesk: true },
];
