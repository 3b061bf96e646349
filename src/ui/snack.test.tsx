import { act, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../i18n/language.ts';
import { dismissSnacks, Snacks, showSnack } from './snack.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  setLanguage('sv');
  render(<Snacks />);
});

afterEach(() => {
  act(dismissSnacks);
  vi.useRealTimers();
});

const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });

const show = (options: Parameters<typeof showSnack>[0]) => {
  let ended: ReturnType<typeof showSnack> | undefined;
  act(() => {
    ended = showSnack(options);
  });
  return ended;
};

describe('a snack', () => {
  it('is said politely in a region that was there before', () => {
    expect(screen.getByRole('status').textContent).toBe('');
    show({ text: 'Incheckad' });
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
    expect(screen.getByRole('status').textContent).toContain('Incheckad');
  });

  it('goes away by itself', async () => {
    const ended = show({ text: 'Incheckad' });
    wait(5_999);
    expect(screen.queryByText('Incheckad')).not.toBeNull();
    wait(1);
    expect(screen.queryByText('Incheckad')).toBeNull();
    expect(await ended).toBe('timeout');
  });

  it('tells that its action was taken', async () => {
    const ended = show({ text: 'Incheckad', action: 'Ångra' });
    fireEvent.click(screen.getByText('Ångra'));
    expect(await ended).toBe('action');
    expect(screen.queryByText('Incheckad')).toBeNull();
  });

  it('can be sent away', async () => {
    const ended = show({ text: 'Incheckad' });
    fireEvent.click(screen.getByRole('button', { name: 'Ta bort meddelandet' }));
    expect(await ended).toBe('dismissed');
  });

  it('waits while somebody is at it', () => {
    show({ text: 'Incheckad', action: 'Ångra' });
    act(() => screen.getByText('Ångra').closest('button')?.focus());
    wait(60_000);
    expect(screen.queryByText('Incheckad')).not.toBeNull();
    act(() => screen.getByText('Ångra').closest('button')?.blur());
    wait(10_000);
    expect(screen.queryByText('Incheckad')).toBeNull();
  });

  it('gives way when a fourth comes', async () => {
    const first = show({ text: 'ett' });
    for (const text of ['två', 'tre', 'fyra']) show({ text });
    expect(await first).toBe('timeout');
    expect(screen.queryByText('ett')).toBeNull();
    expect(screen.queryByText('två')).not.toBeNull();
  });
});
