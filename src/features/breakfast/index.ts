import type { Feature } from '../../ui/feature.ts';
import { routes } from '../../ui/route-names.ts';

/** The most important hour of the week: who comes, who lends a hand, what to buy, who sits with whom. */
export const breakfast: Feature = {
  id: 'breakfast',
  routes: [
    { path: routes.breakfast, load: () => import('./overview/breakfast-page.tsx') },
    {
      path: routes.breakfastDesk,
      load: () => import('./overview/desk-page.tsx'),
      devices: ['tablet'],
      locked: true,
    },
    { path: routes.turns, load: () => import('./turns/turns-page.tsx') },
    { path: routes.kitchen, load: () => import('./kitchen/kitchen-page.tsx') },
    { path: routes.shopping, load: () => import('./shopping/shopping-page.tsx') },
    { path: routes.mix, load: () => import('./mix/mix-page.tsx') },
    {
      path: routes.breakfastSettings,
      load: () => import('./settings/settings-page.tsx'),
      devices: ['tablet'],
      locked: true,
    },
  ],
  slots: {
    'phone-home': () => import('./overview/phone-reminder.tsx'),
    'door-home': () => import('./overview/door-reminder.tsx'),
  },
};
