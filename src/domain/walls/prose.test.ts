import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanProse } from './prose.ts';

it('keeps lines and paragraphs, and no more than one empty line between them', () => {
  expect(cleanProse('  Ett \r\nt\u200bvå\n\n\n\n  tre\u2028fyra \n\n')).toBe('Ett\ntvå\n\ntre\nfyra');
  expect(cleanProse(' \n\u200b\n ')).toBe('');
});

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanProse(cleanProse(text))).toBe(cleanProse(text));
    }),
  );
});
