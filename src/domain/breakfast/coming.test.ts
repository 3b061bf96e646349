import { describe, expect, it } from 'vitest';
import { schemas } from '../schemas.ts';
import {
  askForTurns,
  bookOnboarding,
  claimReceive,
  headsOf,
  moveOnboarding,
  onboardingsLeft,
  plainPlusOne,
  signUp,
  withdraw,
} from './coming.ts';

const day = '2026-11-25';

describe('coming to breakfast', () => {
  it('is said once however often and on however many devices', () => {
    const first = signUp('anna', { visible: true }, day, 2);
    expect(first).toEqual({
      kind: 'signUp',
      id: `anna~${day}`,
      fields: { person: 'anna', day, coming: true, guests: 2, shown: true, gone: false },
    });
    expect(signUp('anna', { visible: true }, day).id).toBe(first.id);
  });

  it('says nothing of turns, so that whoever is not to be asked stays so', () => {
    expect(signUp('anna', { visible: true }, day).fields).not.toHaveProperty('asked');
    expect(askForTurns('anna', day, false)).toEqual({
      ...{ kind: 'signUp', id: `anna~${day}` },
      fields: { asked: false },
    });
  });

  it('brings along no more than one may, and no half guests', () => {
    const guests = [-1, 1.7, 99].map((n) => signUp('a', { visible: false }, day, n).fields.guests);
    expect(guests).toEqual([0, 1, 9]);
  });

  it('without a name is another one each time', () => {
    const [a, b] = ['x', 'y'].map((random) => plainPlusOne(random, day));
    expect(a?.id).not.toBe(b?.id);
    expect(schemas.signUp.safeParse(a?.fields).success).toBe(true);
  });

  it('counts guests, and nobody who has withdrawn', () => {
    const come = (coming: boolean, guests: number) => ({ coming, guests });
    expect(headsOf([come(true, 0), come(true, 3), come(false, 5)])).toBe(5);
    expect(withdraw('anna~d').fields).toEqual({ coming: false });
  });
});

describe('being shown around', () => {
  it('says nothing of who receives, nor receiving of who wants', () => {
    expect(bookOnboarding('anna', day).fields).toEqual({ person: 'anna', day, wanted: true, gone: false });
    expect(claimReceive('anna', day, ' Karin ').fields).toEqual({ person: 'anna', day, receiver: 'Karin' });
    expect(claimReceive('anna', day, ' ').fields.receiver).toBeNull();
  });

  it('moves to another breakfast, and back without anything being lost', () => {
    const rows = new Map<string, Record<string, unknown>>();
    const say = (changes: readonly { id: string; fields: object }[]) => {
      for (const { id, fields } of changes) rows.set(id, { ...rows.get(id), ...fields });
    };
    const on = (date: string) => rows.get(`anna~${date}`);
    say([bookOnboarding('anna', day), claimReceive('anna', day, 'Karin')]);
    say(moveOnboarding('anna', day, '2026-12-02'));
    expect(on(day)).toMatchObject({ wanted: false });
    expect(on('2026-12-02')).toEqual({ person: 'anna', day: '2026-12-02', wanted: true, gone: false });
    say(moveOnboarding('anna', '2026-12-02', day));
    expect(on(day)).toMatchObject({ wanted: true, receiver: 'Karin' });
    expect(on('2026-12-02')).toMatchObject({ wanted: false });
  });

  it('is never refused: below nothing left the host offers another day', () => {
    const wanted = [true, true, false, true].map((one) => ({ wanted: one }));
    expect(onboardingsLeft({ onboardings: 2 }, wanted)).toBe(-1);
  });
});
