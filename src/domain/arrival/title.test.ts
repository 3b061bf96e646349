import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findTitle } from './title.ts';

// Thousands of cases may take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

describe('a title in a name', () => {
  it.each([
    ['Generaldirektör Anna', 'Generaldirektör', 'Anna'],
    ['GENERALDIREKTÖR Anna', 'GENERALDIREKTÖR', 'Anna'],
    ['generaldirektor anna', 'generaldirektor', 'anna'],
    ['GD Anna', 'GD', 'Anna'],
    ['Dr. Anna', 'Dr.', 'Anna'],
    ['Prof. Dr. Anna Karin', 'Prof. Dr.', 'Anna Karin'],
    ['Biträdande enhetschef Per', 'Biträdande enhetschef', 'Per'],
    ['Head of  Anna', 'Head of', 'Anna'],
    ['  VD   Bo ', 'VD', 'Bo'],
    ['Anna, chef', 'chef', 'Anna'],
    ['Anna Karin,GD', 'GD', 'Anna Karin'],
    ['Chef', 'Chef', ''],
  ])('is found: %s', (typed, title, rest) => {
    expect(findTitle(typed)).toEqual({ title, rest });
  });

  it.each([
    'Frank',
    'Major',
    'Dragan',
    'Frank Major',
    'Drottning',
    'Chefika',
    'Vdana',
    'Anna Chef',
    'Anna',
    'Åsa, Skatteverket',
    'Anna,',
    ',',
    ', chef',
    '',
    '   ',
    'Frutti',
    'Herrman',
    'Prefektine',
    'Rut',
    'Maja',
    'Konsuelo',
  ])('is not seen in %j', (typed) => {
    expect(findTitle(typed)).toBeNull();
  });

  it('leaves a rest that was typed, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = findTitle(text);
        return found === null || text.replace(/\s+/g, ' ').includes(found.rest.replace(/\s+/g, ' '));
      }),
    );
  });
});
