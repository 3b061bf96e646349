import { describe, expect, it } from 'vitest';
import { attendanceOf, walkInsBefore } from './turnout.ts';

const minute = 60_000;
const starts = Date.UTC(2026, 10, 25, 7, 15);
const breakfast = { day: '2026-11-25', starts, ends: starts + 75 * minute };
const visit = (at: number, party = 1) => ({ arrived: { at, round: 0 }, party });
const signUps = [
  { coming: true, guests: 1 },
  { coming: false, guests: 0 },
];
const visits = [
  visit(starts - 46 * minute),
  visit(starts - 45 * minute),
  visit(starts + minute, 5),
  visit(breakfast.ends),
  visit(breakfast.ends + 1),
];

describe('what stays of a breakfast', () => {
  it('is how many had signed up and how many arrived around the hour', () => {
    expect(attendanceOf(breakfast, signUps, visits, undefined)).toEqual([
      { kind: 'attendance', id: breakfast.day, fields: { day: breakfast.day, signedUp: 2, came: 7 } },
    ]);
  });

  it('is said only by whoever knows of more', () => {
    const known = { day: breakfast.day, signedUp: 2, came: 7 };
    expect(attendanceOf(breakfast, signUps, visits, known)).toEqual([]);
    expect(attendanceOf(breakfast, [], [], undefined)).toEqual([]);
    expect(attendanceOf(breakfast, [], visits, { ...known, came: 3 })).toMatchObject([
      { fields: { came: 7 } },
    ]);
  });

  it('tells how many usually walk in, the latest first', () => {
    const of = (day: string, signedUp: number, came: number) => ({ day, signedUp, came });
    const known = [
      of('2026-11-11', 5, 9),
      of('2026-11-18', 8, 6),
      of('2026-11-04', 9, 0),
      of('2026-11-25', 1, 9),
    ];
    expect(walkInsBefore('2026-11-25', known)).toEqual([0, 4]);
  });
});
