import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMessageSchema, introductionSchema, taskSchema } from './desk-kinds.ts';
import { addTask, longestTask, removeTask, sayOfDay, tickTask, untickTask } from './desk-write.ts';
import { introductionId, type PairWord, sayOfPair, standingOf } from './introduction.ts';

const day = '2026-11-25';
const silent = { met: null, notBefore: null, never: false };

describe('what the host writes', () => {
  it('is cleaned and fits what the hub takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        const task = addTask('t', text, day);
        if (task.ok) expect(taskSchema.safeParse(task.value.fields).success).toBe(true);
        expect(dayMessageSchema.safeParse(sayOfDay(day, text).fields).success).toBe(true);
      }),
    );
  });

  it('is no task without a word', () => {
    expect(addTask('t', ' \u200b ', day)).toEqual({ ok: false, code: 'text-empty' });
    expect(addTask('t', `Ring ${'x'.repeat(500)}`, day)).toMatchObject({
      value: { fields: { text: `Ring ${'x'.repeat(longestTask - 5)}`, done: false } },
    });
  });

  it('is ticked off and taken away by itself, so that two desks keep both words', () => {
    expect(tickTask('t', day).fields).toEqual({ done: true, day });
    expect(untickTask('t', day).fields).toEqual({ done: false, day });
    expect(removeTask('t').fields).toEqual({ gone: true });
    expect(removeTask('t', false).fields).toEqual({ gone: false });
  });
});

describe('what is said of two people', () => {
  it('lies under one id, whoever is named first', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        expect(introductionId(one, other)).toBe(introductionId(other, one));
        expect(sayOfPair(one, other, 'done', day)).toEqual(sayOfPair(other, one, 'done', day));
      }),
    );
  });

  it('is the one word alone', () => {
    expect(sayOfPair('bo', 'anna', 'later', day).fields).toEqual({
      ...{ a: 'anna', b: 'bo', day, notBefore: '2026-12-25' },
    });
    for (const word of ['done', 'later', 'never'] as const) {
      const said = { ...silent, ...sayOfPair('a', 'b', word, day).fields };
      expect(introductionSchema.safeParse(said).success).toBe(true);
      expect(standingOf(said as never, day)).toBe(word);
      expect(standingOf({ ...said, ...sayOfPair('a', 'b', word, day, true).fields } as never, day)).toBe(
        'open',
      );
    }
  });

  it('stands as the strongest of what was said, in whatever order it came', () => {
    const some = fc.subarray<PairWord>(['later', 'done', 'never'], { minLength: 1 });
    fc.assert(
      fc.property(some, fc.boolean(), (said, isTurned) => {
        const order = isTurned ? [...said].reverse() : said;
        const row = Object.assign({}, silent, ...order.map((word) => sayOfPair('a', 'b', word, day).fields));
        expect(standingOf(row, day)).toBe(said.at(-1));
      }),
    );
  });

  it('is open while nothing is said, and again when the time has come', () => {
    expect(standingOf(undefined, day)).toBe('open');
    const later = { ...silent, notBefore: '2026-12-25' };
    expect([standingOf(later, '2026-12-24'), standingOf(later, '2026-12-25')]).toEqual(['later', 'open']);
  });
});
