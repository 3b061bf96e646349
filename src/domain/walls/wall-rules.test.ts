import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roles } from '../role.ts';
import { testWall } from '../test-nouns.ts';
import { wallTemplates } from './wall.ts';
import { isLate, isShownAtOnce, lengthsOf, mayContribute, wallPhase } from './wall-rules.ts';

const wall = (given: Parameters<typeof testWall>[0] = {}) => testWall(given).fields;

describe('the phase of a wall', () => {
  const period = { opens: 10, closes: 20 };

  it.each([
    [{ state: 'draft', ...period } as const, 15, 'draft'],
    [{ state: 'archived', ...period } as const, 15, 'archived'],
    [period, 9, 'waiting'],
    [period, 10, 'open'],
    [period, 19, 'open'],
    [period, 20, 'closed'],
    [{}, 0, 'open'],
    [{ opens: 10 }, 1e15, 'open'],
    [{ closes: 20 }, 0, 'open'],
  ])('of %j at %d is %s', (given, now, phase) => {
    expect(wallPhase(wall(given), now)).toBe(phase);
  });

  it('only goes forward while nobody changes it', () => {
    const order = ['waiting', 'open', 'closed'];
    const instant = fc.option(fc.nat(50), { nil: null });
    fc.assert(
      fc.property(instant, instant, fc.nat(60), fc.nat(60), (opens, closes, a, b) => {
        const at = (now: number) => order.indexOf(wallPhase(wall({ opens, closes }), now));
        expect(at(Math.min(a, b))).toBeLessThanOrEqual(at(Math.max(a, b)));
      }),
    );
  });
});

describe('what comes late', () => {
  it('is what was written once the wall had closed, and only there', () => {
    expect([19, 20, 21].map((at) => isLate({ at }, { closes: 20 }))).toEqual([false, true, true]);
    expect(isLate({ at: 1e15 }, { closes: null })).toBe(false);
  });
});

describe('who may add', () => {
  it('is everybody to a wall for anyone, and not a guest’s phone to one for members', () => {
    expect(roles.map((role) => mayContribute(wall(), role))).toEqual([null, null, null, null]);
    const refused = roles.filter((role) => mayContribute(wall({ who: 'members' }), role) !== null);
    expect(refused).toEqual(['guest']);
    expect(mayContribute(wall({ who: 'members' }), 'guest')).toBe('members-only');
  });

  it('is nobody to a draft or a wall that was put away', () => {
    for (const role of roles)
      for (const state of ['draft', 'archived'] as const)
        expect(mayContribute(wall({ state, who: 'members' }), role)).toBe(state);
  });

  it('is not asked when', () => {
    expect(mayContribute(wall({ opens: 5, closes: 6 }), 'guest')).toBeNull();
  });
});

describe('what is shown at once', () => {
  it('is all of an open wall, and of one where the host looks first what the host adds', () => {
    expect(roles.every((role) => isShownAtOnce(wall(), role))).toBe(true);
    const looked = roles.filter((role) => isShownAtOnce(wall({ moderation: 'look-first' }), role));
    expect(looked).toEqual(['desk']);
  });
});

describe('lengths', () => {
  it('are there for every template, and of answers only where there are questions', () => {
    for (const template of wallTemplates) {
      const most = lengthsOf(template);
      expect(most.text).toBeGreaterThan(0);
      expect(most.answer > 0).toBe(template === 'question');
    }
  });
});
