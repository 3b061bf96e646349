import { describe, expect, it } from 'vitest';
import { testActivity } from '../test-nouns.ts';
import { checkFields } from '../validate.ts';
import type { Joining } from './activity.ts';
import { followMove, join, placesOf, standingOf, withdrawJoining } from './joining-rules.ts';

const timeZone = 'Europe/Stockholm';
const activity = testActivity({ capacity: 2 });
const early = activity.fields.starts - 86_400_000;

const joins = (person: string, at: number, current?: Joining) => {
  const done = join(activity, person, current, { at, timeZone });
  return done.ok ? (done.value[0]?.fields as unknown as Joining | undefined) : undefined;
};
const leaves = (person: string, at: number, current?: Joining) =>
  withdrawJoining(activity, person, current, { at, timeZone })[0]?.fields as unknown as Joining | undefined;
const inside = (...joinings: (Joining | undefined)[]) =>
  placesOf(
    joinings.flatMap((one) => one ?? []),
    2,
  ).inside.map(({ person }) => person);

describe('signing up', () => {
  it('is one whole row a person, that the schema takes, and the same said twice says nothing', () => {
    const done = join(activity, 'anna', undefined, { at: early, timeZone });
    const [change] = done.ok ? done.value : [];
    expect(change).toMatchObject({ kind: 'joining', id: 'anna~yoga', fields: { day: '2026-11-26' } });
    expect(checkFields('joining', change?.fields ?? {}).ok).toBe(true);
    expect(join(activity, 'anna', joins('anna', early), { at: early + 1, timeZone })).toEqual({
      ok: true,
      value: [],
    });
  });

  it.each([
    [{ state: 'cancelled' } as const, 'not-held'],
    [{ state: 'proposed' } as const, 'not-held'],
    [{ signUp: false }, 'no-sign-up'],
    [{ openness: 'internal' } as const, 'internal'],
    [{ ends: early }, 'over'],
  ])('is not for what is not held, over, without sign-up or internal', (given, code) => {
    expect(join(testActivity(given), 'anna', undefined, { at: early, timeZone })).toMatchObject({ code });
  });

  it('gives places in the order of asking, and a place that gets free to whoever is next', () => {
    const [a, b, c] = [joins('anna', early), joins('bo', early + 1), joins('cleo', early + 2)];
    expect(inside(c, b, a)).toEqual(['anna', 'bo']);
    const places = placesOf(
      [c, b, a].flatMap((one) => one ?? []),
      2,
    );
    expect(standingOf(places, 'cleo')).toEqual({ is: 'waiting', place: 1 });
    expect(standingOf(places, 'dag')).toEqual({ is: 'out' });
    expect(standingOf(places, null)).toEqual({ is: 'out' });
    const left = leaves('anna', early + 3, a);
    expect(inside(left, b, c)).toEqual(['bo', 'cleo']);
    // Whoever comes back stands at the end.
    const back = joins('anna', early + 4, left);
    expect(inside(back, b, c)).toEqual(['bo', 'cleo']);
    expect(leaves('dag', early)).toBeUndefined();
  });

  it('has no queue where everybody has room', () => {
    const all = ['a', 'b', 'c'].flatMap((who, i) => joins(who, early + i) ?? []);
    expect(placesOf(all, null)).toMatchObject({ waiting: [], free: null });
    expect(placesOf(all, 5)).toMatchObject({ waiting: [], free: 2 });
  });

  it('follows an activity to another day, and says nothing where the day is the same', () => {
    const rows = [joins('anna', early), leaves('bo', early, joins('bo', early))].flatMap((fields) =>
      fields ? [{ id: `${fields.person}~yoga`, fields }] : [],
    );
    expect(followMove(activity, rows, timeZone)).toEqual([]);
    const moved = testActivity({
      starts: activity.fields.starts + 9 * 86_400_000,
      ends: activity.fields.ends + 9 * 86_400_000,
    });
    expect(followMove(moved, rows, timeZone).map(({ fields }) => fields.day)).toEqual([
      '2026-12-05',
      '2026-12-05',
    ]);
  });
});
