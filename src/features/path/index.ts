import type { Feature } from '../../ui/feature.ts';
import { routePatterns, routes } from '../../ui/route-names.ts';

/** The exploring forest path: the places of the house, how they are right now, and the way there. */
export const path: Feature = {
  id: 'path',
  routes: [
    { path: routes.path, load: () => import('./list/path-page.tsx') },
    { path: routes.pathHere, load: () => import('./where/here-page.tsx') },
    { path: routes.pathWishes, load: () => import('./wish/wishes-page.tsx') },
    { path: routePatterns.pathWish, load: () => import('./wish/wish-page.tsx') },
    { path: routePatterns.pathPlace, load: () => import('./place/place-page.tsx') },
    { path: routePatterns.pathTo, load: () => import('./way/to-page.tsx') },
    { path: routes.pathSigns, load: () => import('./print/signs-page.tsx'), devices: ['tablet'] },
    { path: routes.pathScreen, load: () => import('./screen/screen-page.tsx') },
    { path: routePatterns.pathAt, load: () => import('./where/at-page.tsx') },
    {
      path: routes.pathEdit,
      load: () => import('./editor/edit-page.tsx'),
      devices: ['tablet'],
      locked: true,
    },
  ],
  gallery: () => import('./gallery.tsx'),
};
