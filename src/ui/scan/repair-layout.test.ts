import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repairLayout } from './repair-layout.ts';

/** A Swedish keyboard's answer to the keys of a US one, written down apart from the table under test. */
const us = '`-=[]\\;\'/~_+{}|:"?<>@$^&*()';
const swedish = '§+´å¨\'öä-½?`Å^*ÖÄ_;:"¤&/(=';
const garble = (text: string): string =>
  [...text]
    .map((char) => {
      if (char === '(') return ')';
      if (char === ')') return '=';
      if (char === '*') return '(';
      const at = [...us].indexOf(char);
      return at < 0 ? char : [...swedish][at];
    })
    .join('');

test('a web address typed on a Swedish keyboard as if it were a US one is put right', () => {
  expect(repairLayout('httpsÖ--hubb.example-p-aB+3_x´1/y´%20')).toBe('https://hubb.example/p/aB-3?x=1&y=%20');
});

test('letters that an accent key melted into come apart again', () => {
  expect(repairLayout('httpÖ--hubb.example-_é´1/àb')).toBe('http://hubb.example/?=e=1&+ab');
  expect(repairLayout('e\u0301')).toBe('=e');
});

test('letters, digits, dots and commas are the same on both keyboards', () => {
  expect(repairLayout('abcXYZ0189.,!#%')).toBe('abcXYZ0189.,!#%');
});

test('characters of other alphabets pass through', () => {
  expect(repairLayout('東é中')).toBe('東=e中');
});

test('whatever printable text was garbled comes back', () => {
  const printable = fc.string({ unit: fc.integer({ min: 32, max: 126 }).map((n) => String.fromCharCode(n)) });
  fc.assert(
    fc.property(printable, (text) => {
      expect(repairLayout(garble(text))).toBe(text);
    }),
  );
});
