import { type NativeDetector, startNativeDetector } from './native-detector.ts';
import { type Frame, type FrameReply, type FrameRequest, releaseFrame } from './reader-messages.ts';

/** What one frame held. `no-reader`: the worker could not be loaded or broke down. */
export type ReadResult =
  | { readonly ok: true; readonly text: string | null }
  | { readonly ok: false; readonly code: 'no-reader'; readonly detail: string };

export interface CodeReader {
  /** Looks for a QR code. Takes the frame over: a bitmap is closed or transferred, never usable afterwards. */
  readFrame(frame: Frame): Promise<ReadResult>;
  /** Ends the worker; frames still under way answer with no text. A later `readFrame` starts anew. */
  close(): void;
}

/** What the reader takes from the browser. */
export interface ReaderParts {
  startWorker(): Worker;
  startNative(): Promise<NativeDetector | null>;
}

const browserParts: ReaderParts = {
  startWorker: () => new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' }),
  startNative: startNativeDetector,
};

/** So long may the first answer take, the worker's download included, before the reader counts as absent (ms). */
const patienceMs = 15_000;

/** So many empty native answers in a row, and the worker looks too: some native readers never find anything. */
const nativeDoubt = 10;

type Settle = (result: ReadResult) => void;

/** Our own reader in its worker; a failed worker is thrown away so that the next frame gets a new one. */
const createWorkerReader = (startWorker: () => Worker): CodeReader => {
  const waiting = new Map<number, { settle: Settle; timer: ReturnType<typeof setTimeout> }>();
  let worker: Worker | null = null;
  let lastId = 0;

  const settle = (id: number, result: ReadResult): void => {
    const entry = waiting.get(id);
    if (!entry) return;
    clearTimeout(entry.timer);
    waiting.delete(id);
    entry.settle(result);
  };

  const end = (result: ReadResult): void => {
    worker?.terminate();
    worker = null;
    for (const id of [...waiting.keys()]) settle(id, result);
  };

  const fail = (detail: string): void => end({ ok: false, code: 'no-reader', detail });

  const start = (): Worker => {
    const started = startWorker();
    started.addEventListener('message', ({ data }: MessageEvent<FrameReply>) => {
      if ('failure' in data) fail(data.failure);
      else settle(data.id, { ok: true, text: data.text });
    });
    started.addEventListener('error', (event) => fail(event.message || 'the worker did not load'));
    return started;
  };

  return {
    readFrame: (frame) =>
      new Promise((resolve) => {
        lastId += 1;
        const id = lastId;
        const timer = setTimeout(() => fail('no answer from the worker'), patienceMs);
        waiting.set(id, { settle: resolve, timer });
        const request: FrameRequest = { id, frame };
        try {
          worker ??= start();
          worker.postMessage(request, ['close' in frame ? frame : frame.data.buffer]);
        } catch (cause) {
          releaseFrame(frame);
          fail(String(cause));
        }
      }),
    close: () => end({ ok: true, text: null }),
  };
};

/**
 * A reader of QR codes. Nothing is loaded before the first frame. Where the browser has a working reader
 * of its own that is asked first, for speed; when it throws, or finds nothing for a while where the worker
 * does, it is not asked again.
 */
export const createReader = (parts: ReaderParts = browserParts): CodeReader => {
  const inWorker = createWorkerReader(parts.startWorker);
  let native: Promise<NativeDetector | null> | null = null;
  let emptyInARow = 0;

  /** `undefined` means: no verdict, ask the worker. */
  const readNatively = async (frame: Frame): Promise<string | null | undefined> => {
    native ??= parts.startNative();
    const detector = await native;
    if (!detector) return undefined;
    try {
      const text = await detector.detect(frame);
      emptyInARow = text === null ? emptyInARow + 1 : 0;
      return emptyInARow > nativeDoubt ? undefined : text;
    } catch (cause) {
      console.info('scan: the native code reader gave up, using the own one', cause);
      native = Promise.resolve(null);
      return undefined;
    }
  };

  return {
    readFrame: async (frame) => {
      const text = await readNatively(frame);
      if (text !== undefined) {
        releaseFrame(frame);
        return { ok: true, text };
      }
      const result = await inWorker.readFrame(frame);
      if (result.ok && result.text !== null) native = Promise.resolve(null);
      return result;
    },
    close: () => inWorker.close(),
  };
};
