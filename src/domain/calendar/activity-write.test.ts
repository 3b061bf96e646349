import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BreakfastRules, usualSeries } from '../breakfast/breakfast.ts';
import type { Fields } from '../change.ts';
import { testActivity } from '../test-nouns.ts';
import { checkFields } from '../validate.ts';
import { type ActivityWords, longestTitle } from './activity-fit.ts';
import { clashesWith, daysOf, isOn } from './activity-rules.ts';
import {
  agree,
  bringBack,
  callOff,
  editActivity,
  makeActivity,
  refuseOwn,
  takeBack,
  tellResult,
} from './activity-write.ts';
import { stretchOn } from './repeats.ts';

const timeZone = 'Europe/Stockholm';
const rules: BreakfastRules = { series: usualSeries, days: new Map(), timeZone };
const { starts, ends } = testActivity().fields;
const words = (given: Partial<ActivityWords> = {}): ActivityWords => ({
  title: 'Yoga',
  form: 'wellness',
  spot: 'oasis',
  place: '',
  starts,
  ends,
  openness: 'join',
  soundLevel: 'quiet',
  by: 'Anna, Skatteverket',
  about: '',
  signUp: true,
  capacity: 8,
  ...given,
});
const make = (given: Partial<ActivityWords> = {}, role: 'desk' | 'member' = 'member') =>
  makeActivity(rules, words(given), { id: 'a1', role, person: 'anna' });
const wednesday = stretchOn('2026-12-02', '08:30', '10:00', timeZone);

describe('a new activity', () => {
  it('is agreed at the desk and a proposal from anybody else', () => {
    for (const [role, state] of [
      ['desk', 'agreed'],
      ['member', 'proposed'],
      ['door', 'proposed'],
    ] as const)
      expect(makeActivity(rules, words(), { id: 'a1', role, person: null })).toMatchObject({
        value: [{ kind: 'activity', id: 'a1', fields: { state, title: 'Yoga' } }],
      });
  });

  it('takes any words that are not too long, as the schema does', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 150 }),
        fc.string({ unit: 'grapheme', maxLength: 2500 }),
        (title, about) => {
          const made = make({ title, about, by: about, place: about });
          const refusals = ['title-empty', 'title-too-long', 'about-too-long'];
          if (!made.ok) expect(refusals).toContain(made.code);
          else for (const { fields } of made.value) expect(checkFields('activity', fields).ok).toBe(true);
        },
      ),
    );
  });

  it.each([
    [{ title: '  ' }, 'title-empty'],
    [{ title: 'x'.repeat(longestTitle + 1) }, 'title-too-long'],
    [{ about: 'x'.repeat(2001) }, 'about-too-long'],
    [{ capacity: 0 }, 'capacity-out-of-range'],
    [{ capacity: 1.5 }, 'capacity-out-of-range'],
    [{ ends: starts }, 'ends-before-it-starts'],
    [wednesday, 'over-breakfast'],
  ])('is refused with the reason', (given, code) => {
    for (const role of ['desk', 'member'] as const)
      expect(make(given, role)).toMatchObject({ ok: false, code });
  });

  it('counts no places where nobody signs up', () => {
    expect(make({ signUp: false, capacity: 8 })).toMatchObject({ value: [{ fields: { capacity: null } }] });
  });
});

