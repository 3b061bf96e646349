import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRotation, type Turning, timeToRead } from './rotation.ts';

const turnTime = 8_000;
const leavesOf = (count: number): Turning[] =>
  Array.from({ length: count }, (_, n) => ({ id: `leaf-${n}`, at: 1000 - n, time: turnTime }));

const take = (
  rotation: { next(leaves: readonly Turning[]): Turning | null },
  leaves: Turning[],
  times: number,
) => Array.from({ length: times }, () => rotation.next(leaves)?.id);

describe('whose turn it is', () => {
  it('is nobody’s where nothing hangs', () => {
    expect(createRotation(0).next([])).toBeNull();
  });

  it('comes to each once before any comes again, wherever the clock begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 1e12 }), (count, now) => {
        const leaves = leavesOf(count);
        const rotation = createRotation(now);
        const round = take(rotation, leaves, count);
        expect(new Set(round).size).toBe(count);
        expect(take(rotation, leaves, count)).toEqual(round);
      }),
    );
  });

  it('is the same in whatever order the leaves come', () => {
    const leaves = leavesOf(12);
    const now = 5 * turnTime;
    expect(take(createRotation(now), leaves, 12)).toEqual(take(createRotation(now), leaves.toReversed(), 12));
  });

  it('goes on a turn later where the screen is opened a turn later', () => {
    const leaves = leavesOf(7);
    const [, ...rest] = take(createRotation(3 * turnTime), leaves, 4);
    expect(take(createRotation(4 * turnTime), leaves, 3)).toEqual(rest);
  });

  it('begins with whose time it is, also where some take longer than others', () => {
    const [a, b, c] = leavesOf(3).map((leaf, n) => ({ ...leaf, time: (n + 1) * 10_000 }));
    if (!a || !b || !c) throw new Error('no leaves');
    const firstAt = (now: number) => createRotation(now).next([a, b, c])?.id;
    expect([0, 9_999, 10_000, 29_999, 30_000, 59_999, 60_000].map(firstAt)).toEqual([
      ...[a.id, a.id, b.id, b.id, c.id, c.id, a.id],
    ]);
  });

  it('lasts until anybody has read it, and never less than a moment', () => {
    expect(timeToRead(0)).toBe(8_000);
    expect(timeToRead(60)).toBe(8_000);
    expect(timeToRead(300)).toBe(22_500);
  });

  it('comes first to what is new, the newest before the others, and then goes on where it was', () => {
    const leaves = leavesOf(4);
    const rotation = createRotation(0);
    expect(take(rotation, leaves, 2)).toEqual(['leaf-0', 'leaf-1']);
    const more = [{ id: 'x', at: 2000, time: turnTime }, ...leaves, { id: 'y', at: 3000, time: turnTime }];
    expect(take(rotation, more, 5)).toEqual(['y', 'x', 'leaf-2', 'leaf-3', 'leaf-0']);
  });

  it('passes over what has gone, and lets it come as new when it is back', () => {
    const leaves = leavesOf(3);
    const rotation = createRotation(0);
    rotation.next(leaves);
    expect(take(rotation, leaves.slice(2), 2)).toEqual(['leaf-2', 'leaf-2']);
    expect(rotation.next(leaves)?.id).toBe('leaf-0');
  });
});
