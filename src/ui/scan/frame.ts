import type { Frame } from './reader-messages.ts';

/** A square cut out of a picture: corner and side in the picture's pixels, and the side it is scaled to. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly size: number;
}

/** Larger frames cost time and find nothing more: a code held to a camera fills much of the middle. */
export const maxFrameSide = 720;

/** The middle square of a picture of the given size in pixels, scaled down to at most `max`, never up. */
export const centreSquare = (width: number, height: number, max = maxFrameSide): Crop => {
  const side = Math.min(width, height);
  return {
    x: Math.floor((width - side) / 2),
    y: Math.floor((height - side) / 2),
    side,
    size: Math.min(side, max),
  };
};

/** HTMLMediaElement.HAVE_CURRENT_DATA: there is a picture. */
const haveCurrentData = 2;

let canvas: HTMLCanvasElement | undefined;

/** For browsers whose workers have no canvas to open a bitmap with. */
const grabPixels = (video: HTMLVideoElement, { x, y, side, size }: Crop): Frame | null => {
  canvas ??= document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  context.drawImage(video, x, y, side, side, 0, 0, size, size);
  return context.getImageData(0, 0, size, size);
};

/** The middle square of what the video shows now, or `null` while it shows nothing. */
export const grabSquare = async (video: HTMLVideoElement): Promise<Frame | null> => {
  if (video.readyState < haveCurrentData || video.videoWidth === 0) return null;
  const crop = centreSquare(video.videoWidth, video.videoHeight);
  if (typeof OffscreenCanvas === 'undefined') return grabPixels(video, crop);
  try {
    return await createImageBitmap(video, crop.x, crop.y, crop.side, crop.side, {
      resizeWidth: crop.size,
      resizeHeight: crop.size,
    });
  } catch (cause) {
    console.info('scan: no bitmap of the video, taking its pixels', cause);
    return grabPixels(video, crop);
  }
};
