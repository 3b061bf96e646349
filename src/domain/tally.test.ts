import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToTally, fewestInTally, type Tally, type ToCount, tallySchema } from './tally.ts';

const day = '2026-11-24';
const one = (
  organisation: string | null,
  more: Partial<ToCount['visit']> = {},
  isFirst = false,
): ToCount => ({
  visit: { kind: 'member', party: 1, ...more },
  organisation,
  isFirst,
});
const many = (count: number, organisation: string | null) =>
  Array.from({ length: count }, () => one(organisation));

describe('a day’s tally', () => {
  it('counts people by kind, first visits, and organisations that are large enough', () => {
    const visits = [
      ...many(5, 'skv'),
      ...many(4, 'tv'),
      one(null, { kind: 'group', party: 12 }),
      one(null, { kind: 'guest' }, true),
    ];
    expect(addToTally(undefined, day, visits)).toEqual({
      day,
      people: 22,
      byKind: { member: 9, group: 12, guest: 1 },
      first: 1,
      organisations: [{ organisation: 'skv', people: 5 }],
      others: 17,
    });
  });

  it('takes late additions, and never names an organisation for the sum of small ones', () => {
    const first = addToTally(undefined, day, [...many(5, 'skv'), ...many(4, 'tv')]);
    const later = addToTally(first, day, [one('skv'), one('tv')]);
    expect(later).toMatchObject({
      people: 11,
      organisations: [{ organisation: 'skv', people: 6 }],
      others: 5,
    });
  });

  it('adds up and names nobody small, however it comes about (property)', () => {
    const visit = fc
      .tuple(
        fc.constantFrom('a', 'b', '__proto__', null),
        fc.constantFrom<ToCount['visit']['kind']>('member', 'guest', 'group'),
        fc.integer({ min: 1, max: 3 }),
      )
      .map(([organisation, kind, party]) => one(organisation, { kind, party }));
    fc.assert(
      fc.property(fc.array(fc.array(visit, { maxLength: 12 }), { minLength: 1, maxLength: 4 }), (batches) => {
        let tally: Tally | undefined;
        for (const batch of batches) tally = addToTally(tally, day, batch);
        if (!tally) return;
        const came = batches.flat().reduce((sum, { visit }) => sum + visit.party, 0);
        const named = tally.organisations.reduce((sum, { people }) => sum + people, 0);
        expect(tally.people).toBe(came);
        expect(named + tally.others).toBe(came);
        expect(Object.values(tally.byKind).reduce((sum, people) => sum + people, 0)).toBe(came);
        for (const { people } of tally.organisations) expect(people).toBeGreaterThanOrEqual(fewestInTally);
        expect(tallySchema.safeParse(tally).success).toBe(true);
      }),
    );
  });
});
