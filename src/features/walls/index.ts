import type { Feature } from '../../ui/feature.ts';
import { routePatterns, routes } from '../../ui/route-names.ts';

/** Workshops without a meeting: material that explains itself, and grows as people pass. */
export const walls: Feature = {
  id: 'walls',
  routes: [
    { path: routes.walls, load: () => import('./list/walls-page.tsx') },
    { path: routes.newWall, load: () => import('./desk/new-page.tsx'), devices: ['tablet'], locked: true },
    { path: routePatterns.wall, load: () => import('./wall/wall-page.tsx') },
    { path: routePatterns.wallAdd, load: () => import('./add/add-page.tsx') },
    { path: routePatterns.wallConversations, load: () => import('./journey/conversations-page.tsx') },
    { path: routePatterns.wallTakeHome, load: () => import('./take-home/take-home-page.tsx') },
    { path: routePatterns.wallPrint, load: () => import('./print/print-page.tsx'), devices: ['tablet'] },
    { path: routePatterns.wallScreen, load: () => import('./screen/screen-page.tsx') },
    { path: routePatterns.wallPaper, load: () => import('./paper/paper-page.tsx'), devices: ['tablet'] },
    {
      path: routePatterns.wallSettings,
      load: () => import('./desk/settings-page.tsx'),
      devices: ['tablet'],
      locked: true,
    },
    {
      path: routePatterns.wallLook,
      load: () => import('./desk/look-page.tsx'),
      devices: ['tablet'],
      locked: true,
    },
  ],
  slots: {
    'phone-home': () => import('./list/home-part.tsx'),
    'door-home': () => import('./list/home-part.tsx'),
  },
  gallery: () => import('./gallery.tsx'),
};
