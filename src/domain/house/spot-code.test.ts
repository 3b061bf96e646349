import { describe, expect, it } from 'vitest';
import { emptyHouse } from './house.ts';
import { codeAlphabet } from './house-kinds.ts';
import { sampleHouse } from './sample-house.ts';
import { layoutNames } from './sample-layouts.ts';
import { cleanCode, makeSpotCode, spotByCode } from './spot-code.ts';

describe('a short code', () => {
  it('is one that nobody has, drawn from all of the letters', () => {
    const taken = new Set<string>();
    for (let i = 0; i < 3000; i++) {
      const code = makeSpotCode(taken);
      expect(taken.has(code)).toBe(false);
      expect([...code].every((sign) => codeAlphabet.includes(sign))).toBe(true);
      expect(code).toHaveLength(3);
      taken.add(code);
    }
    expect(new Set([...taken].join(''))).toEqual(new Set(codeAlphabet));
  });

  it('is of four signs where three are used up', () => {
    expect(makeSpotCode(new Set(Array.from({ length: 4001 }, (_, i) => `x${i}`)))).toHaveLength(4);
  });

  it('finds its spot however it is typed', () => {
    const house = sampleHouse('one-floor', 'sv');
    for (const typed of ['cfr', ' C-F r', 'CFR', 'ｃｆｒ'])
      expect(spotByCode(house, typed)).toBe('one-floor-campfire');
    expect(spotByCode(house, 'QQQ')).toBeUndefined();
    expect(spotByCode(house, '')).toBeUndefined();
    expect(spotByCode(emptyHouse, 'cfr')).toBeUndefined();
    expect(cleanCode('c f–r')).toBe('CFR');
  });

  it('of the samples is of the same letters', () => {
    for (const name of layoutNames)
      for (const { code } of sampleHouse(name, 'sv').spot.values())
        expect(
          [...code].every((sign) => codeAlphabet.includes(sign)),
          code,
        ).toBe(true);
  });
});
