import { describe, expect, it } from 'vitest';
import { testWall } from '../../../domain/test-nouns.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { sheetOf } from '../drawing/paper-size.ts';
import { blankFor } from './blank.ts';
import { pagesFor } from './print-wall.tsx';

const place = (name: string, i: number) => ({ id: `p${i}`, name, hint: '' });
const wall = (part: Parameters<typeof testWall>[0]) => testWall(part).fields;

describe('a blank to cut out', () => {
  it('has a box for each place where there is room, else a line for its number', () => {
    const three = ['Vanor', 'Ritualer', 'Förutsättningar'].map(place);
    expect(blankFor(wall({ places: three })).places).toEqual(['Vanor', 'Ritualer', 'Förutsättningar']);
    expect(blankFor(wall({ places: [...three, place('En till som är lång', 3)] })).places).toBeNull();
    expect(blankFor(wall({ template: 'journey', places: three })).places).toBeNull();
    expect(blankFor(wall({ template: 'question', places: [] })).places).toEqual([]);
  });

  it('asks what the template asks, and is signed as the wall asks', () => {
    setLanguage('sv');
    expect(blankFor(wall({ template: 'journey', signature: 'organisation' }))).toMatchObject({
      shape: 'sign',
      fields: [{ ask: 'Så möter vi personen här' }, { ask: 'Det vi vet eller kan göra just här' }],
      sign: 'Organisation',
    });
    expect(blankFor(wall({ template: 'tree', signature: 'none' }))).toMatchObject({
      shape: 'leaf',
      sign: '',
    });
  });
});

describe('a poster', () => {
  it('of A4 is one page, and larger ones take several', () => {
    expect((['A4', 'A3', 'A2', 'A1'] as const).map((name) => pagesFor(sheetOf(name, true)))).toEqual([
      1, 4, 8, 15,
    ]);
  });
});
