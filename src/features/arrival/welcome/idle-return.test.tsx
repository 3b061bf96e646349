import { act, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IdleReturn, idleMs, touchedMs } from './idle-return.tsx';

describe('going home by itself', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const show = (held = false) => {
    const onReturn = vi.fn();
    render(
      <IdleReturn onReturn={onReturn} held={held}>
        <button type="button">Inside</button>
      </IdleReturn>,
    );
    return onReturn;
  };
  const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

  it('happens when nobody touches anything', () => {
    const onReturn = show();
    pass(idleMs - 1);
    expect(onReturn).not.toHaveBeenCalled();
    pass(1);
    expect(onReturn).toHaveBeenCalledOnce();
  });

  it('waits longer from the last touch', () => {
    const onReturn = show();
    pass(idleMs - 1);
    fireEvent.pointerDown(screen.getByText('Inside'));
    pass(touchedMs - 1);
    expect(onReturn).not.toHaveBeenCalled();
    pass(1);
    expect(onReturn).toHaveBeenCalledOnce();
  });

  it('waits while something inside is in use', () => {
    const onReturn = show(true);
    pass(10 * touchedMs);
    expect(onReturn).not.toHaveBeenCalled();
  });
});
