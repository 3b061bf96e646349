import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { checkInPerson } from '../door/check-in-model.ts';
import { checkInGroup, emptyGroup } from '../group/group-model.ts';
import { openHouse } from '../test-house.ts';
import { Page } from './house-page.tsx';

describe('the house, for the staff', () => {
  beforeAll(async () => {
    setLanguage('sv');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 25, 11, 0) });
    await openHouse('house', {
      people: { 'person-van': { firstName: 'Vana' }, 'person-ny': { firstName: 'Nyman', firstDay: null } },
    });
    await checkInPerson('person-van');
    await checkInPerson('person-ny');
    await checkInGroup({ ...emptyGroup, name: 'Kören', count: '7' });
  });
  afterAll(() => {
    vi.useRealTimers();
  });

  const open = async () => {
    render(<Page />);
    expect(screen.queryByText('Vana')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Visa namnen' }));
    await screen.findByText('Vana');
  };

  it('shows names only when asked, groups as numbers, and counts everybody', async () => {
    await open();
    expect(screen.getByText('7 personer utan namn')).toBeTruthy();
    expect(screen.getByText('9')).toBeTruthy();
  });

  it('asks a greeter for their name once', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Jag hälsar' }));
    const field = await screen.findByLabelText('Förnamn');
    fireEvent.input(field, { target: { value: 'Karin' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(await screen.findByText('Karin hälsar')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Lämna tillbaka' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Jag hälsar' }));
    await waitFor(() => expect(screen.getByText('Karin hälsar')).toBeTruthy());
    expect(screen.queryByLabelText('Förnamn')).toBeNull();
  });
});
