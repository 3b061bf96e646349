import { describe, expect, it } from 'vitest';
import { deeds, may } from './deeds.ts';
import { isPersonal, roles } from './role.ts';

describe('deeds', () => {
  it.each([
    ['settings', ['desk']],
    ['pair', ['desk']],
    ['link', ['door', 'desk']],
    ['invite', ['door', 'desk']],
    ['print', ['door', 'desk']],
    ['export', ['desk']],
    ['restore', ['desk']],
    ['forget', ['desk']],
  ] as const)('%s is for %j', (deed, allowed) => {
    expect(roles.filter((role) => may(role, deed))).toEqual(allowed);
  });

  it('are all in the table above, and nobody’s without a role', () => {
    expect(deeds).toHaveLength(8);
    for (const deed of deeds) expect(may(undefined, deed)).toBe(false);
  });

  it('leave phones to their people', () => {
    expect(roles.filter(isPersonal)).toEqual(['member', 'guest']);
    expect(isPersonal(undefined)).toBe(false);
  });
});
