import { describe, expect, it } from 'vitest';
import { matchOptions } from './combobox-match.ts';

const options = ['Region Östergötland', 'Östersunds kommun', 'Skatteverket', 'Kusten söderut'].map(
  (label, n) => ({
    id: `o${n}`,
    label,
  }),
);
const labels = (text: string, limit = 8) => matchOptions(options, text, limit).map((option) => option.label);

describe('suggestions', () => {
  it('are all there is while nothing is typed, up to the limit', () => {
    expect(labels('')).toHaveLength(4);
    expect(labels('', 2)).toHaveLength(2);
  });

  it('begin with what begins so, then words that do, then what holds three letters', () => {
    expect(labels('öster')).toEqual(['Östersunds kommun', 'Region Östergötland']);
    expect(labels('s')).toEqual(['Skatteverket', 'Kusten söderut']);
    expect(labels('kat')).toEqual(['Skatteverket']);
  });

  it('do not mind case, marks or spaces at the ends', () => {
    expect(labels(' OSTERS ')).toEqual(['Östersunds kommun']);
  });

  it('are silent when the text is already the only one', () => {
    expect(labels('skatteverket')).toEqual([]);
    expect(labels('finns inte')).toEqual([]);
  });
});
