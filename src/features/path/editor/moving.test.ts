import { describe, expect, it } from 'vitest';
import { movedByKey, pointUnder } from './moving.ts';

const floor = { width: 30, height: 20 };
const plain = { shiftKey: false, ctrlKey: false };

describe('moving a spot', () => {
  it('goes half a metre by an arrow, less with shift, far with control', () => {
    const at = { x: 10, y: 10 };
    expect(movedByKey({ ...plain, key: 'ArrowLeft' }, at, floor)).toEqual({ x: 9.5, y: 10 });
    expect(movedByKey({ ...plain, key: 'ArrowDown', shiftKey: true }, at, floor)).toEqual({ x: 10, y: 10.1 });
    expect(movedByKey({ ...plain, key: 'ArrowUp', ctrlKey: true }, at, floor)).toEqual({ x: 10, y: 5 });
    expect(movedByKey({ ...plain, key: 'Enter' }, at, floor)).toBeNull();
  });

  it('stays on the floor', () => {
    expect(movedByKey({ ...plain, key: 'ArrowLeft' }, { x: 0.2, y: 3 }, floor)).toEqual({ x: 0, y: 3 });
  });

  it('follows a pointer to the decimetre', () => {
    const box = { left: 100, top: 50, width: 600, height: 400 };
    expect(pointUnder({ clientX: 401, clientY: 255 }, box, floor)).toEqual({ x: 15.1, y: 10.3 });
    expect(pointUnder({ clientX: 90, clientY: 900 }, box, floor)).toEqual({ x: 0, y: 20 });
  });
});
