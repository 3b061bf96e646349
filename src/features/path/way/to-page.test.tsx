import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleHouse } from '../../../domain/house/sample-house.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { sayHere } from '../here.ts';
import { openHouse } from '../test-house.ts';
import { Page } from './to-page.tsx';

const house = sampleHouse('two-floors', 'sv');
const id = (key: string) => `two-floors-${key}`;
const steps = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');

beforeAll(async () => {
  setLanguage('sv');
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  // The lift is out of order: only the stairs lead up.
  const lift = house.spot.get(id('lift0'));
  if (!lift) throw new Error('the sample has no lift');
  const spot = new Map([...house.spot, [id('lift0'), { ...lift, open: false }]]);
  await openHouse('path-way', { ...house, spot });
});
afterEach(() => vi.unstubAllGlobals());

describe('the way there', () => {
  it('asks where one is when nobody knows', async () => {
    render(<Page params={{ spot: id('campfire') }} />);
    expect(await screen.findByLabelText('Kod på skylten')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Entrén' }));
    expect(await screen.findByText('Du är framme vid Lägerelden.')).toBeTruthy();
  });

  it('never shows steps by itself, and does when asked', async () => {
    await sayHere(id('entrance'));
    render(<Page params={{ spot: id('glade') }} />);
    expect(await screen.findByText(/Det finns ingen känd väg hit utan trappsteg/)).toBeTruthy();
    expect(screen.queryByText(/trappan/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Visa vägen med trappsteg' }));
    await waitFor(() => expect(steps().join(' ')).toContain('Gå uppför trappan en våning'));
    expect(steps().at(-1)).toContain('Du är framme vid Skogsgläntan.');
  });

  it('is read aloud where there is a voice, and no longer when one leaves', async () => {
    const said: string[] = [];
    const cancel = vi.fn();
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        constructor(readonly text: string) {}
      },
    );
    vi.stubGlobal('speechSynthesis', {
      getVoices: () => [
        { lang: 'en-GB', localService: true },
        { lang: 'sv-SE', localService: true },
      ],
      speak: ({ text }: { text: string }) => said.push(text),
      cancel,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    });
    const { unmount } = render(<Page params={{ spot: id('campfire') }} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Läs upp' }));
    expect(said.at(-1)).toBe('Du är framme vid Lägerelden.');
    expect(await screen.findByRole('button', { name: 'Sluta läsa' })).toBeTruthy();
    cancel.mockClear();
    unmount();
    await waitFor(() => expect(cancel).toHaveBeenCalled());
  });

  it('has no such button where there is none', async () => {
    render(<Page params={{ spot: id('campfire') }} />);
    await screen.findByText('Du är framme vid Lägerelden.');
    expect(screen.queryByRole('button', { name: 'Läs upp' })).toBeNull();
  });

  it('says when the place is gone', async () => {
    render(<Page params={{ spot: 'gone' }} />);
    expect(await screen.findByText('Den platsen finns inte längre')).toBeTruthy();
  });
});
