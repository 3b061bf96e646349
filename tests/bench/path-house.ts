import { emptyHouse, type House, wayId } from '../../src/domain/house/house.ts';
import type { FieldsOf } from '../../src/domain/kinds.ts';

const floors = 4;
const columns = 25;
const rows = 20;

/**
 * A house of 2,000 spots on four floors: a grid of places two metres apart, ways to the right and down, every seventh
 * left out, stairs and a lift at two corners. The same every time.
 */
export function largeHouse(): House {
  const floor = new Map<string, FieldsOf<'floor'>>();
  const spot = new Map<string, FieldsOf<'spot'>>();
  const way = new Map<string, FieldsOf<'way'>>();
  const idOf = (level: number, row: number, column: number) => `bench-${level}-${row}-${column}`;
  const join = (a: string, b: string, kind: FieldsOf<'way'>['kind']) =>
    way.set(wayId(a, b), { a, b, kind, length: null, width: null, landmark: '' });
  for (let level = 0; level < floors; level++) {
    floor.set(`bench-floor-${level}`, {
      ...{ name: `Plan ${level}`, level, width: 2 * columns, height: 2 * rows, picture: null },
    });
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        const id = idOf(level, row, column);
        const isPlace = (row * columns + column) % 31 === 0;
        spot.set(id, {
          ...{ floor: `bench-floor-${level}`, x: 1 + 2 * column, y: 1 + 2 * row, zone: null, purpose: '' },
          kind: level + row + column === 0 ? 'entrance' : isPlace ? 'room' : 'junction',
          name: isPlace ? `Rum ${level}-${row}-${column}` : '',
          ...{ code: '', equipment: [], soundLevel: null, seats: 0, width: 0, depth: 0, open: true },
          order: spot.size,
        });
        if (column > 0 && (row * 3 + column) % 7 !== 0) join(idOf(level, row, column - 1), id, 'floor');
        if (row > 0 && (row + column * 5) % 7 !== 0) join(idOf(level, row - 1, column), id, 'floor');
      }
    if (level > 0) {
      join(idOf(level - 1, 0, 0), idOf(level, 0, 0), 'stairs');
      join(idOf(level - 1, rows - 1, columns - 1), idOf(level, rows - 1, columns - 1), 'lift');
    }
  }
  return { ...emptyHouse, floor, spot, way };
}
