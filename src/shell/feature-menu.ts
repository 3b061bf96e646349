import { menu as arrival } from '../features/arrival/menu.ts';
import { menu as breakfast } from '../features/breakfast/menu.ts';
import { menu as calendar } from '../features/calendar/menu.ts';
import { menu as desk } from '../features/desk/menu.ts';
import { menu as figures } from '../features/figures/menu.ts';
import { menu as openHouse } from '../features/openhouse/menu.ts';
import { menu as path } from '../features/path/menu.ts';
import { menu as people } from '../features/people/menu.ts';
import { menu as pins } from '../features/pins/menu.ts';
import { menu as walls } from '../features/walls/menu.ts';
import type { MenuEntry } from '../ui/feature.ts';

/** The features' ways in, in the order in which they stand in the menu; fetched with the menu's first tap. */
export const featureMenu: readonly MenuEntry[] = [
  ...arrival,
  ...desk,
  ...breakfast,
  ...calendar,
  ...path,
  ...openHouse,
  ...walls,
  ...pins,
  ...figures,
  ...people,
];
