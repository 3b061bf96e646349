import { describe, expect, it } from 'vitest';
import { testContribution, testWall } from '../test-nouns.ts';
import { checkFields } from '../validate.ts';
import { markOf } from './looked.ts';
import { correct, hide, show } from './moderating.ts';

const row = { id: 'c1', fields: testContribution() };
const entry = { id: 'm1', at: 5000 };
const logged = { wall: 'wall1', contribution: 'c1', by: 'anna00', at: 5000 };

describe('what the host does', () => {
  it('hides and shows, and says so in the log', () => {
    expect(hide(row, entry)).toEqual([
      { kind: 'contribution', id: 'c1', fields: { hidden: true, shown: false } },
      { kind: 'moderation', id: 'm1', fields: { ...logged, deed: 'hide', before: '' } },
    ]);
    expect(show(row, entry)).toEqual([
      {
        kind: 'contribution',
        id: 'c1',
        fields: { hidden: false, shown: true, looked: markOf({ ...row.fields }) },
      },
      { kind: 'moderation', id: 'm1', fields: { ...logged, deed: 'show', before: '' } },
    ]);
  });

  it('corrects, and keeps what stood there', () => {
    expect(correct(testWall(), row, { text: 'Säg hej', organisation: 'SKV' }, entry)).toEqual({
      ok: true,
      value: [
        { kind: 'contribution', id: 'c1', fields: { text: 'Säg hej', organisation: 'SKV' } },
        {
          kind: 'moderation',
          id: 'm1',
          fields: { ...logged, deed: 'correct', before: 'Säg hej i kön\n\nSkatteverket' },
        },
      ],
    });
  });

  it('logs nothing when nothing was corrected, and refuses as for anybody', () => {
    expect(correct(testWall(), row, { text: 'Säg hej i kön' }, entry)).toEqual({ ok: true, value: [] });
    expect(correct(testWall(), row, { text: '' }, entry)).toMatchObject({ code: 'text-empty' });
  });

  it('logs no more than a row takes, and no half of a character', () => {
    const long = {
      id: 'c1',
      fields: testContribution({ text: `${'a'.repeat(7999)}👋`, name: 'x'.repeat(300) }),
    };
    const done = correct(testWall(), long, { text: 'Kort', name: 'Y' }, entry);
    const fields = done.ok ? (done.value[1]?.fields ?? {}) : {};
    expect(fields.before).toBe('a'.repeat(7999));
    expect(checkFields('moderation', fields).ok).toBe(true);
  });
});
