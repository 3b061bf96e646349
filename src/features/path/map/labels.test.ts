import { describe, expect, it } from 'vitest';
import { sampleHouse } from '../../../domain/house/sample-house.ts';
import { labelsOf, makeRoom } from './labels.ts';

const at = (x: number, hasMark = false) => ({ at: { x, y: 50 }, width: 80, height: 20, hasMark });

describe('labels', () => {
  it('have room for the first ones; the others shrink to a mark or go', () => {
    expect(makeRoom([at(50), at(200), at(60), at(105, true), at(110, true)])).toEqual([
      ...['name', 'name', 'none', 'mark', 'none'],
    ]);
  });

  it('are those of the floor, where one goes and comes from first, then the zones', () => {
    const house = sampleHouse('two-floors', 'sv');
    const labels = labelsOf(house, 'two-floors-lower', ['two-floors-wc0', null]);
    expect(labels[0]).toMatchObject({ id: 'two-floors-wc0', icon: 'wc' });
    expect(labels[1]?.kind).toBe('zone');
    expect(labels.some(({ kind }) => kind === 'junction')).toBe(false);
    expect(labels.some(({ name }) => name === 'Oasen')).toBe(false);
  });
});
