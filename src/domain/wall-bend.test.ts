import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contribute, editContribution } from './contributing.ts';
import { hide, show } from './moderating.ts';
import { roles } from './role.ts';
import { testContribution, testWall } from './test-nouns.ts';
import type { Contribution } from './wall.ts';
import { mayBeShown } from './wall-bend.ts';

const open = { moderation: 'open' } as const;
const looked = { moderation: 'look-first' } as const;
const fields = (given: Partial<Contribution> = {}) => ({ ...testContribution(given) });
const entry = { id: 'm', at: 1 };

describe('whether others see a contribution', () => {
  it('is yes on an open wall, whatever the author says', () => {
    expect(mayBeShown('guest', open, undefined, fields({ shown: false }))).toBe(true);
    expect(mayBeShown('door', open, undefined, fields())).toBe(true);
  });

  it('is the host’s to say where the host looks first', () => {
    expect(mayBeShown('guest', looked, undefined, fields())).toBe(false);
    expect(mayBeShown('door', looked, undefined, fields())).toBe(false);
    expect(mayBeShown('desk', looked, undefined, fields())).toBe(true);
    expect(mayBeShown('member', looked, fields({ shown: false }), fields())).toBe(false);
  });

  it('stays so while the words do, and is asked again for new ones', () => {
    const before = fields();
    expect(mayBeShown('member', looked, before, fields({ closed: true, place: 'rituals' }))).toBe(true);
    for (const given of [{ text: 'x' }, { more: 'x' }, { help: 'x' }, { name: 'x' }, { organisation: null }])
      expect(mayBeShown('member', looked, before, fields(given))).toBe(false);
  });

  it('is no while it is hidden, on any wall', () => {
    for (const wall of [open, looked])
      expect(mayBeShown('member', wall, fields(), fields({ hidden: true }))).toBe(false);
  });

  it('is no on a wall that nobody knows', () => {
    expect(mayBeShown('member', undefined, undefined, fields())).toBe(false);
  });

  it('is what the rules say by themselves, of everything they make', () => {
    const role = fc.constantFrom(...roles);
    const text = fc.constantFrom('a', 'b', 'c');
    const step = fc.oneof(
      fc.record({ deed: fc.constant('edit'), role, text }),
      fc.record({ deed: fc.constantFrom('hide', 'show'), role: fc.constant('desk' as const), text }),
    );
    fc.assert(
      fc.property(fc.constantFrom(open, looked), role, fc.array(step), (settings, author, steps) => {
        const wall = testWall(settings);
        const words = { place: 'habits', parent: null, text: 'a', more: '', help: '', paper: false };
        const from = { by: 'me', role: author, at: 1, id: 'c' };
        const made = contribute(wall, { ...words, name: null, organisation: null }, from);
        if (!made.ok) return;
        let now = { hidden: false, ...made.value[0]?.fields } as Contribution;
        expect(mayBeShown(author, settings, undefined, { ...now })).toBe(now.shown);
        for (const { deed, role: by, text: said } of steps) {
          const row = { id: 'c', fields: now };
          const edited = editContribution(wall, row, { text: said }, by);
          const changes = deed === 'hide' ? hide(row, entry) : deed === 'show' ? show(row, entry) : edited;
          const change = Array.isArray(changes) ? changes[0] : edited.ok ? edited.value[0] : undefined;
          const next = { ...now, ...change?.fields } as Contribution;
          if (change) expect(mayBeShown(by, settings, { ...now }, { ...next })).toBe(next.shown);
          now = next;
        }
      }),
    );
  });
});
