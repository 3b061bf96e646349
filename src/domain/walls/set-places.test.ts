import { describe, expect, it } from 'vitest';
import { testWall } from '../test-nouns.ts';
import { setPlaces } from './set-places.ts';

const wall = testWall();
const [habits, rituals] = wall.fields.places;
if (!habits || !rituals) throw new Error('the test wall has two places');
const laughs = { id: 'laughs', name: '  Skratt ', hint: 'Det som\u202e gör att vi vill tillbaka' };

describe('the places of a wall', () => {
  it('are named anew, moved and added at once, cleaned', () => {
    const set = setPlaces(wall, [rituals, laughs, { ...habits, name: 'Vardagen' }], new Set(['habits']));
    expect(set).toEqual({
      ok: true,
      value: [
        {
          kind: 'wall',
          id: wall.id,
          fields: {
            places: [
              rituals,
              { id: 'laughs', name: 'Skratt', hint: 'Det som gör att vi vill tillbaka' },
              { ...habits, name: 'Vardagen' },
            ],
          },
        },
      ],
    });
  });

  it('need no word when nothing is other than before', () => {
    expect(setPlaces(wall, [habits, rituals], new Set())).toEqual({ ok: true, value: [] });
  });

  it('go away only when nothing is on them', () => {
    expect(setPlaces(wall, [habits], new Set(['rituals']))).toMatchObject({ code: 'place-in-use' });
    expect(setPlaces(wall, [habits], new Set(['habits']))).toMatchObject({ ok: true });
  });

  it('have a name, not too much of a hint, and are not too many', () => {
    const refuse = (...places: (typeof laughs)[]) => setPlaces(wall, [habits, rituals, ...places], new Set());
    expect(refuse({ ...laughs, name: ' ' })).toMatchObject({ code: 'name-empty' });
    expect(refuse({ ...laughs, name: 'x'.repeat(201) })).toMatchObject({ code: 'name-too-long' });
    expect(refuse({ ...laughs, hint: 'x'.repeat(801) })).toMatchObject({ code: 'hint-too-long' });
    const many = Array.from({ length: 59 }, (_, n) => ({ ...laughs, id: `p${n}` }));
    expect(refuse(...many)).toMatchObject({ code: 'too-many-places' });
  });
});
