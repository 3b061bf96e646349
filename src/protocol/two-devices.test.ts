import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIn, checkOut, closeVisits } from '../domain/arrival/arrival.ts';
import type { Visit } from '../domain/arrival/visit.ts';
import type { Change } from '../domain/change.ts';
import { newHub } from '../domain/hub.ts';
import { changeToRow, mergeRows, type Row } from './row.ts';
import { type Clock, makeStamp, newClock, selfEvident, tick } from './stamp.ts';

const hub = newHub({ name: 'Hubben', language: 'sv', closes: '18:00', timeZone: 'Europe/Stockholm' });
const person = { kind: 'member', visible: false, firstDay: '2026-01-07' } as const;
const eight = Date.parse('2026-11-24T08:00:00+01:00');
const minute = 60_000;

/** A tablet with the one visit it knows of. */
function createDevice(name: string) {
  let clock: Clock = newClock;
  let row: Row | undefined;
  const say = (change: Change, now: number) => {
    clock = tick(clock, now);
    const stamp =
      change.trueSince === undefined
        ? makeStamp(clock.time, clock.counter, name)
        : makeStamp(change.trueSince, 0, selfEvident);
    if (change.kind === 'visit')
      row = mergeRows(row, changeToRow(change.kind, change.id, change.fields, stamp));
  };
  const visit = () => row?.fields as unknown as (Visit & { gone?: boolean }) | undefined;
  return {
    visit,
    row: () => row,
    hear: (other: Row | undefined) => {
      if (other) row = mergeRows(row, other);
    },
    checkIn: (now: number) => {
      const result = checkIn('anna00', person, hub, now, visit());
      for (const change of result.changes) say(change, now);
      return result;
    },
    checkOut: (now: number) => say(checkOut('anna00~2026-11-24', now), now),
    undo: (now: number) => {
      for (const change of checkIn('anna00', person, hub, now, visit()).undo)
        if (change.kind === 'visit') say(change, now);
    },
    close: (now: number) => {
      const known = visit();
      if (!known) return;
      for (const change of closeVisits([{ id: 'anna00~2026-11-24', visit: known }], hub, now))
        say(change, now);
    },
  };
}

type Device = ReturnType<typeof createDevice>;

function meet(a: Device, b: Device): Visit & { gone?: boolean } {
  const [fromA, fromB] = [a.row(), b.row()];
  a.hear(fromB);
  b.hear(fromA);
  expect(a.row()).toEqual(b.row());
  const visit = a.visit();
  if (!visit) throw new Error('nobody came');
  return visit;
}

describe('two devices that do not hear each other', () => {
  it('make one visit of two check-ins, with the earliest arrival', () => {
    const [a, b] = [createDevice('a'), createDevice('b')];
    b.checkIn(eight + 9 * minute);
    a.checkIn(eight);
    expect(meet(a, b)).toMatchObject({ arrived: { at: eight, round: 0 }, left: null, gone: false });
  });

  it('do so whatever their clocks say of each other (property)', () => {
    fc.assert(
      fc.property(fc.nat(600), fc.nat(600), (x, y) => {
        const [a, b] = [createDevice('a'), createDevice('b')];
        a.checkIn(eight + x * minute);
        b.checkIn(eight + y * minute);
        expect(meet(a, b).arrived.at).toBe(eight + Math.min(x, y) * minute);
      }),
    );
  });

  it('know an undone check-in from the one after it, on another device too', () => {
    const [a, b] = [createDevice('a'), createDevice('b')];
    a.checkIn(eight);
    a.undo(eight + 10_000);
    meet(a, b);
    expect(b.checkIn(eight + 5 * minute)).toMatchObject({ outcome: 'arrived', at: eight + 5 * minute });
    expect(meet(a, b)).toMatchObject({ arrived: { at: eight + 5 * minute, round: 1 }, gone: false });
  });

  it('keep a second undo undone', () => {
    const [a, b] = [createDevice('a'), createDevice('b')];
    a.checkIn(eight);
    a.undo(eight + 10_000);
    meet(a, b);
    b.checkIn(eight + minute);
    b.undo(eight + minute + 10_000);
    expect(meet(a, b).gone).toBe(true);
  });

  it('close the visit alike, and once', () => {
    const [a, b] = [createDevice('a'), createDevice('b')];
    a.checkIn(eight);
    meet(a, b);
    a.close(eight + 11 * 60 * minute);
    b.close(eight + 30 * 60 * minute);
    expect(a.row()).toEqual(b.row());
    expect(meet(a, b)).toMatchObject({ left: eight + 10 * 60 * minute, leftBy: 'closing' });
  });

  it('believe a person who left over the closing time that another device wrote first', () => {
    const [a, b] = [createDevice('a'), createDevice('b')];
    a.checkIn(eight);
    meet(a, b);
    a.checkOut(eight + 9 * 60 * minute);
    b.close(eight + 11 * 60 * minute);
    expect(meet(a, b)).toMatchObject({ left: eight + 9 * 60 * minute, leftBy: 'self' });
  });

  it('let a return after closing stand over the closing', () => {
    const [a, b] = [createDevice('a'), createDevice('b')];
    a.checkIn(eight);
    meet(a, b);
    a.close(eight + 10 * 60 * minute);
    expect(a.checkIn(eight + 11 * 60 * minute).outcome).toBe('back-again');
    b.close(eight + 12 * 60 * minute);
    expect(meet(a, b)).toMatchObject({ left: null, back: eight + 11 * 60 * minute });
  });
});