describe('what is said later', () => {
  const row = testActivity({ state: 'proposed' });

  it('is only what is other, and both ends of the time together', () => {
    expect(editActivity(rules, row, {})).toEqual({ ok: true, value: [] });
    expect(editActivity(rules, row, { title: ' Lugn  yoga ' })).toMatchObject({
      value: [{ fields: { title: 'Lugn yoga' } }],
    });
    expect(editActivity(rules, row, { ends: ends + 60_000 })).toEqual({
      ok: true,
      value: [{ kind: 'activity', id: 'yoga', fields: { starts, ends: ends + 60_000 } }],
    });
    expect(editActivity(rules, row, wednesday)).toMatchObject({ code: 'over-breakfast' });
  });

  it('lets the words of what a breakfast was moved over be changed, but not agreed to', () => {
    const under = testActivity({ ...wednesday, state: 'proposed' });
    expect(editActivity(rules, under, { title: 'Ny' })).toMatchObject({ ok: true });
    expect(agree(rules, under)).toMatchObject({ code: 'over-breakfast' });
    expect(agree(rules, row)).toMatchObject({ value: [{ fields: { state: 'agreed', reason: '' } }] });
    expect(agree(rules, testActivity())).toEqual({ ok: true, value: [] });
  });

  it('calls off with a reason, once', () => {
    expect(callOff(testActivity(), ' Sjuk ')).toMatchObject([
      { fields: { state: 'cancelled', reason: 'Sjuk' } },
    ]);
    expect(callOff(row, '')).toMatchObject([{ fields: { state: 'declined' } }]);
    expect(callOff(testActivity({ state: 'cancelled' }), '')).toEqual([]);
    expect([takeBack(row), bringBack(row)].map(({ fields }) => fields)).toEqual([
      { gone: true },
      { gone: false },
    ]);
  });

  it('tells what came of it, with links to pages alone', () => {
    const say = (url: string) =>
      tellResult(testActivity(), { learned: ' Andas ', links: [{ url, title: 'Mer' }], picture: '' });
    expect(say('https://example.se/a b')).toMatchObject({
      value: [{ fields: { learned: 'Andas', links: [{ url: 'https://example.se/a%20b', title: 'Mer' }] } }],
    });
    for (const url of ['javascript:alert(1)', 'example', 'data:text/html,x', 'ftp://a.se'])
      expect(say(url)).toMatchObject({ code: 'bad-link' });
    expect(tellResult(testActivity(), { learned: '', links: [], picture: '' })).toEqual({
      ok: true,
      value: [],
    });
  });
});

describe('somebody’s own phone', () => {
  const may = (change: Fields, current?: Fields) => refuseOwn('member', change, current);
  const proposed: Fields = { ...testActivity({ state: 'proposed' }).fields, links: [] };
  const agreed: Fields = { ...proposed, state: 'agreed' };

  it('proposes, and never agrees', () => {
    expect(may(proposed)).toBeNull();
    expect(may(agreed)).toBe('not-allowed');
    expect(may({ state: 'agreed' }, proposed)).toBe('not-allowed');
    expect(may({ state: 'proposed' }, { ...proposed, state: 'declined' })).toBe('not-allowed');
    expect(may({ starts: starts + 1 }, proposed)).toBeNull();
  });

  it('tells of what was agreed and calls it off, but others can rely on the rest', () => {
    expect(may({ about: 'x', learned: 'y', title: 'z' }, agreed)).toBeNull();
    expect(may({ state: 'cancelled', reason: 'sjuk' }, agreed)).toBeNull();
    expect(may({ starts: starts + 1, ends }, agreed)).toBe('agreed-already');
    expect(may({ starts, ends }, agreed)).toBeNull();
    expect(may({ gone: true }, agreed)).toBeNull();
    expect(refuseOwn('desk', { state: 'agreed', starts: 1 }, proposed)).toBeNull();
  });
});

describe('what is at the same time', () => {
  it('clashes in one place, and in no place never', () => {
    const all = [
      testActivity({}, 'a'),
      testActivity({ spot: 'glade' }, 'b'),
      testActivity({ spot: '' }, 'c'),
      testActivity({ state: 'cancelled' }, 'd'),
    ];
    const ids = (given: Partial<ActivityWords>) =>
      clashesWith({ ...testActivity(given).fields }, all).map(({ id }) => id);
    expect(ids({})).toEqual(['a']);
    expect(ids({ spot: '' })).toEqual([]);
    expect(ids({ starts: ends, ends: ends + 1 })).toEqual([]);
    expect(clashesWith({ ...testActivity().fields, id: 'a' }, all)).toEqual([]);
  });

  it('is on from its start to its end, on the days of the house', () => {
    const { fields } = testActivity();
    expect([starts - 1, starts, ends - 1, ends].map((now) => isOn(fields, now))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const late = stretchOn('2026-11-26', '22:00', '00:00', timeZone);
    expect(daysOf(late, timeZone)).toEqual({ from: '2026-11-26', to: '2026-11-26' });
  });
});
