import { expect, test } from 'vitest';
import { spareOf } from './tree-canvas.ts';

const view = { scale: 2, x: -300, y: -200 };
const frame = { view, size: { width: 800, height: 600 }, density: 1, beyond: 0.25 };

test('a bitmap reaches out of the screen by what it was painted beyond it, less as it is dragged', () => {
  expect(spareOf(frame, view)).toBe(150);
  expect(spareOf(frame, { ...view, x: view.x + 90 })).toBe(110);
  expect(spareOf(frame, { ...view, y: view.y - 100 })).toBe(50);
  // Further than it reaches, there is bare ground.
  expect(spareOf(frame, { ...view, x: view.x - 260 })).toBe(-60);
});

test('nearer it reaches further out, further away less', () => {
  const middle = { x: 400, y: 300 };
  const zoomed = (by: number) => ({
    scale: view.scale * by,
    x: middle.x - (middle.x - view.x) * by,
    y: middle.y - (middle.y - view.y) * by,
  });
  expect(spareOf(frame, zoomed(2))).toBe(600);
  expect(spareOf(frame, zoomed(0.5))).toBeLessThan(0);
});
