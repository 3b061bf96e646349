import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Organisation } from '../organisation.ts';
import { meetsOften, readJourney, silentPairs } from './journey.ts';
import { suggestConversations } from './journey-conversations.ts';
import type { Mark } from './journey-keys.ts';
import type { Contribution, Talk } from './wall.ts';

const places = ['first', 'late', 'debt', 'court'].map((id) => ({ id, name: id, hint: '' }));

const mark = (place: string | null, organisation: string | null, also: Partial<Contribution> = {}): Mark => ({
  id: `${place}~${organisation}~${also.text ?? ''}`,
  fields: {
    ...{ wall: 'wall', place, parent: null, text: 'How', more: 'Can', help: '', name: null, organisation },
    ...{
      by: null,
      at: 1,
      shown: true,
      hidden: false,
      paper: false,
      looked: null,
      thanked: [],
      closed: false,
    },
    ...also,
  },
});
const talk = (a: string, b: string, talks = true): Talk => ({ wall: 'wall', a, b, talks, at: 1 });
const authority = (name: string, short: string): Organisation => ({
  ...{ name, short, kind: 'authority', place: '', checked: true },
});

describe('the journey', () => {
  it('says who meets at a step and where nobody does', () => {
    const { steps } = readJourney(places, [
      mark('first', 'Skatteverket'),
      mark('first', 'Kronofogden'),
      mark('late', 'Kronofogden'),
      mark('debt', null),
    ]);
    expect(steps.map(({ state }) => state)).toEqual(['meeting', 'alone', 'alone', 'open']);
    expect(steps[0]?.meetings.map(({ party }) => party.name)).toEqual(['Kronofogden', 'Skatteverket']);
    expect(steps[2]?.unnamed).toHaveLength(1);
  });

  it('takes spellings of the same letters and the hub’s short names as one', () => {
    const journey = readJourney(
      places,
      [
        mark('first', 'ÖREBRO KOMMUN'),
        mark('late', 'Örebro kommun'),
        mark('late', 'örebro-kommun'),
        mark('first', 'FK'),
      ],
      [],
      [authority('Försäkringskassan', 'FK')],
    );
    expect(journey.parties.map(({ name, short, places: at }) => [name, short, at])).toEqual([
      ['Försäkringskassan', 'FK', ['first']],
      ['Örebro kommun', 'Örebro kommun', ['first', 'late']],
    ]);
  });

  it('does not guess which of two organisations a short name means', () => {
    const { parties } = readJourney(
      places,
      [mark('first', 'SN')],
      [],
      [authority('Socialnämnden', 'SN'), authority('Sametinget Norr', 'SN')],
    );
    expect(parties.map(({ key }) => key)).toEqual(['sn']);
  });

  it('leaves out what others may not see, and keeps marks of steps that are gone apart', () => {
    const journey = readJourney(places, [
      mark('first', 'A', { shown: false }),
      mark('first', 'B', { hidden: true }),
      mark('first', 'C', { parent: 'x' }),
      mark('old', 'D'),
    ]);
    expect(journey.steps[0]?.state).toBe('open');
    expect(journey.elsewhere.map(({ fields }) => fields.organisation)).toEqual(['D']);
  });

  it('lists pairs that meet often, most steps first, and forgets those that talk', () => {
    const all = ['first', 'late', 'debt'].flatMap((place) => [
      mark(place, 'Åmål'),
      mark(place, 'Bo'),
      ...(place === 'debt' ? [] : [mark(place, 'Cykel')]),
    ]);
    const journey = readJourney(places, all, [talk('amal', 'bo')]);
    expect(journey.pairs.map(({ a, b, steps, talks }) => [a.name, b.name, steps.length, talks])).toEqual([
      ['Bo', 'Åmål', 3, true],
      ['Bo', 'Cykel', 2, false],
      ['Cykel', 'Åmål', 2, false],
    ]);
    expect(silentPairs(journey)).toHaveLength(2);
    expect(readJourney(places, all, [talk('amal', 'bo', false)]).pairs[0]?.talks).toBe(false);
  });

  it('knows a talk that was ticked under a short name', () => {
    const marks = ['first', 'late'].flatMap((place) => [mark(place, 'FK'), mark(place, 'Bo')]);
    const journey = readJourney(places, marks, [talk('bo', 'fk')], [authority('Försäkringskassan', 'FK')]);
    expect(silentPairs(journey)).toEqual([]);
  });
});

