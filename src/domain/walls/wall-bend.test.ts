import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roles } from '../role.ts';
import { testContribution, testWall } from '../test-nouns.ts';
import { contribute, editContribution } from './contributing.ts';
import { markOf } from './looked.ts';
import { correct, hide, show } from './moderating.ts';
import type { Contribution } from './wall.ts';
import { mayBeShown } from './wall-bend.ts';

const open = { moderation: 'open' } as const;
const looksFirst = { moderation: 'look-first' } as const;
const fields = (given: Partial<Contribution> = {}) => ({ ...testContribution(given) });
const looked = (given: Partial<Contribution> = {}) => fields({ ...given, looked: markOf(fields(given)) });
const entry = { id: 'm', at: 1 };

describe('whether others see a contribution', () => {
  it('is yes on an open wall, whatever anybody says', () => {
    expect(mayBeShown(open, undefined, fields({ shown: false }))).toBe(true);
    expect(mayBeShown(open, fields(), fields({ text: 'x', looked: 'older' }))).toBe(true);
  });

  it('is the host’s to say where the host looks first, and of these very words', () => {
    expect(mayBeShown(looksFirst, undefined, fields())).toBe(false);
    expect(mayBeShown(looksFirst, undefined, looked())).toBe(true);
    expect(
      mayBeShown(looksFirst, fields({ shown: false }), fields({ looked: markOf(fields({ text: 'x' })) })),
    ).toBe(false);
  });

  it('stays so while it reads the same, and is asked again for new words', () => {
    const before = fields();
    expect(mayBeShown(looksFirst, before, fields({ closed: true, place: 'rituals' }))).toBe(true);
    for (const given of [
      { text: 'x' },
      { more: 'x' },
      { help: 'x' },
      { name: 'x' },
      { organisation: null },
    ]) {
      expect(mayBeShown(looksFirst, before, fields(given))).toBe(false);
      expect(mayBeShown(looksFirst, looked(), { ...looked(), ...given })).toBe(false);
    }
  });

  it('is no while it is hidden, on any wall', () => {
    for (const wall of [open, looksFirst])
      expect(mayBeShown(wall, fields(), looked({ hidden: true }))).toBe(false);
  });

  it('is no on a wall that nobody knows', () => {
    expect(mayBeShown(undefined, undefined, fields())).toBe(false);
  });

  it('is what the rules say by themselves, of everything they make', () => {
    const role = fc.constantFrom(...roles);
    const step = fc.record({
      deed: fc.constantFrom('edit', 'correct', 'hide', 'show'),
      role,
      text: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(fc.constantFrom(open, looksFirst), role, fc.array(step), (settings, author, steps) => {
        const wall = testWall(settings);
        const words = { place: 'habits', parent: null, text: 'a', more: '', help: '', paper: false };
        const from = { by: 'me', role: author, at: 1, id: 'c' };
        const made = contribute(wall, { ...words, name: null, organisation: null }, from);
        if (!made.ok) return;
        let now = { hidden: false, looked: null, ...made.value[0]?.fields } as Contribution;
        expect(mayBeShown(settings, undefined, { ...now })).toBe(now.shown);
        for (const { deed, role: by, text } of steps) {
          const row = { id: 'c', fields: now };
          const rules = {
            edit: () => editContribution(wall, row, { text }, by),
            correct: () => correct(wall, row, { text }, entry),
            hide: () => ({ ok: true as const, value: hide(row, entry) }),
            show: () => ({ ok: true as const, value: show(row, entry) }),
          };
          const changes = rules[deed]();
          const change = changes.ok ? changes.value[0] : undefined;
          const next = { ...now, ...change?.fields } as Contribution;
          if (change) expect(mayBeShown(settings, { ...now }, { ...next })).toBe(next.shown);
          now = next;
        }
      }),
    );
  });
});
