import type { DeviceKind, FeatureRoute } from '../ui/feature.ts';

/** A route that fits an address, with what its parameters are there. */
export interface Match {
  readonly route: FeatureRoute;
  readonly params: Readonly<Record<string, string>>;
}

const toSegments = (path: string): string[] => path.split('/').filter((segment) => segment !== '');

/** Decodes one part of a path; one that is badly encoded stands for itself. */
const decode = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    console.debug('router: a part of the address is badly encoded', error);
    return segment;
  }
};

/** The parameters of `pattern` in `path`, or null where they do not fit. A trailing slash makes no difference. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = toSegments(pattern);
  const given = toSegments(path);
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decode(value);
    else if (part !== value) return null;
  }
  return params;
}

const countParams = (pattern: string): number =>
  toSegments(pattern).filter((part) => part.startsWith(':')).length;

/**
 * The route for an address on this kind of device, or null. A fixed path wins over a parameter
 * (`/pins/calibrate` over `/pins/:person`), the earlier route over a later one.
 */
export function matchRoute(routes: readonly FeatureRoute[], path: string, device: DeviceKind): Match | null {
  let best: Match | null = null;
  for (const route of routes) {
    if (route.devices && !route.devices.includes(device)) continue;
    const params = matchPath(route.path, path);
    if (params && (!best || countParams(route.path) < countParams(best.route.path))) best = { route, params };
  }
  return best;
}
