import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testHub, testVisit, withChange } from '../test-nouns.ts';
import { dayAt } from '../time.ts';
import { closesAt, closeVisits, isPresent, undoPeriod } from './arrival.ts';

const hub = testHub();
const at = (text: string) => Date.parse(text);
const endOf = (since: string, closes = '18:00', back?: string) =>
  closesAt(
    testVisit({ arrived: { at: at(since), round: 0 }, back: back === undefined ? null : at(back) }),
    testHub({ closes }),
  );

describe('closing time', () => {
  it.each([
    ['before closing', '2026-11-24T08:12:00+01:00', '18:00', '2026-11-24T18:00:00+01:00'],
    ['at closing', '2026-11-24T18:00:00+01:00', '18:00', '2026-11-25T03:00:00+01:00'],
    ['after closing', '2026-11-24T19:00:00+01:00', '18:00', '2026-11-25T03:00:00+01:00'],
    ['past midnight', '2026-11-25T00:30:00+01:00', '18:00', '2026-11-25T03:00:00+01:00'],
    ['early', '2026-11-25T03:00:00+01:00', '18:00', '2026-11-25T18:00:00+01:00'],
    ['in a house that closes at midnight', '2026-11-24T20:00:00+01:00', '00:00', '2026-11-25T00:00:00+01:00'],
    ['in a house that closes at one', '2026-11-24T20:00:00+01:00', '01:00', '2026-11-25T01:00:00+01:00'],
    ['between midnight and one there', '2026-11-25T00:30:00+01:00', '01:00', '2026-11-25T01:00:00+01:00'],
    ['before the spring night', '2026-03-28T19:00:00+01:00', '18:00', '2026-03-29T03:00:00+02:00'],
    ['on the spring day', '2026-03-29T08:00:00+02:00', '18:00', '2026-03-29T18:00:00+02:00'],
    ['before the autumn night', '2026-10-24T19:00:00+02:00', '18:00', '2026-10-25T03:00:00+01:00'],
    ['in the hour that comes twice', '2026-10-25T02:30:00+02:00', '18:00', '2026-10-25T03:00:00+01:00'],
    ['on the autumn day', '2026-10-25T08:00:00+01:00', '18:00', '2026-10-25T18:00:00+01:00'],
  ])('ends a visit that began %s', (_, since, closes, end) => {
    expect(endOf(since, closes)).toBe(at(end));
  });

  it('counts from the last return', () => {
    expect(endOf('2026-11-24T08:00:00+01:00', '18:00', '2026-11-24T18:30:00+01:00')).toBe(
      at('2026-11-25T03:00:00+01:00'),
    );
  });

  it('comes after the arrival and within a day (property)', () => {
    const zones = ['Europe/Stockholm', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'];
    fc.assert(
      fc.property(
        fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z') }),
        fc.constantFrom('00:00', '01:00', '02:30', '03:00', '16:00', '18:00', '23:59'),
        fc.constantFrom(...zones),
        (since, closes, timeZone) => {
          const visit = testVisit({ arrived: { at: since, round: 0 } });
          const end = closesAt(visit, testHub({ closes, timeZone }));
          expect(end).toBeGreaterThan(since);
          expect(end - since).toBeLessThanOrEqual(25 * 3_600_000);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('closing visits', () => {
  const due = at('2026-11-24T18:00:00+01:00');
  const open = { id: 'anna00~2026-11-24', visit: testVisit() };

  it('says nothing before, and the instant of closing as soon as it is, stamped behind the arrival', () => {
    expect(closeVisits([open], hub, due - 1)).toEqual([]);
    expect(closeVisits([open], hub, due)).toEqual([
      {
        kind: 'visit',
        id: open.id,
        fields: { left: due, leftBy: 'closing' },
        trueSince: open.visit.arrived.at + undoPeriod,
      },
    ]);
  });

  it('says the same from any device at any later time', () => {
    const first = closeVisits([open], hub, due);
    for (const later of [1, 60_000, 86_400_000 * 3])
      expect(closeVisits([open], hub, due + later)).toEqual(first);
  });

  it('says nothing a second time, nor of those who left or were taken back', () => {
    const closed = withChange(open.visit, closeVisits([open], hub, due)[0]);
    expect(closeVisits([{ id: open.id, visit: closed }], hub, due + 1000)).toEqual([]);
    const left = testVisit({ left: due - 1000, leftBy: 'self' });
    const gone = { ...testVisit(), gone: true };
    expect(
      closeVisits(
        [left, gone].map((visit) => ({ id: 'x', visit })),
        hub,
        due,
      ),
    ).toEqual([]);
  });

  it('closes once even when the day is over when the device wakes', () => {
    const visit = testVisit({
      arrived: { at: at('2026-10-24T19:00:00+02:00'), round: 0 },
      day: '2026-10-24',
    });
    const [change] = closeVisits([{ id: 'v', visit }], hub, at('2026-10-27T08:00:00+01:00'));
    expect(dayAt(Number(change?.fields.left), hub.timeZone)).toBe('2026-10-25');
  });
});

describe('being present', () => {
  const now = at('2026-11-24T12:00:00+01:00');

  it('lasts until closing, written down or not', () => {
    expect(isPresent(testVisit(), hub, now)).toBe(true);
    expect(isPresent(testVisit(), hub, at('2026-11-24T17:59:59+01:00'))).toBe(true);
    expect(isPresent(testVisit(), hub, at('2026-11-24T18:00:00+01:00'))).toBe(false);
  });

  it('is over for whoever left or was never here', () => {
    expect(isPresent(testVisit({ left: now - 1 }), hub, now)).toBe(false);
    expect(isPresent({ ...testVisit(), gone: true }, hub, now)).toBe(false);
  });

  it('forgives a clock that is a little ahead, not one that is far', () => {
    const ahead = (ms: number) => testVisit({ arrived: { at: now + ms, round: 0 } });
    expect(isPresent(ahead(5000), hub, now)).toBe(true);
    expect(isPresent(ahead(3_600_000), hub, now)).toBe(false);
  });
});
