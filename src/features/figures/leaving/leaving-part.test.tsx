import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { newHub } from '../../../domain/hub.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { commit } from '../../../local/commit.ts';
import { openLocal } from '../../../local/db.ts';
import { readKind } from '../../../local/rows.ts';
import { Part } from './leaving-part.tsx';

const hub = newHub({ name: 'Hubben', language: 'sv', closes: '18:00', timeZone: 'Europe/Stockholm' });
const answers = async () => (await readKind('answer')).map(({ id, fields }) => ({ id, fields }));
const tap = (question: RegExp, word: string) => {
  const group = screen.getByRole('group', { name: question });
  fireEvent.click(
    [...group.querySelectorAll('label')].find((label) => label.textContent === word) as Element,
  );
};

describe('two questions when leaving', () => {
  beforeAll(async () => {
    setLanguage('sv');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-25T15:00:00+01:00') });
    await openLocal('leaving');
    await commit([{ kind: 'hub', id: 'hub-one', fields: { ...hub } }]);
  });
  afterAll(() => {
    vi.useRealTimers();
  });

  it('are kept tap by tap, as one answer of nobody in a week', async () => {
    render(<Part />);
    tap(/komma hit igen/, 'Ja');
    await waitFor(async () =>
      expect(await answers()).toMatchObject([
        { fields: { day: '2026-11-29', back: 'yes', recommend: null } },
      ]),
    );
    tap(/tipsa en kollega/, 'Kanske');
    await waitFor(async () =>
      expect(await answers()).toMatchObject([{ fields: { back: 'yes', recommend: 'maybe' } }]),
    );
    tap(/komma hit igen/, 'Nej');
    await waitFor(async () => expect(await answers()).toMatchObject([{ fields: { back: 'no' } }]));
    const [answer] = await answers();
    expect(answer?.id).toMatch(/^[0-9a-z]{16}$/);
    expect(await screen.findByText(/^Tack!/)).toBeTruthy();
  });
});
