import { describe, expect, it } from 'vitest';
import { suggestTurns, type TakenTurn, type TurnQuestion } from './turns.ts';

const turn = (person: string, day: string, task = 'coffee'): TakenTurn => ({ person, day, task });
const question = (more: Partial<TurnQuestion>): TurnQuestion => ({
  day: '2026-11-25',
  empty: ['coffee'],
  signedUp: [],
  turns: [],
  resting: new Set(),
  ...more,
});

describe('a fair suggestion', () => {
  it('asks whoever has waited longest, and says why', () => {
    const turns = [turn('anna', '2026-11-18'), turn('bo', '2026-09-02', 'dishes'), turn('bo', '2026-08-05')];
    expect(suggestTurns(question({ signedUp: ['anna', 'bo'], turns }))).toEqual([
      {
        task: 'coffee',
        person: 'bo',
        reasons: [{ why: 'not-since', day: '2026-09-02' }, { why: 'signed-up' }],
      },
    ]);
  });

  it('begins with those who have never had one', () => {
    const found = suggestTurns(question({ signedUp: ['anna', 'bo'], turns: [turn('anna', '2020-01-01')] }));
    expect(found).toEqual([
      { task: 'coffee', person: 'bo', reasons: [{ why: 'never' }, { why: 'signed-up' }] },
    ]);
  });

  it('gives each person one task, a new one if others have waited as long', () => {
    const turns = [turn('anna', '2026-09-02', 'coffee'), turn('bo', '2026-09-02', 'dishes')];
    const found = suggestTurns(
      question({ empty: ['coffee', 'dishes', 'greet'], signedUp: ['anna', 'bo'], turns }),
    );
    expect(found.map(({ task, person }) => [task, person])).toEqual([
      ['coffee', 'bo'],
      ['dishes', 'anna'],
    ]);
    expect(found[0]?.reasons).toContainEqual({ why: 'not-this-task' });
  });

  it('asks nobody who has a turn that day, rests or has not signed up', () => {
    const turns = [turn('anna', '2026-11-25', 'dishes'), turn('dan', '2020-01-01')];
    const found = suggestTurns(question({ signedUp: ['anna', 'bo'], turns, resting: new Set(['bo']) }));
    expect(found).toEqual([]);
  });

  it('is the same in whatever order people have signed up', () => {
    const people = ['anna', 'bo', 'cai', 'dan'];
    const ask = (signedUp: string[]) => suggestTurns(question({ empty: ['coffee', 'dishes'], signedUp }));
    expect(ask(people.toReversed())).toEqual(ask(people));
  });
});
