import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessWidth } from './measure.ts';
import { fitLine, wrapText } from './wrap.ts';

const options = { size: 10, weight: 400, width: 60, measure: guessWidth } as const;

describe('text in lines', () => {
  it('breaks at blanks and line breaks, and a word wherever it must', () => {
    expect(wrapText('en två tre\nfyra', options)).toEqual(['en två tre', 'fyra']);
    expect(wrapText('oändligtlångt ord', options)).toEqual(['oändligtlån', 'gt ord']);
    expect(wrapText('', options)).toEqual([]);
  });

  it('says by an ellipsis that something is left out', () => {
    expect(wrapText('ett två tre fyra fem sex', { ...options, most: 2 }).at(-1)).toMatch(/…$/);
    expect(fitLine('Kronofogdemyndigheten', options)).toMatch(/^Kronof\p{L}+…$/u);
    expect(fitLine('FK', options)).toBe('FK');
  });

  it('never goes through a letter made of several', () => {
    for (const line of wrapText('👩‍👩‍👧'.repeat(9), options)) expect(line.replaceAll('👩‍👩‍👧', '')).toBe('');
  });

  it('fits the width, loses nothing, and keeps the number of lines', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 1, max: 4 }),
        (text, most) => {
          const lines = wrapText(text, options);
          const bare = (part: string) => part.replace(/\s/gu, '');
          expect(bare(lines.join(''))).toBe(bare(text));
          for (const line of lines)
            if ([...new Intl.Segmenter('sv').segment(line)].length > 1)
              expect(guessWidth(line, 10, 400)).toBeLessThanOrEqual(60);
          expect(wrapText(text, { ...options, most }).length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });
});
