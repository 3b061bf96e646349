import type { Feature } from '../../ui/feature.ts';
import { routePatterns, routes } from '../../ui/route-names.ts';

/** What is on: activities that members start, around a breakfast that nothing is booked over. */
export const calendar: Feature = {
  id: 'calendar',
  routes: [
    { path: routes.calendar, load: () => import('./agenda/agenda-page.tsx') },
    { path: routes.newActivity, load: () => import('./edit/new-page.tsx') },
    { path: routePatterns.newActivityAt, load: () => import('./edit/new-page.tsx') },
    {
      path: routes.calendarDesk,
      load: () => import('./desk/desk-page.tsx'),
      devices: ['tablet'],
      locked: true,
    },
    {
      path: routes.calendarImport,
      load: () => import('./import/import-page.tsx'),
      devices: ['tablet'],
      locked: true,
    },
    { path: routePatterns.activity, load: () => import('./detail/activity-page.tsx') },
    { path: routePatterns.activityEdit, load: () => import('./edit/edit-page.tsx') },
  ],
  gallery: () => import('./gallery.tsx'),
};
