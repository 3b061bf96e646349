import { expect, test } from 'vitest';
import { whereTo } from './where-to.ts';

test.each([
  ['?to=%2Fwalls%2Fsample-tree%2Fadd', '/walls/sample-tree/add'],
  ['?to=/walls/x1~y', '/walls/x1~y'],
  ['?to=%2Fopen-house', '/open-house'],
  ['?to=/open-house/walk', '/open-house/walk'],
  ['?to=/open-house/desk', '/'],
  ['?to=/open-house/x/settings', '/'],
  ['?to=/path/at/R4T', '/path/at/R4T'],
  ['?to=/path/at/', '/'],
  ['?to=/path/to/x', '/'],
  ['', '/'],
  ['?to=', '/'],
  ['?to=https://elsewhere.example/walls/x', '/'],
  ['?to=//elsewhere.example/walls/x', '/'],
  ['?to=/settings', '/'],
  ['?to=/walls/../settings', '/'],
  ['?to=/walls/..', '/'],
  ['?to=/walls/x/settings', '/'],
  ['?to=/walls/x/add?y=1', '/'],
  ['?to=javascript:alert(1)', '/'],
])('%s leads to %s', (search, path) => {
  expect(whereTo(search)).toBe(path);
});
