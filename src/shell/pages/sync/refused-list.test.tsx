import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { commit } from '../../../local/commit.ts';
import { openFresh, person } from '../../../local/local.test-util.ts';
import { refused, settleOutbox, takeOutbox, waitingCount } from '../../../local/outbox.ts';
import { refusalCodes } from '../../../protocol/messages.ts';
import { RefusedList, refusedReasons } from './refused-list.tsx';
import { codeWords } from './words.ts';

let close: () => Promise<void>;
beforeEach(async () => {
  close = await openFresh();
});
afterEach(() => close());

const List = () => <RefusedList entries={refused.value} />;

async function refuse(code: string): Promise<void> {
  await commit([{ kind: 'person', id: 'p1', fields: { ...person() } }]);
  const entries = await takeOutbox(10);
  await settleOutbox(entries.map((entry) => ({ entry, fate: { status: 'refused', code } })));
}

it('has words for every code a change can be refused with, in both languages', () => {
  for (const language of ['sv', 'en'] as const) {
    setLanguage(language);
    for (const code of [...refusalCodes, 'bad-request', 'too-large', 'other-hub'])
      expect([code, refusedReasons[code]?.()]).not.toEqual([code, undefined]);
    expect(codeWords.unknown()).not.toBe('');
  }
});

it('sends one again, as it was', async () => {
  setLanguage('en');
  await refuse('not-allowed');
  const [entry] = refused.value;
  render(<List />);
  expect(screen.getByText(/may not change that/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(refused.value).toEqual([]));
  expect(waitingCount.value).toBe(1);
  expect((await takeOutbox(1))[0]?.row).toEqual(entry?.row);
});

it('throws one away only after a question', async () => {
  setLanguage('en');
  await refuse('other-hub');
  render(<List />);
  fireEvent.click(screen.getByRole('button', { name: 'Throw away' }));
  expect(refused.value).toHaveLength(1);
  fireEvent.click(screen.getAllByRole('button', { name: 'Throw away' }).at(-1) as HTMLElement);
  await waitFor(() => expect(refused.value).toEqual([]));
  expect(waitingCount.value).toBe(0);
});
