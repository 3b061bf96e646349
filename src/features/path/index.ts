import type { Feature } from '../../ui/feature.ts';
import { routes } from '../../ui/route-names.ts';
import { pathWords } from './words.ts';

/** The exploring forest path: the places of the house, how they are right now, and the way there. */
export const path: Feature = {
  id: 'path',
  routes: [{ path: routes.path, load: () => import('./list/path-page.tsx') }],
  menu: [{ path: routes.path, label: pathWords.title, icon: 'path' }],
};
