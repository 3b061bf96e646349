import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReadResult } from './reader.ts';
import type { Frame } from './reader-messages.ts';
import { failuresToGiveUp, frameIntervalMs, watchFrames } from './watch.ts';

const frame: Frame = { width: 1, height: 1, close: () => {} };
const seen = (text: string | null): ReadResult => ({ ok: true, text });
const broken: ReadResult = { ok: false, code: 'no-reader', detail: 'broken' };

const createSource = () => ({
  grab: vi.fn(async (): Promise<Frame | null> => frame),
  read: vi.fn(async (_frame: Frame): Promise<ReadResult> => seen(null)),
  onText: vi.fn(),
  onFailure: vi.fn(),
});

const pass = (frames: number) => vi.advanceTimersByTimeAsync(frames * frameIntervalMs);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('about seven frames a second are read, and a code held still is told once', async () => {
  const source = createSource();
  source.read.mockResolvedValue(seen('a'));
  const watch = watchFrames(source);
  await vi.advanceTimersByTimeAsync(1000);
  watch.stop();
  expect(source.read).toHaveBeenCalledTimes(8);
  expect(source.onText.mock.calls).toEqual([['a']]);
});

test('a slow reader gets one frame at a time', async () => {
  const source = createSource();
  const answers: ((result: ReadResult) => void)[] = [];
  source.read.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  const watch = watchFrames(source);
  await pass(10);
  expect(source.read).toHaveBeenCalledOnce();
  answers[0]?.(seen(null));
  await pass(1);
  expect(source.read).toHaveBeenCalledTimes(2);
  watch.stop();
});

test('while paused nothing is grabbed and what was under way is not told', async () => {
  const source = createSource();
  let answer: (result: ReadResult) => void = () => {};
  source.read.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  const watch = watchFrames(source);
  await pass(1);
  watch.pause();
  answer(seen('late'));
  await pass(20);
  expect(source.grab).toHaveBeenCalledOnce();
  expect(source.onText).not.toHaveBeenCalled();
  source.read.mockResolvedValue(seen('now'));
  watch.resume();
  await pass(1);
  expect(source.onText.mock.calls).toEqual([['now']]);
  watch.stop();
});

test('a picture that is not there yet is waited for', async () => {
  const source = createSource();
  source.grab.mockResolvedValueOnce(null).mockResolvedValueOnce(null);
  source.read.mockResolvedValue(seen('a'));
  const watch = watchFrames(source);
  await pass(3);
  watch.stop();
  expect(source.onText).toHaveBeenCalledOnce();
});

test('one failure is passed over, failures in a row end the watch', async () => {
  const source = createSource();
  source.read.mockResolvedValueOnce(broken).mockResolvedValueOnce(seen(null)).mockResolvedValue(broken);
  watchFrames(source);
  await pass(2);
  expect(source.onFailure).not.toHaveBeenCalled();
  await pass(20);
  expect(source.onFailure.mock.calls).toEqual([['broken']]);
  expect(source.read).toHaveBeenCalledTimes(2 + failuresToGiveUp);
});

test('after stopping nothing happens, not even for a frame under way', async () => {
  const source = createSource();
  source.read.mockResolvedValue(seen('a'));
  const watch = watchFrames(source);
  watch.stop();
  await pass(5);
  expect(source.onText).not.toHaveBeenCalled();
});
