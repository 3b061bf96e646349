import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interestSchema } from './interest.ts';
import { cleanWords, commonWords, noWords, setInterests } from './interest-rules.ts';

describe('own words', () => {
  it('are cleaned, and the same thing stands once', () => {
    expect(cleanWords([' Odling ', 'odling', '', '\u00a0', 'Öppna data\u00a0'])).toEqual([
      'Odling',
      'Öppna data',
    ]);
  });

  it('always fit what the hub takes, whatever is typed', () => {
    const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 30 });
    fc.assert(
      fc.property(lines, lines, lines, fc.boolean(), (interests, asks, offers, introduce) => {
        const { fields } = setInterests('anna', { interests, asks, offers, introduce });
        expect(interestSchema.safeParse(fields).success).toBe(true);
        expect(setInterests('anna', fields as never).fields).toEqual(fields);
      }),
    );
  });
});

describe('words to suggest', () => {
  it('are those that three people use, most used first', () => {
    const of = (...interests: string[]) => ({ ...noWords, interests });
    const all = [of('Odling', 'AI'), of('odling', 'ai', 'Körsång'), of('ODLING', 'AI'), of('odling')];
    expect(commonWords(all, 'interests')).toEqual(['Odling', 'AI']);
    expect(commonWords(all, 'asks')).toEqual([]);
  });

  it('count a person once, however often they say it', () => {
    expect(commonWords([{ ...noWords, asks: ['Jurist', 'jurist', 'JURIST'] }], 'asks')).toEqual([]);
  });
});
