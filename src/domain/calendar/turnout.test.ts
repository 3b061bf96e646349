import { describe, expect, it } from 'vitest';
import { testActivity, testVisit } from '../test-nouns.ts';
import type { Joining } from './activity.ts';
import { attendanceAt, countHeads, turnoutOf } from './turnout.ts';

const activity = testActivity({ signUp: true, capacity: 2 });
const { starts, ends } = activity.fields;
const hour = 3_600_000;
const claim = (person: string, at: number, isOut = false): Joining => ({
  ...{ person, activity: activity.id, day: '2026-11-26' },
  claim: { round: isOut ? 1 : 0, at, person: isOut ? null : person },
});
const stay = (person: string, from: number, left: number | null = null) =>
  testVisit({ person, arrived: { at: from, round: 0 }, left });
const claims = [claim('a', 1), claim('b', 2), claim('c', 3), claim('d', 4, true)];

describe('who came to an activity', () => {
  it('is whoever asked for a place and was in the house meanwhile', () => {
    const visits = [
      stay('a', starts - hour),
      stay('b', starts - 2 * hour, starts - hour),
      stay('c', starts + 1),
      stay('d', starts - hour),
      stay('e', starts - hour),
    ];
    expect(attendanceAt(activity.fields, claims, visits)).toEqual({ signedUp: 2, came: 2 });
    expect(attendanceAt(activity.fields, claims, [stay('a', ends)])).toEqual({ signedUp: 2, came: 0 });
  });

  it('stays once it is over, and only ever more is said', () => {
    const visits = [stay('a', starts)];
    expect(turnoutOf(activity, claims, visits, undefined, ends - 1)).toEqual([]);
    const [first] = turnoutOf(activity, claims, visits, undefined, ends);
    expect(first).toMatchObject({ fields: { signedUp: 2, came: 1, counted: null }, trueSince: ends });
    const kept = { signedUp: 2, came: 1, counted: 7 };
    expect(turnoutOf(activity, claims, [], kept, ends)).toEqual([]);
    expect(turnoutOf(activity, claims, [stay('a', starts), stay('b', starts)], kept, ends)).toEqual([
      { kind: 'turnout', id: activity.id, fields: { signedUp: 2, came: 2 } },
    ]);
  });

  it('is not asked where one just came, or nothing was held', () => {
    const open = testActivity({ signUp: false });
    expect(turnoutOf(open, claims, [], undefined, ends)).toEqual([]);
    expect(turnoutOf(testActivity({ state: 'cancelled' }), claims, [], undefined, ends)).toEqual([]);
    expect(turnoutOf(activity, [], [], undefined, ends)).toEqual([]);
  });

  it('is counted by the host beside that', () => {
    const known = { signedUp: 2, came: 1 };
    expect(countHeads('x', 9, undefined, known)).toEqual([
      { kind: 'turnout', id: 'x', fields: { ...known, counted: 9 } },
    ]);
    expect(countHeads('x', 9, { ...known, counted: 9 }, known)).toEqual([]);
    expect(countHeads('x', null, { ...known, counted: 9 }, known)).toEqual([
      { kind: 'turnout', id: 'x', fields: { counted: null } },
    ]);
  });
});
