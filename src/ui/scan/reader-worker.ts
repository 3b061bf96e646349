import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { type Frame, type FrameReply, type FrameRequest, releaseFrame } from './reader-messages.ts';

// Without locateFile the library would fetch its wasm from another origin.
prepareZXingModule({ overrides: { locateFile: () => wasmUrl } });

const options: ReaderOptions = { formats: ['QRCode'], tryHarder: false, maxNumberOfSymbols: 1 };

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

const answer = async ({ id, frame }: FrameRequest): Promise<FrameReply> => {
  try {
    const found = await readBarcodes(frameToPixels(frame), options);
    return { id, text: found.find((code) => code.isValid && code.text !== '')?.text ?? null };
  } catch (cause) {
    return { id, failure: String(cause) };
  } finally {
    releaseFrame(frame);
  }
};

self.addEventListener('message', async (event: MessageEvent<FrameRequest>) => {
  self.postMessage(await answer(event.data));
});
