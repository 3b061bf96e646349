import { createLooks } from './looks.ts';
import { type Frame, type FrameReply, type FrameRequest, releaseFrame } from './reader-messages.ts';

const look = createLooks();

let canvas: OffscreenCanvas | undefined;

const frameToPixels = (frame: Frame): ImageData => {
  if (!('close' in frame)) return frame;
  canvas ??= new OffscreenCanvas(frame.width, frame.height);
  canvas.width = frame.width;
  canvas.height = frame.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2d canvas in this worker');
  context.drawImage(frame, 0, 0);
  return context.getImageData(0, 0, frame.width, frame.height);
};

const answer = ({ id, frame }: FrameRequest): FrameReply => {
  try {
    return { id, text: look(frameToPixels(frame)) };
  } catch (cause) {
    return { id, failure: String(cause) };
  } finally {
    releaseFrame(frame);
  }
};

self.addEventListener('message', (event: MessageEvent<FrameRequest>) => {
  self.postMessage(answer(event.data));
});
