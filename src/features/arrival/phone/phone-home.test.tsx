import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { me } from '../../../local/me.ts';
import { place } from '../../../ui/navigate.ts';
import { openHouse } from '../test-house.ts';
import { Page as MePage } from './me-page.tsx';
import { collectMyData } from './my-data.ts';
import { PhoneHome } from './phone-home.tsx';
import { typedCodeToPath } from './who-are-you.tsx';

describe('a phone', () => {
  beforeAll(async () => {
    setLanguage('sv');
    await openHouse('phone', { role: 'guest', hub: { closes: '23:59' } });
  });

  it('leads whoever has a pin here to the door, and takes their code', () => {
    render(<PhoneHome />);
    fireEvent.click(screen.getByText('Jag har redan en klädnypa här'));
    fireEvent.input(screen.getByLabelText('Kod'), { target: { value: 'k3' } });
    fireEvent.click(screen.getByRole('button', { name: 'Koppla telefonen' }));
    expect(screen.getByText(/Koden ser inte hel ut/)).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Kod'), { target: { value: 'k3m9 x2q7' } });
    fireEvent.click(screen.getByRole('button', { name: 'Koppla telefonen' }));
    expect(place.value.path).toBe('/l/k3m9x2q7');
  });

  it('asks who you are once, then checks in and out and takes back', async () => {
    render(<PhoneHome />);
    fireEvent.input(screen.getByLabelText('Förnamn'), { target: { value: 'Telma' } });
    fireEvent.input(screen.getByRole('combobox'), { target: { value: 'Eget bolag' } });
    fireEvent.click(screen.getByRole('button', { name: 'Det här är jag' }));
    expect(await screen.findByText('Hej Telma!')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Checka in' }));
    expect(await screen.findByText(/^Incheckad/)).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Checka ut' }));
    expect(await screen.findByText(/^Utcheckad/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Ångra/ }));
    expect(await screen.findByText(/^Incheckad/)).toBeTruthy();
  });

  it('shows and changes what the hub knows', async () => {
    render(<MePage />);
    const field = await screen.findByDisplayValue('Telma');
    expect(screen.getByDisplayValue('Eget bolag')).toBeTruthy();
    fireEvent.input(field, { target: { value: 'Thelma' } });
    fireEvent.input(screen.getByLabelText('E-post'), { target: { value: 'thelma@example.se' } });
    const [saveFace, saveContact] = screen.getAllByRole('button', { name: 'Spara' });
    if (saveFace) fireEvent.click(saveFace);
    if (saveContact) fireEvent.click(saveContact);
    await waitFor(async () =>
      expect(await collectMyData(me.value ?? '')).toMatchObject({
        person: { firstName: 'Thelma', organisation: 'Eget bolag' },
        contact: { email: 'thelma@example.se' },
        visits: [{ left: null }],
      }),
    );
  });

  it('lets somebody be forgotten, without a network, and is nobody’s then', async () => {
    render(<MePage />);
    const person = me.value ?? '';
    fireEvent.click(await screen.findByRole('button', { name: 'Ta bort mig ur hubben' }));
    expect(await screen.findByText(/Det går inte att ångra/)).toBeTruthy();
    expect(me.value).toBe(person);
    const sheet = document.querySelector('dialog');
    const yes = sheet && within(sheet).getByRole('button', { name: 'Ta bort mig ur hubben', hidden: true });
    if (yes) fireEvent.click(yes);
    await waitFor(() => expect(me.value).toBeNull());
    await waitFor(() => expect(place.value.path).toBe('/'));
    expect(await collectMyData(person)).toMatchObject({ contact: null, plans: [], pins: [] });
  });
});

describe('a link code', () => {
  it('may be typed, spaced or pasted as an address', () => {
    expect(typedCodeToPath('k3m9x2')).toBe('/l/k3m9x2');
    expect(typedCodeToPath(' K3M9 x2 ')).toBe('/l/k3m9x2');
    expect(typedCodeToPath('https://hubb.example/l/k3m9x2')).toBe('/l/k3m9x2');
    expect(typedCodeToPath('https://hubb.example/p/k3m9x2')).toBeNull();
    expect(typedCodeToPath('')).toBeNull();
  });
});
