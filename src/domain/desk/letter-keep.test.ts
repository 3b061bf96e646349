import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterSchema } from './desk-kinds.ts';
import { keepLetter, longestLetter } from './letter-keep.ts';

const made = { id: 'l1', day: '2026-12-04' };

test('what was sent is kept as the hub takes it, whatever was written', () => {
  const written = fc.record({
    title: fc.string({ unit: 'grapheme', maxLength: 400 }),
    text: fc.string({ unit: 'grapheme', maxLength: 400 }),
    language: fc.constantFrom('sv' as const, 'en' as const),
    named: fc.array(fc.stringMatching(/^[a-z0-9]{1,16}$/)),
  });
  fc.assert(
    fc.property(written, (letter) => {
      const kept = keepLetter(letter, made);
      if (kept.ok) expect(letterSchema.safeParse(kept.value.fields).success).toBe(true);
    }),
  );
});

test('nothing is no letter, and one has to end somewhere', () => {
  const letter = { title: 'Brev', language: 'sv', named: ['a', 'a'] } as const;
  expect(keepLetter({ ...letter, text: ' \n ' }, made)).toEqual({ ok: false, code: 'text-empty' });
  expect(keepLetter({ ...letter, text: 'x'.repeat(longestLetter + 1) }, made)).toMatchObject({
    code: 'text-too-long',
  });
  expect(keepLetter({ ...letter, text: 'Hej' }, made)).toMatchObject({
    value: { fields: { text: 'Hej', named: ['a'], day: '2026-12-04' } },
  });
});
