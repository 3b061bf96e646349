import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { setLanguage } from '../i18n/language.ts';
import { isKept, sayDone, sayUnsaved } from './saving.ts';
import { dismissSnacks, Snacks } from './snack.tsx';

beforeEach(() => setLanguage('sv'));
afterEach(() => {
  dismissSnacks();
  cleanup();
});

test('what is kept is kept without a word', async () => {
  render(<Snacks />);
  expect(await isKept(Promise.resolve({ ok: true }))).toBe(true);
  expect(screen.queryByText(/spara/)).toBeNull();
});

test('what is not kept is said, with the next step', async () => {
  render(<Snacks />);
  expect(await isKept(Promise.resolve({ ok: false, code: 'storage-full' }), true)).toBe(false);
  expect(
    await screen.findByText(
      'Enheten är full, så det gick inte att spara. Det du har skrivit står kvar. Säg till husets värd.',
    ),
  ).toBeTruthy();
});

test('each code has its words, and any other is a failure', () => {
  expect(sayUnsaved('storage-failed')).toBe(
    'Det gick inte att spara. Försök igen – och säg till husets värd om det inte hjälper.',
  );
  expect(sayUnsaved('?')).toBe(sayUnsaved('storage-failed'));
});

test('what was done is undone only when somebody asks for it', async () => {
  render(<Snacks />);
  const undo = vi.fn(async () => undefined);
  const first = sayDone('Upphängt', undo);
  (await screen.findByRole('button', { name: 'Ångra' })).click();
  await first;
  expect(undo).toHaveBeenCalledTimes(1);
  const second = sayDone('Nertaget', undo);
  await screen.findByText('Nertaget');
  dismissSnacks();
  await second;
  expect(undo).toHaveBeenCalledTimes(1);
});