describe('suggested conversations', () => {
  it('say why, at which steps, and what each knows', () => {
    const journey = readJourney(places, [
      mark('first', 'A', { text: 'Ringer', more: 'Kan lyssna' }),
      mark('first', 'B'),
      mark('late', 'A', { text: 'Ringer', more: 'Kan skjuta upp' }),
      mark('late', 'B'),
      mark('court', 'C'),
    ]);
    const found = suggestConversations(journey);
    expect(
      found.map(({ why, steps, parts }) => [
        why,
        steps.map(({ place }) => place.id),
        parts.map(({ party }) => party.name),
      ]),
    ).toEqual([
      ['often', ['first', 'late'], ['A', 'B']],
      ['between', ['debt'], ['A', 'B', 'C']],
    ]);
    expect(found[0]?.parts[0]).toMatchObject({ how: ['Ringer'], can: ['Kan lyssna', 'Kan skjuta upp'] });
    expect(found[1]?.parts[0]?.can).toEqual(['Kan skjuta upp']);
  });

  it('bring those at one step together unless all of them talk', () => {
    const marks = [mark('first', 'A'), mark('first', 'B'), mark('first', 'C')];
    expect(suggestConversations(readJourney(places, marks)).map(({ why }) => why)).toEqual([
      'together',
      'between',
    ]);
    const talks = [talk('a', 'b'), talk('a', 'c'), talk('b', 'c')];
    expect(suggestConversations(readJourney(places, marks, talks)).map(({ why }) => why)).toEqual([
      'between',
    ]);
  });
});

const names = [
  'Skatteverket',
  'skatteverket',
  'Kronofogden',
  'Örebro kommun',
  'FK',
  'Försäkringskassan',
  null,
  '',
  '🌲',
  'ש',
];
const someMarks = fc.array(
  fc.record({
    place: fc.constantFrom(...places.map(({ id }) => id), 'gone', null),
    organisation: fc.constantFrom(...names),
    shown: fc.boolean(),
    text: fc.string({ maxLength: 3 }),
  }),
  { maxLength: 40 },
);
const someTalks = fc.array(
  fc.tuple(
    fc.constantFrom('skatteverket', 'fk', 'kronofogden'),
    fc.constantFrom('orebro kommun', 'forsakringskassan'),
  ),
  { maxLength: 4 },
);
const known = [authority('Försäkringskassan', 'FK'), authority('Skatteverket', 'SKV')];

describe('any journey', () => {
  const read = (list: readonly Mark[], talks: readonly (readonly [string, string])[]) =>
    readJourney(
      places,
      list,
      talks.map(([a, b]) => talk(a, b)),
      known,
    );
  const bare = (journey: ReturnType<typeof readJourney>) => ({
    steps: journey.steps.map(({ place, state, meetings }) => [
      place.id,
      state,
      meetings.map(({ party }) => party),
    ]),
    parties: journey.parties,
    pairs: journey.pairs,
    suggested: suggestConversations(journey).map(({ id }) => id),
  });

  it('is the same in whatever order its marks and talks came', () => {
    fc.assert(
      fc.property(
        someMarks.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        someTalks.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled], [talks, otherTalks]) => {
          const made = (some: typeof list) =>
            some.map(({ place, organisation, ...also }) => mark(place, organisation, also));
          expect(bare(read(made(shuffled), otherTalks))).toEqual(bare(read(made(list), talks)));
        },
      ),
    );
  });

  it('has pairs that are really at their steps, often, once each; and every shown mark in one place', () => {
    fc.assert(
      fc.property(someMarks, someTalks, (list, talks) => {
        const made = list.map(({ place, organisation, ...also }) => mark(place, organisation, also));
        const journey = read(made, talks);
        for (const { a, b, steps } of journey.pairs) {
          expect(steps.length).toBeGreaterThanOrEqual(meetsOften);
          expect(a.key).not.toBe(b.key);
          for (const step of steps) for (const party of [a, b]) expect(party.places).toContain(step);
        }
        expect(new Set(journey.pairs.map(({ a, b }) => [a.key, b.key].sort().join())).size).toBe(
          journey.pairs.length,
        );
        const placed = journey.steps.flatMap(({ meetings, unnamed }) => [
          ...meetings.flatMap(({ marks }) => marks),
          ...unnamed,
        ]);
        expect(placed.length + journey.elsewhere.length).toBe(
          made.filter(({ fields }) => fields.shown).length,
        );
        for (const { steps, parts, why } of suggestConversations(journey)) {
          expect(parts.length).toBeGreaterThan(1);
          for (const { place, state } of steps)
            expect([why, state, place.id]).toEqual([why, why === 'between' ? 'open' : 'meeting', place.id]);
        }
      }),
    );
  });
});
