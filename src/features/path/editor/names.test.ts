import { beforeAll, describe, expect, it } from 'vitest';
import { sampleHouse } from '../../../domain/house/sample-house.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { nameOf, wayName } from './names.ts';

const house = sampleHouse('two-floors', 'sv');
const without = (...kept: string[]) => ({
  ...house,
  spot: new Map([...house.spot].filter(([id]) => kept.some((key) => id === `two-floors-${key}`))),
});

describe('what a spot is called', () => {
  beforeAll(() => setLanguage('sv'));

  it('is its name, or what it is', () => {
    const spot = new Map(house.spot);
    const room = spot.get('two-floors-room0');
    if (room) spot.set('two-floors-room0', { ...room, name: ' ' });
    expect(nameOf(house, 'two-floors-room0')).toBe('Mötesrum Granen');
    expect(nameOf({ ...house, spot }, 'two-floors-room0')).toBe('Mötesrum utan namn');
    expect(nameOf(house, 'gone')).toBe('en plats som inte finns');
  });

  it('is, of a junction, what it lies between', () => {
    expect(nameOf(house, 'two-floors-hall')).toMatch(/^Korsning mellan Kapphängaren och /);
    expect(nameOf(without('hall', 'coats'), 'two-floors-hall')).toBe('Korsning vid Kapphängaren');
    expect(nameOf(without('hall'), 'two-floors-hall')).toBe('Korsning');
    // On one floor no two are called the same.
    const junctions = [...house.spot].filter(([, { kind }]) => kind === 'junction');
    const names = junctions.map(([id, { floor }]) => `${floor} ${nameOf(house, id)}`);
    expect(new Set(names).size).toBe(junctions.length);
  });

  it('makes a way’s', () => {
    const way = { a: 'two-floors-rest', b: 'two-floors-coffee' };
    expect(wayName(house, way)).toBe('Rastplatsen – Kaffet');
  });
});
