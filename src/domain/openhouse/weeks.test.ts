import { describe, expect, it } from 'vitest';
import { checkFields } from '../validate.ts';
import { testWeek } from './test-week.test-util.ts';
import { changeWeek, makeWeek, nextWeek, usualDay, type WeekSettings, weekOn, workingDays } from './weeks.ts';

const texts = { title: 'Öppet hus', about: '', place: '', tasks: [] };

describe('a new week', () => {
  it('is a draft from Monday to Friday, fit for the schema', () => {
    const made = makeWeek(texts, { id: 'w', firstDay: '2026-11-30', language: 'sv', now: 1 });
    expect(made.fields).toMatchObject({ state: 'draft', firstDay: '2026-11-30', lastDay: '2026-12-04' });
    expect(checkFields(made.kind, made.fields).ok).toBe(true);
  });

  it('leaves weekends out', () => {
    expect(workingDays('2026-11-27', '2026-12-01')).toEqual(['2026-11-27', '2026-11-30', '2026-12-01']);
  });
});

describe('changing a week', () => {
  const week = testWeek();

  it('answers only what is other, and nothing when nothing is', () => {
    expect(changeWeek(week, {})).toEqual({ ok: true, value: [] });
    expect(changeWeek(week, { state: 'closed' })).toMatchObject({
      value: [{ id: 'week1', fields: { state: 'closed' } }],
    });
  });

  it('keeps first and last day with its days, in their order', () => {
    const days = [usualDay('2026-11-26'), usualDay('2026-11-24')];
    expect(changeWeek(week, { days })).toMatchObject({
      value: [{ fields: { firstDay: '2026-11-24', lastDay: '2026-11-26' } }],
    });
  });

  it.each<[string, Partial<WeekSettings>]>([
    ['title-empty', { title: ' ' }],
    ['no-days', { days: [] }],
    ['too-many-days', { days: [usualDay('2026-11-01'), usualDay('2026-11-08')] }],
    ['about-too-long', { about: 'x'.repeat(8001) }],
  ])('is refused with %s', (code, change) => {
    expect(changeWeek(week, change)).toEqual({ ok: false, code });
  });

  it('bends numbers to what the schema takes', () => {
    const days = [
      { ...usualDay('2026-11-24'), capacity: 0.5 },
      { ...usualDay('2026-11-25'), capacity: 9999 },
    ];
    const done = changeWeek(week, { days });
    expect(done).toMatchObject({ value: [{ fields: { days: [{ capacity: 1 }, { capacity: 2000 }] } }] });
  });
});

describe('which week', () => {
  const later = { id: 'later', fields: testWeek({ firstDay: '2027-05-03', lastDay: '2027-05-07' }).fields };
  const draft = { id: 'draft', fields: testWeek({ state: 'draft' }).fields };

  it('comes next is the first that is no draft and not over', () => {
    expect(nextWeek([later, draft, testWeek()], '2026-11-27')?.id).toBe('week1');
    expect(nextWeek([later, draft, testWeek()], '2026-11-28')?.id).toBe('later');
    expect(nextWeek([draft], '2026-11-20')).toBeUndefined();
  });

  it('is on only on its own days', () => {
    const gap = testWeek({ days: ['2026-11-23', '2026-11-25'].map(usualDay) });
    expect(weekOn([gap], '2026-11-24')).toBeUndefined();
    expect(weekOn([gap, draft], '2026-11-25')?.id).toBe('week1');
  });
});
