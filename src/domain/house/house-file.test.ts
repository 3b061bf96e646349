import { describe, expect, it } from 'vitest';
import { emptyHouse } from './house.ts';
import { readHouseFile, writeHouseFile } from './house-file.ts';
import { sampleHouse } from './sample-house.ts';
import { layoutNames } from './sample-layouts.ts';

const house = sampleHouse('two-floors', 'sv');
const picture = { type: 'image/webp', data: 'UklGRg==', width: 4, height: 3 } as const;
const changed = (change: (file: { house: Record<string, Record<string, unknown>> }) => void) => {
  const file = JSON.parse(writeHouseFile(house));
  change(file);
  return readHouseFile(JSON.stringify(file));
};

describe('a house as a file', () => {
  it.each(layoutNames)('comes back as it was: %s', (name) => {
    const whole = {
      ...sampleHouse(name, 'en'),
      picture: new Map([['p', picture]]),
      wish: new Map([['quiet', { spots: ['x'] }]]),
    };
    expect(readHouseFile(writeHouseFile(whole))).toEqual({ ok: true, value: whole });
  });

  it('is the same text for the same house', () => {
    const turned = { ...house, spot: new Map([...house.spot].reverse()) };
    expect(writeHouseFile(turned)).toBe(writeHouseFile(house));
    const backwards = [...house.way].map(
      ([id, way]) =>
        [id, Object.fromEntries(Object.entries(way).reverse())] as unknown as [string, typeof way],
    );
    expect(writeHouseFile({ ...house, way: new Map(backwards) })).toBe(writeHouseFile(house));
  });

  it('has its words cleaned', () => {
    const read = changed(({ house: { floor = {} } }) => {
      for (const one of Object.values(floor) as { name: string }[]) one.name = '  Plan \u202e 1 ';
    });
    expect(read.ok && [...read.value.floor.values()].map(({ name }) => name)).toEqual(['Plan 1', 'Plan 1']);
  });

  it.each([
    ['nothing', ''],
    ['no file of ours', '{"type":"FeatureCollection"}'],
    ['a list', '[]'],
    ['a version that is no number', '{"format":"stigen-house","version":"1","house":{}}'],
    ['rows that are a list', '{"format":"stigen-house","version":1,"house":{"spot":[]}}'],
  ])('is refused when it is %s', (_, text) => {
    expect(readHouseFile(text)).toMatchObject({ ok: false, code: 'not-a-house' });
  });

  it('is refused when a row is not whole, a kind is unknown, a way lies under another’s id, or a wish is none', () => {
    const refused = { ok: false, code: 'not-a-house' };
    expect(
      changed(({ house: { spot = {} } }) => {
        spot.extra = { name: 'X' };
      }),
    ).toEqual(refused);
    expect(
      changed(({ house: { spot = {} } }) => {
        (Object.values(spot)[0] as { kind: string }).kind = 'dungeon';
      }),
    ).toEqual(refused);
    expect(
      changed(({ house: { way = {} } }) => {
        way.other = Object.values(way)[0];
      }),
    ).toEqual(refused);
    expect(
      changed((file) => {
        file.house.wish = { dance: { spots: [] } };
      }),
    ).toEqual(refused);
  });

  it('tells one of a newer app from one that is none, and takes an empty one', () => {
    expect(readHouseFile('{"format":"stigen-house","version":2,"house":{}}')).toMatchObject({
      code: 'newer',
    });
    expect(readHouseFile(writeHouseFile(emptyHouse))).toEqual({ ok: true, value: emptyHouse });
  });

  it('is refused when it has more rows than any house', () => {
    const spot = Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`s${i}`, {}]));
    expect(
      readHouseFile(JSON.stringify({ format: 'stigen-house', version: 1, house: { spot } })),
    ).toMatchObject({
      code: 'too-many-rows',
    });
  });
});
