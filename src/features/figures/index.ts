import type { Feature } from '../../ui/feature.ts';
import { routes } from '../../ui/route-names.ts';

/** How the place fares, in numbers that tell of nobody, beside the stories of what began here. */
export const figures: Feature = {
  id: 'figures',
  routes: [
    { path: routes.figures, load: () => import('./figures-page.tsx'), devices: ['tablet'], locked: true },
  ],
  slots: { 'after-leaving': () => import('./leaving/leaving-part.tsx') },
  gallery: () => import('./gallery.tsx'),
};
