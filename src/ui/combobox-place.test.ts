import { describe, expect, it } from 'vitest';
import { placeList } from './combobox-place.ts';

describe('the list of a combobox', () => {
  it('hangs below where it fits', () => {
    expect(placeList({ top: 100, bottom: 148 }, 800, 300)).toEqual({ top: 154, tall: 640 });
  });

  it('stands above when there is more room, as over a keyboard', () => {
    expect(placeList({ top: 400, bottom: 448 }, 500, 300)).toEqual({ bottom: 106, tall: 388 });
  });

  it('stays below, shorter, when above is no better', () => {
    expect(placeList({ top: 100, bottom: 148 }, 400, 300)).toEqual({ top: 154, tall: 240 });
  });
});
