import { describe, expect, it } from 'vitest';
import { checkFields } from '../validate.ts';
import { greetOn, keepPlace, placeId, setAddress, signUpFor, withdrawFrom } from './coming.ts';
import { testWeek } from './test-week.test-util.ts';
import type { WeekSignUp } from './week-sign-up.ts';

const week = testWeek();
const day = '2026-11-24';
const when = { now: 1000, today: '2026-11-20' };

describe('signing up for a day', () => {
  it('claims a place since now, in words that fit the schema', () => {
    const done = signUpFor(week, day, 'ada', when, undefined);
    expect(done).toMatchObject({
      ok: true,
      value: [
        { id: placeId('week1', day, 'ada'), fields: { coming: true, claimed: { at: 1000, round: 0 } } },
      ],
    });
    if (done.ok) for (const { kind, fields } of done.value) expect(checkFields(kind, fields).ok).toBe(true);
  });

  it('says nothing a second time, and begins anew after a withdrawal', () => {
    const coming = { coming: true, claimed: { at: 1, round: 0 } };
    expect(signUpFor(week, day, 'ada', when, coming)).toEqual({ ok: true, value: [] });
    const left = { coming: false, claimed: { at: 5, round: 1 } };
    expect(signUpFor(week, day, 'ada', when, left)).toMatchObject({
      value: [{ fields: { claimed: { at: 1000, round: 2 } } }],
    });
  });

  it.each([
    ['no-such-day', week, '2026-11-28', '2026-11-20'],
    ['not-open', testWeek({ state: 'closed' }), day, '2026-11-20'],
    ['not-open', testWeek({ state: 'draft' }), day, '2026-11-20'],
    ['day-over', week, day, '2026-11-25'],
  ] as const)('is refused with %s', (code, of, on, today) => {
    expect(signUpFor(of, on, 'ada', { now: 1, today }, undefined)).toEqual({ ok: false, code });
  });

  it('has an id that does not tell whose it is, and is another’s for nobody else', () => {
    expect(placeId('week1', day, 'ada')).not.toContain('ada');
    const ids = new Set(Array.from({ length: 5000 }, (_, i) => placeId('week1', day, `person${i}`)));
    expect(ids.size).toBe(5000);
  });
});

describe('withdrawing', () => {
  const before: WeekSignUp = {
    ...{ week: 'week1', day, person: 'ada', coming: true, greeter: null },
    claimed: { at: 10, round: 0 },
  };

  it('begins another round', () => {
    expect(withdrawFrom('x', before, 99).fields).toEqual({ coming: false, claimed: { at: 99, round: 1 } });
  });

  it('is taken back with the place one had', () => {
    expect(keepPlace('x', before).fields).toEqual({ coming: true, claimed: { at: 10, round: 2 } });
  });
});

describe('greeting', () => {
  it('is a first name or nobody', () => {
    expect(greetOn('x', ' Eva ').fields).toEqual({ greeter: 'Eva' });
    expect(greetOn('x', '  ').fields).toEqual({ greeter: null });
    expect(greetOn('x', null).fields).toEqual({ greeter: null });
  });
});

describe('an address', () => {
  it('goes with the last day of the week, and may be taken back', () => {
    expect(setAddress(week, 'ada', ' a@b.se ')).toMatchObject({
      value: [{ id: 'week1~ada', fields: { email: 'a@b.se', day: '2026-11-27' } }],
    });
    expect(setAddress(week, 'ada', '')).toMatchObject({ ok: true, value: [{ fields: { email: '' } }] });
  });

  it('has to look like one', () => {
    for (const typed of ['a', 'a@b', 'a b@c.se', '@c.se'])
      expect(setAddress(week, 'ada', typed)).toEqual({ ok: false, code: 'address-bad' });
    expect(setAddress(week, 'ada', `${'a'.repeat(320)}@b.se`)).toMatchObject({ code: 'address-too-long' });
  });
});
