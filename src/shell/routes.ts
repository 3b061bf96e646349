import { session } from '../local/session.ts';
import type { DeviceKind, FeatureRoute } from '../ui/feature.ts';
import { routePatterns, routes } from '../ui/route-names.ts';
import { deviceKind } from './device.ts';
import { features } from './features.ts';
import { Home } from './home.tsx';
import { matchRoute } from './route-table.ts';

const shellRoutes: readonly FeatureRoute[] = [
  { path: routes.home, load: async () => ({ Page: Home }), page: { Page: Home } },
  { path: routes.settings, load: () => import('./pages/settings/settings.tsx'), locked: true },
  { path: routes.health, load: () => import('./pages/health/health.tsx'), locked: true },
  { path: routes.sync, load: () => import('./pages/sync/sync.tsx') },
  {
    path: routes.accessibility,
    load: () => import('./pages/accessibility/accessibility.tsx'),
    unpaired: true,
  },
  { path: routes.privacy, load: () => import('./pages/privacy/privacy.tsx'), unpaired: true },
  { path: routePatterns.setUp, load: () => import('./pages/set-up/set-up.tsx'), unpaired: true },
  { path: routePatterns.join, load: () => import('./pages/pairing/join.tsx'), unpaired: true },
  { path: routePatterns.link, load: () => import('./pages/pairing/link.tsx'), unpaired: true },
  { path: routePatterns.pairDoor, load: () => import('./pages/pairing/pair-door.tsx'), unpaired: true },
  { path: routePatterns.pairDesk, load: () => import('./pages/pairing/pair-desk.tsx'), unpaired: true },
  { path: routePatterns.thisIsAPin, load: () => import('./pages/pairing/this-is-a-pin.tsx'), unpaired: true },
];

const galleryRoutes: readonly FeatureRoute[] =
  import.meta.env.DEV || import.meta.env.STIGEN_GALLERY
    ? [{ path: routes.gallery, load: () => import('./pages/gallery/gallery.tsx'), unpaired: true }]
    : [];

const welcome: FeatureRoute = {
  path: routes.home,
  load: () => import('./pages/pairing/welcome-unpaired.tsx'),
  unpaired: true,
};

/** A page of the desk's comes together with its lock. */
const withLock = (route: FeatureRoute): FeatureRoute => ({
  ...route,
  load: async () => {
    const [{ behindLock }, page] = await Promise.all([import('./desk/gate.tsx'), route.load()]);
    return behindLock(page);
  },
});

const allRoutes: readonly FeatureRoute[] = [
  ...shellRoutes,
  ...galleryRoutes,
  ...features.flatMap((feature) => feature.routes),
].map((route) => (route.locked ? withLock(route) : route));

const unpairedRoutes: readonly FeatureRoute[] = [
  ...allRoutes.filter((route) => route.unpaired),
  // Every other page leads to the welcome; its address stays, so that pairing brings one there after all.
  ...allRoutes.filter((route) => !route.unpaired).map(({ path }): FeatureRoute => ({ ...welcome, path })),
];

/** The page of an address on a device that may show it. */
export const routeAt = (path: string): FeatureRoute | undefined =>
  (matchRoute(allRoutes, path, 'tablet') ?? matchRoute(allRoutes, path, 'phone'))?.route;

/** The pages that this device may show now. Reads the session: use it inside an effect or a component. */
export const routesFor = (): { readonly table: readonly FeatureRoute[]; readonly device: DeviceKind } => ({
  table: session.value ? allRoutes : unpairedRoutes,
  device: deviceKind.value,
});
