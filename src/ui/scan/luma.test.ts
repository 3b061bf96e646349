import { expect, test } from 'vitest';
import { evenOut, invert, type Luma, middle, pixelsToLuma, scale, sharpen } from './luma.ts';

const lumaOf = (width: number, grey: readonly number[]): Luma => ({
  width,
  height: grey.length / width,
  data: Uint8ClampedArray.from(grey),
});

test('grey follows the eye: green counts most, blue least', () => {
  const data = Uint8ClampedArray.from([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 255]);
  expect([...pixelsToLuma({ width: 4, height: 1, data }).data]).toEqual([76, 149, 28, 255]);
});

test('a larger picture has the steps between its pixels, and the same edges', () => {
  const larger = scale(lumaOf(2, [0, 100, 0, 100]), 2);
  expect([larger.width, larger.height]).toEqual([4, 4]);
  expect([...larger.data.slice(0, 4)]).toEqual([0, 25, 75, 100]);
});

test('each side can be stretched by its own factor', () => {
  const tall = scale(lumaOf(4, Array(16).fill(7)), 0.5, 1.5);
  expect([tall.width, tall.height]).toEqual([2, 6]);
  expect(new Set(tall.data)).toEqual(new Set([7]));
});

test('a picture of one pixel can be stretched too', () => {
  expect([...scale(lumaOf(1, [9]), 2).data]).toEqual([9, 9, 9, 9]);
});

test('sharpening drives the two sides of an edge apart and leaves even ground alone', () => {
  const row = [50, 50, 50, 150, 150, 150];
  const { data } = sharpen(lumaOf(6, [...row, ...row, ...row]));
  expect([...data.slice(6, 12)]).toEqual([50, 50, 0, 220, 150, 150]);
});

test('evening out makes a pale pattern plain, and keeps noise on even ground small', () => {
  const size = 20;
  const pattern = (low: number, high: number): Luma =>
    lumaOf(
      size,
      Array.from({ length: size * size }, (_, i) => (i % 2 === 0 ? low : high)),
    );
  expect([...evenOut(pattern(110, 140)).data.slice(0, 2)]).toEqual([68, 188]);
  expect([...evenOut(pattern(100, 102)).data.slice(0, 2)]).toEqual([124, 132]);
});

test('the middle is cut out whole, and inverting it turns light to dark', () => {
  const picture = lumaOf(4, [0, 0, 0, 0, 0, 1, 2, 0, 0, 3, 4, 0, 0, 0, 0, 0]);
  expect([...middle(picture, 0.5).data]).toEqual([1, 2, 3, 4]);
  expect([...invert(middle(picture, 0.5)).data]).toEqual([254, 253, 252, 251]);
});
