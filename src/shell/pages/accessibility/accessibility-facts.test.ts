import { describe, expect, it } from 'vitest';
import { accessibilityFacts } from './accessibility-facts.ts';

const { assessed, updated, shortcomings, conformance } = accessibilityFacts;

describe('the accessibility statement', () => {
  it('was updated after it was assessed, and both are real days', () => {
    for (const day of [assessed, updated]) expect(Number.isNaN(Date.parse(day))).toBe(false);
    expect(updated >= assessed).toBe(true);
  });

  it('names what falls short as long as it does not claim to be complete', () => {
    expect(conformance !== 'partly' || shortcomings.length > 0).toBe(true);
  });

  it('offers a way around each shortcoming, in both languages', () => {
    for (const { what, instead } of shortcomings)
      for (const text of [what.sv, what.en, instead.sv, instead.en]) expect(text.length).toBeGreaterThan(10);
  });
});
