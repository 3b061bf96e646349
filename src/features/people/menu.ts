import type { MenuEntry } from '../../ui/feature.ts';
import { routes } from '../../ui/route-names.ts';
import { peopleWords } from './words.ts';

/** Ways in from the menu. */
export const menu: readonly MenuEntry[] = [
  { path: routes.people, label: peopleWords.title, icon: 'people', devices: ['tablet'], isDesk: true },
];
