import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../time.ts';
import { type Counted, countFigure, type FigureFacts } from './count-figure.ts';
import { figureSchema } from './figure.ts';
import { fewest } from './rounding.ts';
import { daysBack, sundayOf } from './weeks.ts';

const timeZone = 'Europe/Stockholm';
const day = '2026-11-22';
const days = daysBack(day, 4);
/** Rounds down: what is told is then known to the number. */
const down = () => 0.999;

const visit = (person: string | null, on: string, time = '09:30', party = 1): Counted => ({
  ...{ person, day: on, party },
  arrived: { at: instantOf(on, time, timeZone), round: 0 },
});

const facts = (given: Partial<FigureFacts> = {}): FigureFacts => ({
  ...{ day, weeks: 4, timeZone, visits: [], gatherings: [], answers: [] },
  organisationOf: () => null,
  firstDayOf: () => null,
  ...given,
});

/** `count` people, each on those days. */
const come = (name: string, count: number, on: readonly string[], time?: string): Counted[] =>
  Array.from({ length: count }, (_, n) => on.map((one) => visit(`${name}${n}`, one, time))).flat();

const dayIn = (week: number, weekday: number): string => days[week * 7 + weekday - 1] ?? '';

describe('four weeks in numbers', () => {
  it('are a row of their kind, also of an empty house', () => {
    const empty = countFigure(facts(), down);
    expect(figureSchema.safeParse(empty).success).toBe(true);
    expect(empty).toMatchObject({ people: 0, recurring: 0, core: 0, visits: 0, mix: [], hours: [], met: 0 });
  });

  it('tell who comes again and who keeps the place alive', () => {
    const visits = [
      ...come('once', 10, [dayIn(0, 2)]),
      ...come('twice', 10, [dayIn(1, 2), dayIn(1, 3)]),
      ...come('always', 15, [dayIn(0, 3), dayIn(2, 3), dayIn(3, 3)]),
    ];
    expect(countFigure(facts({ visits }), down)).toMatchObject({
      ...{ people: 35, recurring: 25, core: 15, visits: 15 },
    });
  });

  it('count groups as visits and newcomers as people', () => {
    const visits = [...come('new', 5, [dayIn(3, 1)]), visit(null, dayIn(3, 1), '13:00', 40)];
    const told = countFigure(facts({ visits, firstDayOf: () => dayIn(3, 1) }), down);
    expect(told).toMatchObject({ visits: 45, people: 5, newcomers: 5 });
    expect(told.hours).toEqual([
      { weekday: 1, hour: 9, visits: 5 },
      { weekday: 1, hour: 13, visits: 40 },
    ]);
  });

  it('name organisations only from five people up, and never leave too few beside them', () => {
    const visits = [
      ...come('skog', 9, [dayIn(0, 1)]),
      ...come('fjord', 6, [dayIn(0, 1)]),
      ...come('berg', 2, [dayIn(0, 1)]),
    ];
    const organisationOf = (person: string) => person.replace(/\d/g, '');
    const told = countFigure(facts({ visits, organisationOf }), down);
    expect(told.mix).toEqual([{ organisation: 'skog', people: 5 }]);
    // Berg's two would be what is left of all: Fjord goes with them.
    expect(told.others).toBe(5);
  });

  it('count those brought together across organisations, and ties that were not there before', () => {
    const organisationOf = (person: string) => person.slice(0, 1);
    const table = ['a1', 'b1', 'c1', 'd1'];
    const gatherings = [
      { day: '2026-10-07', people: ['a9', 'b9'] },
      { day: dayIn(1, 3), people: table },
      { day: dayIn(2, 3), people: ['a1', 'a2', 'b2', 'e1'] },
      { day: '2026-11-25', people: ['x1', 'y1'] },
    ];
    const told = countFigure(facts({ gatherings, organisationOf }), down);
    // Six at the first table, five at the second, where two are from one organisation; eleven in all.
    expect(told.met).toBe(10);
    // ab is old; ac, ad, bc, bd, cd, ae, be are new.
    expect(told.ties).toBe(5);
  });

  it('say what five or more have answered alike', () => {
    const answers = [
      ...Array.from({ length: 6 }, () => ({ day, back: 'yes', recommend: 'yes' }) as const),
      ...Array.from({ length: 5 }, () => ({ day, back: 'yes', recommend: null }) as const),
      { day, back: 'no', recommend: 'no' } as const,
    ];
    const told = countFigure(facts({ answers }), down);
    expect(told.back).toEqual({ yes: 10, maybe: 0, no: 0 });
    expect(told.recommend).toEqual({ yes: 5, maybe: 0, no: 0 });
  });
});

const personName = fc.integer({ min: 0, max: 30 }).map((n) => `${'abc'[n % 3]}${n}`);
const anyVisit = fc
  .record({
    person: fc.option(personName, { freq: 6 }),
    day: fc.constantFrom(...days),
    hour: fc.integer({ min: 7, max: 18 }),
    party: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ person, day: on, hour, party }) =>
    visit(person, on, `${String(hour).padStart(2, '0')}:15`, person === null ? party : 1),
  );

describe('any four weeks', () => {
  it('say what counting one by one says, in fives', () => {
    fc.assert(
      fc.property(
        fc.array(anyVisit, { maxLength: 120 }),
        fc.double({ min: 0, max: 0.999 }),
        (visits, chance) => {
          const organisationOf = (person: string) => (person.startsWith('c') ? null : person.slice(0, 1));
          const told = countFigure(facts({ visits, organisationOf }), () => chance);
          const near = (said: number, counted: number) =>
            counted < fewest ? said === 0 : Math.abs(said - counted) < fewest && said % fewest === 0;
          const people = [...new Set(visits.flatMap((one) => one.person ?? []))];
          const daysOf = (person: string) =>
            new Set(visits.filter((one) => one.person === person).map((one) => one.day));
          expect(near(told.people, people.length)).toBe(true);
          const again = people.filter((one) => daysOf(one).size > 1).length;
          expect(near(told.recurring, again)).toBe(true);
          const core = people.filter((one) => new Set([...daysOf(one)].map(sundayOf)).size > 2).length;
          expect(near(told.core, core)).toBe(true);
          for (let weekday = 1; weekday < 8; weekday++)
            for (let hour = 0; hour < 24; hour++) {
              let counted = 0;
              for (const one of visits) {
                const clock = new Date(one.arrived.at + 3_600_000).toISOString();
                const summer = one.day < '2026-10-25' ? 1 : 0;
                const isThen = (new Date(`${one.day}T12:00:00Z`).getUTCDay() || 7) === weekday;
                if (isThen && Number(clock.slice(11, 13)) + summer === hour) counted += one.party;
              }
              const said =
                told.hours.find((one) => one.weekday === weekday && one.hour === hour)?.visits ?? 0;
              expect(near(said, counted)).toBe(true);
            }
          for (const { organisation, people: some } of told.mix) {
            const counted = people.filter((one) => organisationOf(one) === organisation).length;
            expect(counted).toBeGreaterThanOrEqual(fewest);
            expect(near(some, counted)).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are the same in whatever order the visits lie', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyVisit, { maxLength: 60 })
          .chain((visits) =>
            fc.tuple(fc.constant(visits), fc.shuffledSubarray(visits, { minLength: visits.length })),
          ),
        ([visits, shuffled]) => {
          expect(countFigure(facts({ visits: shuffled }), down)).toEqual(
            countFigure(facts({ visits }), down),
          );
        },
      ),
      { numRuns: 50 },
    );
  });
});
