import { afterEach, expect, test, vi } from 'vitest';
import { centreSquare, grabSquare } from './frame.ts';

const createVideo = (readyState: number, videoWidth: number, videoHeight: number): HTMLVideoElement =>
  Object.defineProperties(document.createElement('video'), {
    readyState: { value: readyState },
    videoWidth: { value: videoWidth },
    videoHeight: { value: videoHeight },
  });

const stubBitmaps = (bitmap: () => Promise<unknown>) => {
  const createBitmap = vi.fn(bitmap);
  vi.stubGlobal('createImageBitmap', createBitmap);
  vi.stubGlobal('OffscreenCanvas', class {});
  return createBitmap;
};

const stubCanvas = () => {
  const pixels = { width: 480, height: 480 };
  const context = { drawImage: vi.fn(), getImageData: () => pixels };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(
    context as unknown as CanvasRenderingContext2D,
  );
  return { pixels, context };
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('the middle square of a wide and of a tall picture', () => {
  expect(centreSquare(1280, 720)).toEqual({ x: 280, y: 0, side: 720, size: 720 });
  expect(centreSquare(480, 640)).toEqual({ x: 0, y: 80, side: 480, size: 480 });
});

test('a large picture is scaled down, a small one never up', () => {
  expect(centreSquare(1920, 1080)).toEqual({ x: 420, y: 0, side: 1080, size: 720 });
  expect(centreSquare(320, 240)).toEqual({ x: 40, y: 0, side: 240, size: 240 });
});

test('a video that shows nothing yet gives no frame', async () => {
  const createBitmap = stubBitmaps(async () => 'bitmap');
  expect(await grabSquare(createVideo(1, 640, 480))).toBeNull();
  expect(await grabSquare(createVideo(4, 0, 0))).toBeNull();
  expect(createBitmap).not.toHaveBeenCalled();
});

test('a video that plays gives its middle as a bitmap', async () => {
  const createBitmap = stubBitmaps(async () => 'bitmap');
  const video = createVideo(4, 1920, 1080);
  expect(await grabSquare(video)).toBe('bitmap');
  expect(createBitmap).toHaveBeenCalledWith(video, 420, 0, 1080, 1080, {
    resizeWidth: 720,
    resizeHeight: 720,
  });
});

test('where workers have no canvas, or no bitmap can be made, the pixels are taken', async () => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
  const { pixels, context } = stubCanvas();
  const video = createVideo(4, 640, 480);
  stubBitmaps(async () => {
    throw new DOMException('no', 'InvalidStateError');
  });
  expect(await grabSquare(video)).toBe(pixels);
  vi.stubGlobal('OffscreenCanvas', undefined);
  expect(await grabSquare(video)).toBe(pixels);
  expect(context.drawImage).toHaveBeenLastCalledWith(video, 80, 0, 480, 480, 0, 0, 480, 480);
});
