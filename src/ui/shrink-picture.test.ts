import { describe, expect, it, vi } from 'vitest';
import { mostBytes, type Painter, pictureUrl, shrinkPicture } from './shrink-picture.ts';

/** Writes files of so many bytes for each pixel and hundredth of quality. */
function painterOf(width: number, height: number, weight: number, type = 'image/webp') {
  const write = vi.fn(
    async (w: number, h: number, quality: number) =>
      new Blob([new Uint8Array(Math.round(w * h * quality * weight))], { type }),
  );
  const close = vi.fn();
  const painter: Painter = { open: async () => ({ width, height, write, close }) };
  return { painter, write, close };
}

const file = new Blob(['x']);

describe('a floor’s picture', () => {
  it('is cut down to a longest side, in its own proportions', async () => {
    const { painter, close } = painterOf(4000, 2000, 0.01);
    const small = await shrinkPicture(file, painter);
    expect(small).toMatchObject({ ok: true, value: { type: 'image/webp', width: 1600, height: 800 } });
    expect(close).toHaveBeenCalledOnce();
  });

  it('is never made larger', async () => {
    const small = await shrinkPicture(file, painterOf(300, 200, 0.01).painter);
    expect(small).toMatchObject({ ok: true, value: { width: 300, height: 200 } });
  });

  it('is made smaller and coarser until it is light enough', async () => {
    const { painter, write } = painterOf(3000, 3000, 0.2);
    const small = await shrinkPicture(file, painter);
    expect(small.ok && (small.value.data.length * 3) / 4).toBeLessThanOrEqual(mostBytes + 3);
    expect(write.mock.calls.length).toBeGreaterThan(2);
    expect(await shrinkPicture(file, painterOf(3000, 3000, 9).painter)).toMatchObject({ code: 'too-large' });
  });

  it('is refused when it is none', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const painter: Painter = { open: () => Promise.reject(new Error('no picture')) };
    expect(await shrinkPicture(file, painter)).toEqual({ ok: false, code: 'unreadable' });
    const odd = painterOf(10, 10, 1, 'image/tiff');
    expect(await shrinkPicture(file, odd.painter)).toMatchObject({ code: 'unreadable' });
    expect(odd.close).toHaveBeenCalledOnce();
  });

  it('has an address', () => {
    expect(pictureUrl({ type: 'image/png', data: 'AAAA' })).toBe('data:image/png;base64,AAAA');
  });
});
