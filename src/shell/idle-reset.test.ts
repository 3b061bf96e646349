import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIdleReset } from './idle-reset.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const setUp = (isBusy = () => true) => {
  const onWarn = vi.fn();
  const onStay = vi.fn();
  const onReset = vi.fn();
  const onQuiet = vi.fn();
  const idle = createIdleReset({ idle: 60_000, warning: 20_000, isBusy, onWarn, onStay, onReset, onQuiet });
  return { idle, onWarn, onStay, onReset, onQuiet };
};

describe('a screen that nobody touches', () => {
  it('warns after a minute and counts down from twenty', () => {
    const { onWarn, onReset } = setUp();
    vi.advanceTimersByTime(59_999);
    expect(onWarn).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onWarn).toHaveBeenLastCalledWith(20);
    vi.advanceTimersByTime(5_000);
    expect(onWarn).toHaveBeenLastCalledWith(15);
    expect(onReset).not.toHaveBeenCalled();
  });

  it('goes back to the beginning when nobody answers', () => {
    const { onReset } = setUp();
    vi.advanceTimersByTime(80_000);
    expect(onReset).toHaveBeenCalledOnce();
  });

  it('asks nobody while there is nothing to go back from', () => {
    const { onWarn, onReset, onQuiet } = setUp(() => false);
    vi.advanceTimersByTime(120_000);
    expect(onQuiet).toHaveBeenCalledTimes(2);
    expect(onWarn).not.toHaveBeenCalled();
    expect(onReset).not.toHaveBeenCalled();
  });

  it('goes back at once after having slept through the warning', () => {
    const { onReset } = setUp();
    vi.advanceTimersByTime(60_000);
    vi.setSystemTime(Date.now() + 3_600_000);
    vi.advanceTimersByTime(1_000);
    expect(onReset).toHaveBeenCalledOnce();
  });
});

describe('somebody at the screen', () => {
  it('starts the minute anew with every touch', () => {
    const { idle, onWarn } = setUp();
    vi.advanceTimersByTime(50_000);
    idle.touch();
    vi.advanceTimersByTime(50_000);
    expect(onWarn).not.toHaveBeenCalled();
  });

  it('answers the warning and has a whole minute again', () => {
    const { idle, onWarn, onStay, onReset } = setUp();
    vi.advanceTimersByTime(70_000);
    idle.touch();
    idle.stay();
    expect(onStay).toHaveBeenCalledOnce();
    onWarn.mockClear();
    vi.advanceTimersByTime(59_000);
    expect(onWarn).not.toHaveBeenCalled();
    expect(onReset).not.toHaveBeenCalled();
  });

  it('is not answered for by a touch beside the question', () => {
    const { idle, onReset } = setUp();
    vi.advanceTimersByTime(65_000);
    idle.touch();
    vi.advanceTimersByTime(15_000);
    expect(onReset).toHaveBeenCalledOnce();
  });
});
