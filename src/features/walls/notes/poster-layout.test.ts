import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testContribution } from '../../../domain/test-nouns.ts';
import { readContent } from '../drawing/content.ts';
import { guessWidth } from '../drawing/measure.ts';
import { layoutNotes } from './poster-layout.ts';

const places = ['here', 'there'].map((id) => ({ id, name: id, hint: '' }));
const someNotes = fc.array(
  fc.record({
    text: fc.oneof(fc.string({ maxLength: 30 }), fc.lorem({ maxCount: 30 })),
    place: fc.constantFrom('here', 'there', 'gone'),
    more: fc.constantFrom('', 'Vi har provat det, och det gick bättre än vi trodde.'),
  }),
  { maxLength: 60 },
);
const content = (notes: readonly { text: string; place: string; more: string }[]) =>
  readContent(
    { places },
    notes.map((note, i) => ({ id: `n${i}`, fields: testContribution(note) })),
  );

describe('all notes on paper', () => {
  it('are there, none over another, inside, in columns of their place', () => {
    fc.assert(
      fc.property(someNotes, fc.constantFrom(0.7, 1.4, 2), (notes, aspect) => {
        const layout = layoutNotes(content(notes), false, aspect, guessWidth);
        expect(layout.notes.map(({ id }) => id).sort()).toEqual(notes.map((_, i) => `n${i}`).sort());
        layout.notes.forEach((a, i) => {
          expect(a.x + a.width).toBeLessThanOrEqual(layout.width + 1e-6);
          expect(a.y + a.height).toBeLessThanOrEqual(layout.height + 1e-6);
          for (const line of a.lines) expect(line.y).toBeLessThanOrEqual(a.y + a.height);
          for (const b of layout.notes.slice(i + 1))
            expect(a.x !== b.x || a.y + a.height <= b.y + 1e-6 || b.y + b.height <= a.y + 1e-6).toBe(true);
        });
        for (const x of new Set(layout.notes.map((note) => note.x)))
          expect(new Set(layout.notes.filter((note) => note.x === x).map(({ tone }) => tone)).size).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  it('take about the shape of the paper when they are many', () => {
    const many = Array.from({ length: 400 }, (_, i) => ({
      text: 'En idé som är ungefär så här lång'.repeat((i % 3) + 1),
      place: 'here',
      more: '',
    }));
    const { width, height } = layoutNotes(content(many), false, 1.4, guessWidth);
    expect(Math.abs(width / height - 1.4)).toBeLessThan(0.25);
  });
});
