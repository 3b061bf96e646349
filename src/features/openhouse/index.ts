import type { Feature } from '../../ui/feature.ts';
import { routePatterns, routes } from '../../ui/route-names.ts';

/** The weeks when the house is open to anyone in the public sector, and the walk through it that newcomers take. */
export const openHouse: Feature = {
  id: 'openhouse',
  routes: [
    { path: routes.openHouse, load: () => import('./guest/week-page.tsx') },
    { path: routes.stampWalk, load: () => import('./walk/walk-page.tsx') },
    { path: routes.membership, load: () => import('./belong/membership-page.tsx') },
    { path: routes.manifesto, load: () => import('./belong/manifesto-page.tsx') },
    {
      path: routes.openHouseDesk,
      load: () => import('./desk/desk-page.tsx'),
      devices: ['tablet'],
      locked: true,
    },
    {
      path: routePatterns.weekMorning,
      load: () => import('./desk/morning-page.tsx'),
      devices: ['tablet'],
      locked: true,
    },
    {
      path: routePatterns.weekSettings,
      load: () => import('./desk/settings-page.tsx'),
      devices: ['tablet'],
      locked: true,
    },
    {
      path: routePatterns.weekAfter,
      load: () => import('./desk/after-page.tsx'),
      devices: ['tablet'],
      locked: true,
    },
  ],
  slots: {
    'phone-home': () => import('./guest/phone-part.tsx'),
    'door-home': () => import('./guest/door-part.tsx'),
    'place-page': () => import('./walk/place-part.tsx'),
  },
  gallery: () => import('./gallery.tsx'),
};
