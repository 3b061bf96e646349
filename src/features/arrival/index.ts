import type { Feature } from '../../ui/feature.ts';
import { lazyPart } from '../../ui/lazy-part.tsx';
import { routes } from '../../ui/route-names.ts';
import { DoorHome } from './door/door-home.tsx';
import { paths } from './paths.ts';

const PhoneHome = lazyPart(async () => (await import('./phone/phone-home.tsx')).PhoneHome);

/** Coming in, being welcomed, who is here, leaving. */
export const arrival: Feature = {
  id: 'arrival',
  home: { tablet: DoorHome, phone: PhoneHome },
  routes: [
    { path: paths.scan, load: () => import('./scan/scan-page.tsx'), devices: ['tablet'] },
    { path: routes.newcomer, load: () => import('./newcomer/newcomer-page.tsx'), devices: ['tablet'] },
    { path: routes.group, load: () => import('./group/group-page.tsx'), devices: ['tablet'] },
    { path: routes.leave, load: () => import('./leave/leave-page.tsx'), devices: ['tablet'] },
    { path: routes.plan, load: () => import('./plan/plan-page.tsx') },
    { path: routes.here, load: () => import('./here/here-page.tsx') },
    { path: routes.house, load: () => import('./staff/house-page.tsx'), devices: ['tablet'] },
    { path: routes.erase, load: () => import('./staff/erase-page.tsx'), devices: ['tablet'], locked: true },
    { path: routes.me, load: () => import('./phone/me-page.tsx'), devices: ['phone'] },
  ],
  gallery: () => import('./gallery.tsx'),
};
