import { describe, expect, it } from 'vitest';
import type { Visit } from '../arrival/visit.ts';
import { testVisit } from '../test-nouns.ts';
import { morningList } from './morning.ts';
import type { WeekSignUp } from './week-sign-up.ts';

const day = '2026-11-24';
const signUp = (person: string, at: number, given: Partial<WeekSignUp> = {}) => ({
  id: `s-${person}`,
  fields: {
    ...{ week: 'week1', day, person, coming: true, greeter: null },
    claimed: { at, round: 0 },
    ...given,
  } satisfies WeekSignUp,
});
const visit = (person: string, given: Partial<Visit> = {}) => ({
  id: `${person}~${day}`,
  fields: testVisit({ person, day, kind: 'guest', ...given }),
});

describe('the morning’s list', () => {
  it('has everybody once: expected, in the queue, here, and walk-ins', () => {
    const list = morningList({
      capacity: 2,
      signUps: [
        signUp('cay', 3),
        signUp('ada', 1, { greeter: 'Eva' }),
        signUp('bea', 2),
        signUp('dan', 4, { coming: false }),
      ],
      visits: [visit('bea', { greeter: 'Bo' }), visit('eli'), visit('fia', { left: 1 })],
    });
    expect(
      list.map(({ person, state, place, isWalkIn, greeter }) => [person, state, place, isWalkIn, greeter]),
    ).toEqual([
      ['ada', 'expected', null, false, 'Eva'],
      ['bea', 'here', null, false, 'Bo'],
      ['cay', 'waiting', 1, false, null],
      ['eli', 'here', null, true, null],
      ['fia', 'left', null, true, null],
    ]);
  });

  it('leaves members, groups and others’ guests out, unless they have signed up', () => {
    const visits = [
      visit('mem', { kind: 'member' }),
      visit('grp', { kind: 'group' }),
      visit('gst', { hostName: 'Anna' }),
      visit('opn', { kind: 'openhouse', hostName: 'Anna' }),
    ];
    const people = (signUps: Parameters<typeof morningList>[0]['signUps']) =>
      morningList({ capacity: null, signUps, visits }).map(({ person }) => person);
    expect(people([])).toEqual(['opn']);
    expect(people([signUp('mem', 1)])).toEqual(['mem', 'opn']);
  });

  it('keeps the greeter who was found before somebody came', () => {
    const [ada] = morningList({
      capacity: null,
      signUps: [signUp('ada', 1, { greeter: 'Eva' })],
      visits: [visit('ada')],
    });
    expect(ada).toMatchObject({ state: 'here', greeter: 'Eva', visit: `ada~${day}` });
  });

  it('lets whoever waits come in all the same', () => {
    const list = morningList({
      capacity: 1,
      signUps: [signUp('ada', 1), signUp('bea', 2)],
      visits: [visit('bea')],
    });
    expect(list.map(({ person, state, place }) => [person, state, place])).toEqual([
      ['ada', 'expected', null],
      ['bea', 'here', null],
    ]);
  });
});
