import { describe, expect, it } from 'vitest';
import { baseDirection, printableText, visualRuns } from './text-runs.ts';

const order = (line: string) => visualRuns(line, 'regular').map(({ text }) => text);

describe('runs of a line', () => {
  it('are one for a Swedish, Sámi, Polish or Vietnamese name', () => {
    for (const name of ['Åsa Öström', 'Ánne Ŋáŋŋá', 'Łukasz', 'Đặng Thị'])
      expect(order(name)).toEqual([name]);
  });

  it('put the words of a name from the right in the order of the paper', () => {
    expect(order('محمد علی')).toEqual(['علی', ' ', 'محمد']);
    expect(baseDirection('محمد علی')).toBe('right');
  });

  it('keep a name from the right in its place in a line from the left, and the reverse', () => {
    expect(order('Solna (محمد علی) stad')).toEqual(['Solna (', 'علی', ' ', 'محمد', ') stad']);
    expect(order('שרה Anna')).toEqual(['Anna', ' ', 'שרה']);
  });

  it('turn brackets in a line from the right', () => {
    expect(order('שרה (לוי)').join('')).toBe(')לוי( שרה');
  });

  it('keep both brackets around a word of the other direction', () => {
    expect(order('שרה (SCB) 12 לוי').join('')).toBe('לוי 12 (SCB) שרה');
  });

  it('change the typeface only where the first one lacks a letter', () => {
    const runs = visualRuns('Anna 𝖠𝖡', 'bold');
    expect(runs.map(({ text }) => text)).toEqual(['Anna ', '𝖠𝖡']);
    expect(runs[0]?.face).not.toBe(runs[1]?.face);
  });
});

describe('letters that no typeface here has', () => {
  it('are left out whole, with the blanks they leave, and counted', () => {
    expect(printableText('Anna 👩‍👩‍👧‍👦 Ek', 'bold')).toEqual({ text: 'Anna Ek', left: 1 });
    expect(printableText('李明', 'bold')).toEqual({ text: '', left: 2 });
    expect(printableText('Åsa', 'bold')).toEqual({ text: 'Åsa', left: 0 });
  });
});
