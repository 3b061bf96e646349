import { describe, expect, it } from 'vitest';
import { disturbanceAt, type Happening } from './happening.ts';
import { placeNow } from './place-now.ts';
import { sampleHouse } from './sample-house.ts';

const house = sampleHouse('one-floor', 'sv');
const id = (key: string) => `one-floor-${key}`;
const minute = 60_000;
const now = 1_000 * minute;

const happening = (key: string, part: Partial<Happening> = {}): Happening => ({
  ...{ id: key, spot: id(key), title: 'Samtal', starts: now - 10 * minute, ends: now + 50 * minute },
  ...{ openness: 'join', soundLevel: 'lively' },
  ...part,
});
const at = (happenings: readonly Happening[], sitting: ReadonlyMap<string, number> = new Map()) => ({
  ...{ house, now, happenings, sitting },
});

describe('a quiet place', () => {
  it('is disturbed by what is loud next door, now or within the hour', () => {
    expect(disturbanceAt(house, [happening('campfire')], id('glade'), now)?.id).toBe('campfire');
    const later = happening('campfire', { starts: now + 59 * minute, ends: now + 90 * minute });
    expect(disturbanceAt(house, [later], id('glade'), now)?.id).toBe('campfire');
    const tonight = happening('campfire', { starts: now + 61 * minute, ends: now + 90 * minute });
    expect(disturbanceAt(house, [tonight], id('glade'), now)).toBeNull();
  });

  it('is not by what is quiet, far away, over, or in itself', () => {
    const heard = (one: Happening) => disturbanceAt(house, [one], id('glade'), now);
    expect(heard(happening('campfire', { soundLevel: 'quiet' }))).toBeNull();
    expect(heard(happening('obstacles'))).toBeNull();
    expect(heard(happening('campfire', { ends: now }))).toBeNull();
    expect(heard(happening('glade'))).toBeNull();
  });

  it('is a quiet one: where one may talk nothing disturbs', () => {
    expect(disturbanceAt(house, [happening('campfire')], id('park'), now)).toBeNull();
  });

  it('is not disturbed through the ceiling', () => {
    const two = sampleHouse('two-floors', 'sv');
    const below: Happening = { ...happening('x'), spot: 'two-floors-campfire' };
    expect(disturbanceAt(two, [below], 'two-floors-glade', now)).toBeNull();
  });
});

describe('a place now', () => {
  it('is free with its usual sound while nothing is on', () => {
    expect(placeNow(at([]), id('glade'))).toMatchObject({ welcome: 'free', sound: 'quiet', soundNext: null });
    expect(placeNow(at([]), 'nowhere')).toBeNull();
  });

  it('is as loud and as open as what is on there, and then as usual', () => {
    const on = happening('park', { openness: 'listen' });
    expect(placeNow(at([on]), id('park'))).toMatchObject({
      ...{ welcome: 'listen', sound: 'lively', on, next: null },
      soundNext: { level: 'talk', at: on.ends },
    });
  });

  it('tells when it becomes louder, and not when it stays as it is', () => {
    const next = happening('glade', { starts: now + 20 * minute, soundLevel: 'talk' });
    expect(placeNow(at([next]), id('glade'))).toMatchObject({
      ...{ welcome: 'free', on: null, next },
      soundNext: { level: 'talk', at: next.starts },
    });
    const alike = happening('park', { starts: now + 20 * minute, soundLevel: 'talk' });
    expect(placeNow(at([alike]), id('park'))?.soundNext).toBeNull();
  });

  it('is full when all seats are taken, and closed when it is', () => {
    const seats = house.spot.get(id('oasis'))?.seats ?? 0;
    expect(placeNow(at([], new Map([[id('oasis'), seats]])), id('oasis'))?.welcome).toBe('full');
    expect(placeNow(at([], new Map([[id('oasis'), seats - 1]])), id('oasis'))?.welcome).toBe('free');
    const closed = new Map(house.spot);
    const oasis = house.spot.get(id('oasis'));
    if (oasis) closed.set(id('oasis'), { ...oasis, open: false });
    const there = { ...at([]), house: { ...house, spot: closed } };
    expect(placeNow(there, id('oasis'))?.welcome).toBe('closed');
  });
});
