import { expect, test } from 'vitest';
import { addStroke, type Burst, isScan, maxGapMs, maxLength, minLength } from './burst.ts';

const burstOf = (text: string, gap: number): Burst | null =>
  [...text].reduce<Burst | null>((burst, char, i) => addStroke(burst, char, i * gap), null);

test('characters at the widest gap still make one burst, one millisecond more does not', () => {
  expect(burstOf('abcdef', maxGapMs)?.text).toBe('abcdef');
  expect(burstOf('abcdef', maxGapMs + 1)?.text).toBe('f');
});

test('a burst is a scan from six characters on', () => {
  expect(isScan(burstOf('abcdef'.slice(0, minLength - 1), 5))).toBe(false);
  expect(isScan(burstOf('abcdef', 5))).toBe(true);
});

test('one character over and over is a key held down, and an endless burst is something stuck', () => {
  expect(isScan(burstOf('aaaaaaaaaa', 5))).toBe(false);
  expect(isScan({ text: 'ab'.repeat(maxLength), lastAt: 0 })).toBe(false);
});

test('time that runs backwards begins a new burst', () => {
  expect(addStroke({ text: 'abc', lastAt: 100 }, 'd', 90).text).toBe('d');
});
