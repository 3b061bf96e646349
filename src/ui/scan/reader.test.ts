import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startNativeDetector } from './native-detector.ts';
import { createReader } from './reader.ts';
import type { Frame, FrameReply, FrameRequest } from './reader-messages.ts';

class FakeWorker extends EventTarget {
  readonly requests: FrameRequest[] = [];
  isEnded = false;
  onerror = null;
  onmessage = null;
  onmessageerror = null;
  postMessage(request: FrameRequest): void {
    this.requests.push(request);
  }
  terminate(): void {
    this.isEnded = true;
  }
  reply(data: FrameReply): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const createFrame = () => ({ width: 4, height: 4, close: vi.fn() }) satisfies Frame;

let workers: FakeWorker[] = [];
const startWorker = (): Worker => {
  const worker = new FakeWorker();
  workers.push(worker);
  return worker;
};
const noNative = async () => null;
const lastRequest = async (): Promise<{ worker: FakeWorker; id: number }> =>
  vi.waitFor(() => {
    const worker = workers.at(-1);
    const request = worker?.requests.at(-1);
    if (!worker || !request) throw new Error('no request yet');
    return { worker, id: request.id };
  });

beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
  workers = [];
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the reader in the worker', () => {
  test('is started by the first frame and used for the next', async () => {
    const reader = createReader({ startWorker, startNative: noNative });
    expect(workers).toHaveLength(0);
    const first = reader.readFrame(createFrame());
    const one = await lastRequest();
    one.worker.reply({ id: one.id, text: 'hello' });
    expect(await first).toEqual({ ok: true, text: 'hello' });

    const second = reader.readFrame(createFrame());
    await vi.waitFor(() => expect(one.worker.requests).toHaveLength(2));
    one.worker.reply({ id: one.id + 1, text: null });
    expect(await second).toEqual({ ok: true, text: null });
    expect(workers).toHaveLength(1);
  });

  test('answers each frame with its own text, in whatever order', async () => {
    const reader = createReader({ startWorker, startNative: noNative });
    const answers = Promise.all([reader.readFrame(createFrame()), reader.readFrame(createFrame())]);
    await vi.waitFor(() => expect(workers[0]?.requests).toHaveLength(2));
    workers[0]?.reply({ id: 2, text: 'two' });
    workers[0]?.reply({ id: 1, text: 'one' });
    expect(await answers).toEqual([
      { ok: true, text: 'one' },
      { ok: true, text: 'two' },
    ]);
  });

  test('a broken worker is a refusal, and the next frame gets a new worker', async () => {
    const reader = createReader({ startWorker, startNative: noNative });
    const first = reader.readFrame(createFrame());
    const { worker, id } = await lastRequest();
    worker.reply({ id, failure: 'no canvas' });
    expect(await first).toEqual({ ok: false, code: 'no-reader', detail: 'no canvas' });
    expect(worker.isEnded).toBe(true);

    const second = reader.readFrame(createFrame());
    await vi.waitFor(() => expect(workers).toHaveLength(2));
    workers[1]?.dispatchEvent(new ErrorEvent('error', { message: 'gone' }));
    expect(await second).toMatchObject({ ok: false, detail: 'gone' });
  });

  test('a browser that refuses workers is a refusal too, and the frame is let go', async () => {
    const refuse = (): Worker => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const frame = createFrame();
    const result = await createReader({ startWorker: refuse, startNative: noNative }).readFrame(frame);
    expect(result).toMatchObject({ ok: false, code: 'no-reader' });
    expect(frame.close).toHaveBeenCalledOnce();
  });

  test('a worker that never answers is given up', async () => {
    vi.useFakeTimers();
    const reader = createReader({ startWorker, startNative: noNative });
    const answer = reader.readFrame(createFrame());
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toMatchObject({ ok: false, code: 'no-reader' });
  });

  test('closing ends the worker and answers what was under way with no text', async () => {
    const reader = createReader({ startWorker, startNative: noNative });
    const answer = reader.readFrame(createFrame());
    const { worker } = await lastRequest();
    reader.close();
    expect(await answer).toEqual({ ok: true, text: null });
    expect(worker.isEnded).toBe(true);
  });
});

describe('the native reader', () => {
  test('is asked first, and then no worker is needed', async () => {
    const startNative = async () => ({ detect: async () => 'native' });
    const frame = createFrame();
    expect(await createReader({ startWorker, startNative }).readFrame(frame)).toEqual({
      ok: true,
      text: 'native',
    });
    expect(workers).toHaveLength(0);
    expect(frame.close).toHaveBeenCalledOnce();
  });

  test('when it throws, the same frame goes to the worker and it is not asked again', async () => {
    const detect = vi.fn(async () => {
      throw new Error('service unavailable');
    });
    const reader = createReader({ startWorker, startNative: async () => ({ detect }) });
    for (const text of ['one', 'two']) {
      const answer = reader.readFrame(createFrame());
      await vi.waitFor(() => expect(workers[0]?.requests.length).toBe(text === 'one' ? 1 : 2));
      const { worker, id } = await lastRequest();
      worker.reply({ id, text });
      expect(await answer).toEqual({ ok: true, text });
    }
    expect(detect).toHaveBeenCalledOnce();
  });

  test('when it finds nothing for long and the worker does, it is not asked again', async () => {
    const detect = vi.fn(async () => null);
    const reader = createReader({ startWorker, startNative: async () => ({ detect }) });
    for (let i = 0; i < 10; i += 1) await reader.readFrame(createFrame());
    expect(workers).toHaveLength(0);

    const doubted = reader.readFrame(createFrame());
    const one = await lastRequest();
    one.worker.reply({ id: one.id, text: 'there it is' });
    expect(await doubted).toEqual({ ok: true, text: 'there it is' });
    const calls = detect.mock.calls.length;

    const next = reader.readFrame(createFrame());
    await vi.waitFor(() => expect(one.worker.requests).toHaveLength(2));
    one.worker.reply({ id: one.id + 1, text: null });
    await next;
    expect(detect).toHaveBeenCalledTimes(calls);
  });
});

describe('finding the native reader', () => {
  const createClass = (formats: string[], codes: { rawValue: string }[] = []) =>
    class {
      static getSupportedFormats = async () => formats;
      detect = async () => codes;
    };

  test('there is none without the class, or when the class knows no QR codes', async () => {
    expect(await startNativeDetector({})).toBeNull();
    expect(await startNativeDetector({ BarcodeDetector: createClass([]) })).toBeNull();
    expect(await startNativeDetector({ BarcodeDetector: createClass(['ean_13']) })).toBeNull();
  });

  test('a class that breaks while answering counts as none', async () => {
    const getSupportedFormats = async (): Promise<string[]> => {
      throw new Error('no service');
    };
    const Broken = Object.assign(() => {}, { getSupportedFormats });
    expect(await startNativeDetector({ BarcodeDetector: Broken })).toBeNull();
  });

  test('it tells the first text it sees, or that there is none', async () => {
    const seeing = await startNativeDetector({
      BarcodeDetector: createClass(['qr_code'], [{ rawValue: '' }, { rawValue: 'hello' }]),
    });
    expect(await seeing?.detect(createFrame())).toBe('hello');
    const blind = await startNativeDetector({ BarcodeDetector: createClass(['qr_code']) });
    expect(await blind?.detect(createFrame())).toBeNull();
  });
});
