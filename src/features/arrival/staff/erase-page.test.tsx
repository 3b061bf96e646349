import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { searchDirectory } from '../../../local/queries/directory.ts';
import { readPerson } from '../../../local/queries/people.ts';
import { saveSession, session } from '../../../local/session.ts';
import { openHouse } from '../test-house.ts';
import { Page } from './erase-page.tsx';

describe('removing somebody who asks to be forgotten', () => {
  beforeAll(async () => {
    setLanguage('sv');
    await openHouse('erase', { role: 'desk', people: { vana: { firstName: 'Vana' } } });
  });

  it('is not for a door, which says where it is done', async () => {
    const desk = session.value;
    if (!desk) throw new Error('no session');
    await saveSession({ ...desk, role: 'door' });
    render(<Page />);
    expect(screen.getByText(/på värdens enhet/)).toBeTruthy();
    expect(screen.queryByRole('combobox')).toBeNull();
    await saveSession(desk);
  });

  it('says what goes and what stays, and does it only after a second yes', async () => {
    render(<Page />);
    const begin = screen.getByRole('button', { name: 'Ta bort ur hubben' }) as HTMLButtonElement;
    expect(begin.disabled).toBe(true);
    fireEvent.input(screen.getByRole('combobox'), { target: { value: 'Va' } });
    fireEvent.click(await screen.findByRole('option', { name: /Vana/ }));
    await waitFor(() => expect(begin.disabled).toBe(false));
    fireEvent.click(begin);
    expect(await screen.findByText(/Kvar blir bara antal/)).toBeTruthy();
    expect(await screen.findByText(/Ta bort .*Vana.*, .*SKV.*\?/)).toBeTruthy();
    expect(await readPerson('vana')).toBeDefined();
    const sheet = document.querySelector('dialog');
    const yes = sheet && within(sheet).getByRole('button', { name: 'Ta bort ur hubben', hidden: true });
    if (yes) fireEvent.click(yes);
    await waitFor(async () => expect(await readPerson('vana')).toBeUndefined());
    await waitFor(() => expect(searchDirectory('Va')).toEqual([]));
  });
});
