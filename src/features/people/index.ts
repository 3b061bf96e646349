import type { Feature } from '../../ui/feature.ts';
import { routePatterns, routes } from '../../ui/route-names.ts';

const atDesk = { devices: ['tablet'], locked: true } as const;

/** The host's register: who there is, lists in and out, who is who, and those who want to belong. */
export const people: Feature = {
  id: 'people',
  routes: [
    { path: routes.people, load: () => import('./list/list-page.tsx'), ...atDesk },
    { path: routes.peopleImport, load: () => import('./import/import-page.tsx'), ...atDesk },
    { path: routes.peopleMerge, load: () => import('./merge/merge-page.tsx'), ...atDesk },
    { path: routes.newcomers, load: () => import('./belong/newcomers-page.tsx'), ...atDesk },
    { path: routePatterns.person, load: () => import('./person/person-page.tsx'), ...atDesk },
  ],
  slots: { 'person-page': () => import('./person/own-words-part.tsx') },
};
