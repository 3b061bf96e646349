import type { Feature } from '../../ui/feature.ts';
import { routes } from '../../ui/route-names.ts';

/** The host's day: who is here and whom to introduce, what is on and what waits, and the letter of the week. */
export const desk: Feature = {
  id: 'desk',
  routes: [
    { path: routes.today, load: () => import('./today/today-page.tsx'), devices: ['tablet'], locked: true },
    {
      path: routes.introduce,
      load: () => import('./introduce/introduce-page.tsx'),
      devices: ['tablet'],
      locked: true,
    },
    {
      path: routes.letter,
      load: () => import('./letter/letter-page.tsx'),
      devices: ['tablet'],
      locked: true,
    },
  ],
  slots: { 'door-home': () => import('./message/door-message.tsx') },
};
