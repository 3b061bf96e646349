import type { Feature } from '../../ui/feature.ts';
import { routePatterns, routes } from '../../ui/route-names.ts';
import { AutoStart } from './jobs/auto-start.tsx';
import { paths } from './paths.ts';

/** Pins: printed at the door, on sheets for many, or written by hand. */
export const pins: Feature = {
  id: 'pins',
  home: { tablet: AutoStart },
  routes: [
    { path: routes.pins, load: () => import('./desk/desk-page.tsx'), devices: ['tablet'] },
    { path: routes.calibrate, load: () => import('./calibrate/calibrate-page.tsx'), devices: ['tablet'] },
    { path: paths.printing, load: () => import('./printing/printing-page.tsx'), devices: ['tablet'] },
    { path: routePatterns.pin, load: () => import('./edit/edit-page.tsx'), devices: ['tablet'] },
  ],
  slots: {
    'after-check-in': () => import('./after-check-in.tsx'),
    'after-group': () => import('./after-group.tsx'),
    'person-page': () => import('./person-page-part.tsx'),
  },
  gallery: () => import('./gallery.tsx'),
};
