import { describe, expect, it } from 'vitest';
import type { FeatureRoute } from '../ui/feature.ts';
import { matchPath, matchRoute } from './route-table.ts';

const route = (path: string, more: Partial<FeatureRoute> = {}): FeatureRoute => ({
  path,
  load: async () => ({ Page: () => null }),
  ...more,
});
const routes = [
  route('/'),
  route('/pins'),
  route('/pins/:person'),
  route('/pins/calibrate'),
  route('/me', { devices: ['phone'] }),
];

describe('a path', () => {
  it('fits its pattern and gives its parameters, decoded', () => {
    expect(matchPath('/pins/:person', '/pins/a%20b')).toEqual({ person: 'a b' });
    expect(matchPath('/pins', '/pins/')).toEqual({});
  });

  it('does not fit when it is longer, shorter or another', () => {
    expect(matchPath('/pins', '/pins/x')).toBeNull();
    expect(matchPath('/pins/:person', '/pins')).toBeNull();
    expect(matchPath('/new', '/news')).toBeNull();
  });

  it('survives a part that is badly encoded', () => {
    expect(matchPath('/p/:person', '/p/%E0%A4')).toEqual({ person: '%E0%A4' });
  });
});

describe('the route of an address', () => {
  it('is the fixed one before one with a parameter, in whatever order they stand', () => {
    expect(matchRoute(routes, '/pins/calibrate', 'tablet')?.route.path).toBe('/pins/calibrate');
    expect(matchRoute(routes, '/pins/abc', 'tablet')).toMatchObject({ params: { person: 'abc' } });
  });

  it('is none on a device the page is not for, and none for an unknown address', () => {
    expect(matchRoute(routes, '/me', 'tablet')).toBeNull();
    expect(matchRoute(routes, '/me', 'phone')?.route.path).toBe('/me');
    expect(matchRoute(routes, '/nowhere', 'phone')).toBeNull();
  });
});
