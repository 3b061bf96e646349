import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinRooms } from './lattice.ts';
import type { Room } from './room.ts';

const number = fc.integer({ min: -360, max: 4360 }).map((quarters) => quarters / 4);
const room = fc
  .tuple(number, number, fc.integer({ min: 0, max: 60 }))
  .map(([left, top, size]): Room => ({ left, top, right: left + size, bottom: top + size }));

test('all that was given is held', () => {
  fc.assert(
    fc.property(fc.array(room, { maxLength: 60 }), fc.array(fc.tuple(number, number)), (rooms, points) => {
      const joined = joinRooms(rooms);
      if (!joined) return;
      const isIn = (some: readonly Room[], [x, y]: readonly [number, number]) =>
        some.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
      const corners = rooms.flatMap(({ left, top, right, bottom }): [number, number][] => [
        [left, top],
        [Math.min(1100, right), Math.min(1100, bottom)],
      ]);
      for (const corner of corners) expect(isIn(joined, corner)).toBe(true);
      for (const point of points) if (isIn(rooms, point)) expect(isIn(joined, point)).toBe(true);
    }),
  );
});

test('rooms that lie together become few, and none twice', () => {
  const many = Array.from({ length: 100 }, (_, n) => {
    const [left, top] = [400 + (n % 10) * 9, 300 + Math.floor(n / 10) * 9];
    return { left, top, right: left + 12, bottom: top + 12 };
  });
  expect(joinRooms(many)).toEqual([{ left: 400, right: 500, top: 300, bottom: 400 }]);
  expect(joinRooms([])).toEqual([]);
});

test('what is most of the field is the whole', () => {
  expect(joinRooms([{ left: 0, top: 0, right: 900, bottom: 900 }])).toBeNull();
});
