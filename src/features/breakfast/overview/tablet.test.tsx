import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bookOnboarding } from '../../../domain/breakfast/coming.ts';
import { setDiet } from '../../../domain/breakfast/kitchen-rules.ts';
import { signUpId } from '../../../domain/id.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { onboardingsOn, signUpsOn } from '../../../local/queries/breakfast-day.ts';
import { saveSession, session } from '../../../local/session.ts';
import { Snacks } from '../../../ui/snack.tsx';
import { openHouse } from '../test-house.ts';
import { Page } from './breakfast-page.tsx';
import { Page as DeskPage } from './desk-page.tsx';
import { Part } from './door-reminder.tsx';

const day = '2026-11-25';
const all = signUpsOn(day);
const stops: (() => void)[] = [];

describe('breakfast at the tablet', () => {
  beforeAll(async () => {
    setLanguage('sv');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 24, 11, 0) });
    await openHouse('breakfast-tablet', {
      people: { asa: {}, bo: { firstName: 'Bo', visible: true } },
      also: [setDiet('asa', ['vegan'], ''), bookOnboarding('bo', day)],
    });
    stops.push(
      all.subscribe(() => undefined),
      onboardingsOn(day).subscribe(() => undefined),
    );
  });
  afterAll(() => {
    for (const stop of stops) stop();
    vi.useRealTimers();
  });

  it('says at the door when the next one is, and names nobody', async () => {
    render(<Part />);
    const link = await screen.findByRole('link', { name: 'Nästa frukost i morgon 08:15' });
    expect(link.getAttribute('href')).toBe('/breakfast');
  });

  it('takes one more without a name, and takes it back', async () => {
    render(
      <>
        <Page />
        <Snacks />
      </>,
    );
    fireEvent.click(await screen.findByRole('button', { name: '+1 kommer' }));
    await waitFor(() => expect(all.value).toMatchObject([{ fields: { person: null, coming: true } }]));
    fireEvent.click(await screen.findByRole('button', { name: 'Ångra' }));
    await waitFor(() => expect(all.value).toMatchObject([{ fields: { coming: false } }]));
  });

  it('signs up whoever finds themselves, and shows no name that is not shared', async () => {
    render(<Page />);
    const field = await screen.findByRole('combobox', { name: /skriv två bokstäver/ });
    fireEvent.input(field, { target: { value: 'å' } });
    expect(screen.queryByRole('option')).toBeNull();
    fireEvent.input(field, { target: { value: 'ås' } });
    fireEvent.click(screen.getByRole('option', { name: /Åsa/ }));
    expect(await screen.findByRole('heading', { name: 'Åsa kommer i morgon' })).toBeTruthy();
    expect(all.value.find(({ id }) => id === signUpId('asa', day))?.fields).toMatchObject({
      coming: true,
      shown: false,
    });
    fireEvent.click(screen.getByRole('button', { name: 'Klart' }));
    await waitFor(() => expect(screen.queryByText(/Åsa/)).toBeNull());
    expect(screen.getByText('1 kommer')).toBeTruthy();
  });

  it('keeps names and diets to the host, who receives newcomers', async () => {
    const { unmount } = render(<DeskPage />);
    expect(screen.getByText(/finns bara på värdens enhet/)).toBeTruthy();
    unmount();
    const before = session.value;
    if (!before) throw new Error('no session');
    await saveSession({ ...before, role: 'desk' });
    render(<DeskPage />);
    expect(await screen.findByText('SKV · Veganskt')).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Jag tar emot' }));
    const sheet = within(await screen.findByRole('dialog'));
    fireEvent.input(sheet.getByLabelText('Ditt förnamn'), { target: { value: 'Eva' } });
    fireEvent.click(sheet.getByRole('button', { name: 'Jag tar emot' }));
    expect(await screen.findByText('Eva tar emot')).toBeTruthy();
    expect(onboardingsOn(day).value).toMatchObject([{ fields: { person: 'bo', receiver: 'Eva' } }]);

    // Bo would rather come another time.
    fireEvent.click(await screen.findByRole('button', { name: 'Flytta Bo' }));
    const move = within(await screen.findByRole('dialog'));
    expect(move.queryByRole('radio', { name: /^Onsdag 25 november/ })).toBeNull();
    fireEvent.click(move.getByRole('radio', { name: /^Onsdag 2 december.*2 platser kvar/ }));
    fireEvent.click(move.getByRole('button', { name: 'Flytta' }));
    expect(await screen.findByText(/^Onsdag 2 december · /)).toBeTruthy();
    expect(screen.queryByText('Eva tar emot')).toBeNull();
    expect(onboardingsOn(day).value).toMatchObject([{ fields: { wanted: false, receiver: 'Eva' } }]);
  });
});
