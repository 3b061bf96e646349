import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Happening } from './happening.ts';
import { emptyHouse, type House } from './house.ts';
import { soundLevels, wishKeys } from './house-kinds.ts';
import { sampleHouse } from './sample-house.ts';
import { layoutNames } from './sample-layouts.ts';
import { placesForWish, spotsForWish } from './wishes.ts';

const house = sampleHouse('one-floor', 'sv');
const id = (key: string) => `one-floor-${key}`;
const minute = 60_000;
const now = 1_000 * minute;
const on = (key: string, part: Partial<Happening> = {}): Happening => ({
  ...{ id: key, spot: id(key), title: 'Samtal', starts: now - 10 * minute, ends: now + 50 * minute },
  ...{ openness: 'join', soundLevel: 'talk' },
  ...part,
});
const at = (
  happenings: readonly Happening[] = [],
  sitting = new Map<string, number>(),
  of: House = house,
) => ({
  ...{ house: of, now, happenings, sitting },
});

describe('a wish', () => {
  it.each(layoutNames)('leads somewhere in %s, whatever it is', (name) => {
    for (const wish of wishKeys) expect(spotsForWish(sampleHouse(name, 'sv'), wish), wish).not.toEqual([]);
    expect(placesForWish(at([], new Map(), emptyHouse), 'talk')).toEqual([]);
  });

  it('follows the hub where it has said something, and passes over what is gone or closed', () => {
    const own = { ...house, wish: new Map([['quiet', { spots: ['gone', id('park'), id('glade')] }]]) };
    expect(spotsForWish(own, 'quiet')).toEqual([id('park'), id('glade')]);
    const glade = house.spot.get(id('glade'));
    if (!glade) throw new Error('the sample has no glade');
    const closed = { ...own, spot: new Map([...own.spot, [id('glade'), { ...glade, open: false }]]) };
    expect(spotsForWish(closed, 'quiet')).toEqual([id('park')]);
  });

  it('leads whoever wants company to what is on, and whoever wants quiet away from it', () => {
    const happenings = [on('rest')];
    expect(placesForWish(at(happenings), 'talk')[0]).toMatchObject({ spot: id('rest'), reason: 'on' });
    const quiet = placesForWish(at([on('glade', { soundLevel: 'quiet' })]), 'quiet');
    expect(quiet[0]).toMatchObject({ spot: id('oasis'), reason: 'empty', isRight: true });
    expect(quiet.find(({ spot }) => spot === id('glade'))).toMatchObject({
      ...{ reason: 'busy', isRight: false, again: now + 50 * minute },
    });
  });

  it('does not lead into what is internal', () => {
    const talk = placesForWish(at([on('campfire', { openness: 'internal' })]), 'talk');
    expect(talk[0]?.spot).toBe(id('rest'));
    expect(talk.at(-1)).toMatchObject({ spot: id('campfire'), reason: 'busy' });
  });

  it('does not lead to a quiet place that is about to be disturbed from next door', () => {
    const soon = on('campfire', { soundLevel: 'lively', starts: now + 30 * minute });
    const [first, ...rest] = placesForWish(at([soon]), 'quiet');
    expect(first?.spot).toBe(id('oasis'));
    expect(rest.find(({ spot }) => spot === id('glade'))?.reason).toBe('disturbed');
  });

  it('says where it is right again soonest when all is taken', () => {
    const taken = [on('phone1', { ends: now + 40 * minute }), on('phone2', { ends: now + 20 * minute })];
    const places = placesForWish(at([...taken, on('room')]), 'phone');
    expect(places.map(({ isRight }) => isRight)).toEqual([false, false, false]);
    expect(places[0]).toMatchObject({ spot: id('phone2'), again: now + 20 * minute });
  });

  it('finds coffee whatever is on', () => {
    expect(placesForWish(at([on('rest'), on('coffee')]), 'coffee')[0]?.isRight).toBe(true);
  });

  it('answers every place once, and the right ones first', () => {
    const keys = [...house.spot.keys()];
    const happening = fc.record({
      ...{ id: fc.uuid(), spot: fc.constantFrom(...keys), title: fc.constant('x') },
      ...{ starts: fc.integer({ min: 0, max: 2 * now }), ends: fc.integer({ min: 0, max: 2 * now }) },
      openness: fc.constantFrom('join', 'listen', 'internal'),
      soundLevel: fc.constantFrom(...soundLevels),
    });
    const sitting = fc.array(fc.tuple(fc.constantFrom(...keys), fc.integer({ min: 0, max: 30 })));
    fc.assert(
      fc.property(
        ...[fc.constantFrom(...wishKeys), fc.array(happening), sitting],
        (wish, happenings, sitting) => {
          const places = placesForWish(at(happenings as Happening[], new Map(sitting)), wish);
          const spots = places.map(({ spot }) => spot);
          expect([...spots].sort()).toEqual([...spotsForWish(house, wish)].sort());
          const rights = places.map(({ isRight }) => isRight);
          expect(rights).toEqual([...rights].sort((a, b) => Number(b) - Number(a)));
        },
      ),
    );
  });
});
