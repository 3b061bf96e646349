import { describe, expect, it } from 'vitest';
import { readHouseFile } from './house-file.ts';
import { writeHouseGeoJson } from './house-geojson.ts';
import { createGraph, reachedFrom } from './house-graph.ts';
import { sampleHouse } from './sample-house.ts';
import { layoutNames } from './sample-layouts.ts';

const collection = (features: readonly object[]) => JSON.stringify({ type: 'FeatureCollection', features });
/** A square of so many metres' tenths of a degree's thousandths, at Skövde. */
const square = (east: number, south: number, side: number) => {
  const [lon, lat, step] = [13.845, 58.39, 0.00001];
  const at = (x: number, y: number) => [lon + x * step, lat - y * step];
  return {
    type: 'Polygon',
    coordinates: [[at(east, south), at(east + side, south), at(east + side, south + side), at(east, south)]],
  };
};
const feature = (properties: object, geometry: object, id?: string) => ({
  ...{ type: 'Feature', properties, geometry },
  ...(id && { id }),
});

describe('a house as GeoJSON', () => {
  it.each(layoutNames)('comes back with its floors, places and ways where they were: %s', (name) => {
    const house = sampleHouse(name, 'sv');
    const read = readHouseFile(writeHouseGeoJson(house));
    if (!read.ok) throw new Error(read.code);
    const { floor, spot, way } = read.value;
    expect([floor.size, spot.size, way.size]).toEqual([house.floor.size, house.spot.size, house.way.size]);
    const [before, after] = [[...house.spot.values()], [...spot.values()]];
    after.forEach((one, i) => {
      expect(one.x).toBeCloseTo(before[i]?.x ?? Number.NaN, 1);
      expect(one.y).toBeCloseTo(before[i]?.y ?? Number.NaN, 1);
      expect(one.name).toBe(before[i]?.name);
    });
    const entrance = [...spot].find(([, { kind }]) => kind === 'entrance')?.[0] ?? '';
    expect(reachedFrom(createGraph(read.value), [entrance], false).size).toBe(spot.size);
  });

  it('takes IMDF units and amenities of a landlord, and passes over what is no place', () => {
    const read = readHouseFile(
      collection([
        feature({ feature_type: 'level', ordinal: 2, name: { sv: 'Plan 2' } }, square(0, 0, 40), 'L2'),
        feature({ feature_type: 'unit', category: 'restroom.unisex', level_id: 'L2' }, square(4, 4, 3)),
        feature(
          { feature_type: 'unit', category: 'office', level_id: 'L2', name: { sv: ' Kontoret ' } },
          square(20, 10, 8),
        ),
        feature({ feature_type: 'unit', category: 'structure', level_id: 'L2' }, square(30, 30, 2)),
      ]),
    );
    if (!read.ok) throw new Error(read.code);
    expect([...read.value.floor.values()]).toMatchObject([{ name: 'Plan 2', level: 2 }]);
    expect([...read.value.spot.values()]).toMatchObject([
      { kind: 'wc', name: '' },
      { kind: 'room', name: 'Kontoret' },
    ]);
    const office = [...read.value.spot.values()][1];
    // A degree of latitude is the same everywhere; one of longitude is about half at 58 degrees north.
    expect((office?.width ?? 0) / (office?.depth ?? 1)).toBeCloseTo(0.524, 2);
  });

  it('takes rooms as OpenStreetMap draws them', () => {
    const read = readHouseFile(
      collection([
        feature({ indoor: 'room', level: '0', name: 'Granen' }, square(0, 0, 8)),
        feature({ indoor: 'room', level: '1', amenity: 'toilets' }, square(10, 10, 4)),
      ]),
    );
    if (!read.ok) throw new Error(read.code);
    expect([...read.value.floor.values()].map(({ level }) => level)).toEqual([0, 1]);
    expect([...read.value.spot.values()].map(({ kind }) => kind)).toEqual(['room', 'wc']);
  });

  it.each([
    ['nothing', []],
    [
      'a town',
      [feature({ indoor: 'room' }, square(0, 0, 8)), feature({ indoor: 'room' }, square(0, 99_999, 8))],
    ],
    ['no house', [feature({ highway: 'footway' }, square(0, 0, 8))]],
    ['nonsense', [{ type: 'Feature', properties: null, geometry: 7 }, 3, null]],
  ])('is refused when it holds %s', (_, features) => {
    expect(readHouseFile(collection(features as object[]))).toMatchObject({ code: 'not-a-house' });
  });
});
