import { describe, expect, it } from 'vitest';
import { emptyHouse } from './house.ts';
import { codeFor, freePoint, likelyWayKind, makeFloor, makeSpot, makeWay, onFloor } from './house-making.ts';
import { cleanTexts } from './house-texts.ts';
import { sampleHouse } from './sample-house.ts';

const house = sampleHouse('two-floors', 'sv');
const spot = (key: string) => {
  const found = house.spot.get(`two-floors-${key}`);
  if (!found) throw new Error(key);
  return found;
};

describe('a floor more', () => {
  it('lies above the others and is as large as the highest', () => {
    expect(makeFloor(house, 'Vinden')).toMatchObject({ level: 2, width: 30, height: 20, picture: null });
    expect(makeFloor(emptyHouse, 'Plan 1')).toMatchObject({ name: 'Plan 1', level: 0 });
  });
});

describe('a spot more', () => {
  it('lies on its floor, last in the order, with a code of its own where it has a sign', () => {
    const made = makeSpot(house, 'room', 'two-floors-upper', { x: 99, y: -3 });
    expect(made).toMatchObject({ x: 30, y: 0, name: '', open: true });
    expect(made.order).toBe(house.spot.size);
    expect(made.code).toHaveLength(3);
    expect([...house.spot.values()].map(({ code }) => code)).not.toContain(made.code);
    expect(makeSpot(emptyHouse, 'junction', 'nowhere', { x: 1, y: 1 })).toMatchObject({ order: 0, code: '' });
  });

  it('keeps its code when it becomes something else with a sign, and loses it otherwise', () => {
    expect(codeFor(house, 'zone', 'ABC')).toBe('ABC');
    expect(codeFor(house, 'junction', 'ABC')).toBe('');
    expect(codeFor(house, 'wc', '')).toHaveLength(3);
  });

  it('is put where there is room, near the middle', () => {
    expect(freePoint({ ...house, spot: new Map() }, 'two-floors-lower')).toEqual({ x: 15, y: 10 });
    const at = freePoint(house, 'two-floors-lower');
    const nearest = [...house.spot.values()]
      .filter(({ floor }) => floor === 'two-floors-lower')
      .map(({ x, y }) => Math.hypot(x - at.x, y - at.y));
    expect(Math.min(...nearest)).toBeGreaterThan(1.8);
    expect(Math.hypot(at.x - 15, at.y - 10)).toBeLessThan(6);
  });

  it('is put to the centimetre', () => {
    expect(onFloor({ width: 30, height: 20 }, { x: 0.1 + 0.2, y: 21 })).toEqual({ x: 0.3, y: 20 });
  });
});

describe('a way more', () => {
  it('is most likely what its ends are', () => {
    expect(likelyWayKind(spot('lift0'), spot('lift1'))).toBe('lift');
    expect(likelyWayKind(spot('stairs0'), spot('stairs1'))).toBe('stairs');
    expect(likelyWayKind(spot('campfire'), spot('rest'))).toBe('floor');
    expect(likelyWayKind(spot('campfire'), spot('room0'))).toBe('door');
    expect(makeWay(house, 'two-floors-lift0', 'gone')).toMatchObject({ kind: 'floor', length: null });
  });
});

describe('texts of the house', () => {
  it('are cleaned and cut; fields that are not said stay unsaid', () => {
    const long = 'x'.repeat(1500);
    expect(cleanTexts({ name: '  Läger\u202e elden ', x: 3 })).toEqual({ name: 'Läger elden', x: 3 });
    expect(cleanTexts({ landmark: long, purpose: `${long}\n\n\n\ny` })).toEqual({
      landmark: 'x'.repeat(200),
      purpose: 'x'.repeat(1000),
    });
    expect(cleanTexts({ equipment: ['  Lego ', '', ' '] })).toEqual({ equipment: ['Lego'] });
  });
});
