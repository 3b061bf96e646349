import type { ReadResult } from './reader.ts';
import type { Frame } from './reader-messages.ts';
import { createRepeatGate } from './repeat-gate.ts';

/** About seven frames a second: quick for a hand, gentle on a tablet that stands there all day. */
export const frameIntervalMs = 140;

/** A reader that fails this often in a row is gone; once may be a hiccup. */
export const failuresToGiveUp = 2;

export interface WatchSource {
  grab(): Promise<Frame | null>;
  read(frame: Frame): Promise<ReadResult>;
  onText(text: string): void;
  /** The reader is gone; the watch has ended. */
  onFailure(detail: string): void;
}

export interface Watch {
  pause(): void;
  resume(): void;
  stop(): void;
}

/** Looks at one frame after the other, never two at once, and tells new codes only. Starts at once. */
export const watchFrames = (source: WatchSource): Watch => {
  const gate = createRepeatGate();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPaused = false;
  let isStopped = false;
  let isLooking = false;
  let failures = 0;

  const look = async (): Promise<ReadResult> => {
    try {
      const frame = await source.grab();
      return frame ? await source.read(frame) : { ok: true, text: null };
    } catch (cause) {
      // The video can vanish between the check and the grab.
      return { ok: false, code: 'no-reader', detail: String(cause) };
    }
  };

  const turn = async (): Promise<void> => {
    const startedAt = performance.now();
    isLooking = true;
    const result = await look();
    isLooking = false;
    if (isStopped) return;
    failures = result.ok ? 0 : failures + 1;
    if (!result.ok && failures >= failuresToGiveUp) {
      isStopped = true;
      source.onFailure(result.detail);
      return;
    }
    const text = result.ok ? result.text : null;
    const now = performance.now();
    // What was read while the page was being hidden was not meant for us any more.
    if (!isPaused && gate.admit(text, now) && text !== null) source.onText(text);
    schedule(Math.max(0, startedAt + frameIntervalMs - now));
  };

  const schedule = (delayMs: number): void => {
    clearTimeout(timer);
    if (!isPaused && !isStopped && !isLooking) timer = setTimeout(turn, delayMs);
  };

  schedule(0);
  return {
    pause: () => {
      isPaused = true;
      clearTimeout(timer);
    },
    resume: () => {
      isPaused = false;
      schedule(0);
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
};
