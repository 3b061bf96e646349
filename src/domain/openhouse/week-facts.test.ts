import { describe, expect, it } from 'vitest';
import type { Visit } from '../arrival/visit.ts';
import type { Stamp } from './stamp.ts';
import { testWeek } from './test-week.test-util.ts';
import { isOver, type WeekRows, weekFacts } from './week-facts.ts';
import type { WeekSignUp } from './week-sign-up.ts';

const week = testWeek();
const [monday, tuesday] = ['2026-11-23', '2026-11-24'];

const visit = (person: string, day: string, more: Partial<Visit> & { gone?: boolean } = {}) => ({
  id: `${person}~${day}`,
  fields: {
    ...{ person, day, kind: 'member' as const, arrived: { at: 1, round: 0 }, left: null, leftBy: null },
    ...{ back: null, hostName: '', host: null, purpose: '', group: null, groupName: '', party: 1 },
    ...{ greeter: null, shown: false, ...more },
  },
});
const signUp = (person: string, day: string, more: Partial<WeekSignUp> = {}) => ({
  id: `week1~${day}~${person}`,
  fields: {
    ...{ week: 'week1', day, person, coming: true, claimed: { at: 1, round: 0 }, greeter: null },
    ...more,
  },
});
const stamp = (by: string, zone: string, more: Partial<Stamp> = {}) => ({
  id: `${by}~${zone}`,
  fields: { by, week: 'week1', zone, how: 'list' as const, day: monday, off: false, ...more },
});
const rows = (told: Partial<WeekRows> = {}): WeekRows => ({
  ...{ signUps: [], visits: [], stamps: [], applications: [] },
  organisationOf: () => null,
  whose: (owner) => owner,
  ...told,
});

describe('what happened in a week', () => {
  it('takes in who signed up and came, and guests who came without; members at their work are not its guests', () => {
    const { came } = weekFacts(
      week,
      rows({
        signUps: [signUp('p1', monday), signUp('p2', monday), signUp('p3', tuesday, { week: 'other' })],
        visits: [
          ...[visit('p1', monday), visit('p3', tuesday), visit('p9', '2026-11-22')],
          visit('p4', monday, { kind: 'openhouse', left: 5 }),
          visit('p5', monday, { kind: 'openhouse', gone: true }),
          visit('p6', tuesday, { kind: 'guest' }),
        ],
      }),
    );
    expect([...came].map(([day, who]) => [day, ...who])).toEqual([
      [monday, 'p1', 'p4'],
      [tuesday, 'p6'],
      ...['2026-11-25', '2026-11-26', '2026-11-27'].map((day) => [day]),
    ]);
  });

  it('counts a phone and the person it came to belong to once', () => {
    const { stamped, applied } = weekFacts(
      week,
      rows({
        stamps: [
          ...[stamp('phone~d1', 'oasis'), stamp('p1', 'oasis'), stamp('p2', 'oasis')],
          ...[stamp('p2', 'glade', { off: true }), stamp('p3', 'glade', { week: 'other' })],
        ],
        applications: ['phone~d1', 'p1', null].map((by, i) => ({
          id: `a${i}`,
          fields: {
            ...{ by, week: 'week1', name: 'Åsa', organisation: '', aim: 'a', contribute: 'b' },
            ...{ at: 1, day: monday, state: 'new' as const },
          },
        })),
        whose: (owner) => (owner === 'phone~d1' ? 'p1' : owner),
      }),
    );
    expect([...stamped].map(([zone, who]) => [zone, ...who])).toEqual([['oasis', 'p1', 'p2']]);
    expect([...applied]).toEqual(['p1', 'a2']);
  });

  it('is over when the last day is, and never for a draft', () => {
    expect(isOver(week, '2026-11-27')).toBe(false);
    expect(isOver(week, '2026-11-28')).toBe(true);
    expect(isOver(testWeek({ state: 'draft' }), '2026-11-28')).toBe(false);
  });
});
