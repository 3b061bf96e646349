import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { moveOnboarding } from '../../../domain/breakfast/coming.ts';
import type { Change } from '../../../domain/change.ts';
import { signUpId, turnId } from '../../../domain/id.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { commitTaken } from '../../../local/claims.ts';
import { dietsById } from '../../../local/queries/breakfast.ts';
import { onboardingsOn, signUpsOn } from '../../../local/queries/breakfast-day.ts';
import { Snacks } from '../../../ui/snack.tsx';
import { openHouse, say } from '../test-house.ts';
import { Page } from './breakfast-page.tsx';
import { comeChange } from './come.ts';
import { Part } from './phone-reminder.tsx';

const day = '2027-01-13';
const mine = signUpsOn(day);
const stops: (() => void)[] = [];
const said = () => mine.value.find(({ id }) => id === signUpId('asa', day))?.fields;

describe('breakfast on a phone', () => {
  beforeAll(async () => {
    setLanguage('sv');
    // The day before Epiphany, which is a Wednesday.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2027, 0, 5, 11, 0) });
    await openHouse('breakfast-phone', {
      role: 'member',
      person: 'asa',
      people: { asa: { visible: true }, bo: { firstName: 'Bo', visible: true } },
      also: [
        {
          kind: 'signUp',
          id: signUpId('bo', day),
          fields: { person: 'bo', day, coming: true, guests: 2, shown: true },
        },
      ],
    });
    stops.push(
      mine.subscribe(() => undefined),
      onboardingsOn(day).subscribe(() => undefined),
    );
  });
  afterAll(() => {
    for (const stop of stops) stop();
    vi.useRealTimers();
  });

  it('says why there is none and when the next one is', async () => {
    render(<Page />);
    expect(
      await screen.findByText(
        'Ingen frukost onsdag 6 januari, trettondedag jul. Nästa är onsdag 13 januari.',
      ),
    ).toBeTruthy();
    expect(screen.getByText('Rastplatsen').parentElement?.textContent).toBe('08:15–09:30 · Rastplatsen');
    const ahead = within(screen.getByRole('list', { name: 'Frukostar framöver' }));
    expect(ahead.getAllByRole('listitem').length).toBe(5);
    expect(ahead.getByText('Ingen frukost: trettondedag jul')).toBeTruthy();
  });

  it('comes with one tap, brings guests, hides the name, and takes it back', async () => {
    render(
      <>
        <Page />
        <Snacks />
      </>,
    );
    expect(await screen.findByText('Minst 3 kommer')).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Jag kommer' }));
    await screen.findByRole('button', { name: 'Jag kommer inte' });
    expect(said()).toMatchObject({ coming: true, guests: 0, shown: true });
    fireEvent.click(screen.getByRole('button', { name: 'En gäst till' }));
    await waitFor(() => expect(said()?.guests).toBe(1));
    await waitFor(() =>
      expect(screen.getByRole('radio', { name: /Med namn/ })).toHaveProperty('checked', true),
    );
    fireEvent.click(screen.getByRole('radio', { name: /Bara som antal/ }));
    await waitFor(() => expect(said()).toMatchObject({ shown: false, guests: 1 }));
    fireEvent.click(screen.getByRole('button', { name: 'Jag kommer inte' }));
    await waitFor(() => expect(said()?.coming).toBe(false));
    fireEvent.click(await screen.findByRole('button', { name: 'Ångra' }));
    await waitFor(() => expect(said()).toMatchObject({ coming: true, shown: false, guests: 1 }));
  });

  it('is not suggested for turns if one would rather not, and the phone remembers it', async () => {
    render(<Page />);
    fireEvent.click(await screen.findByRole('switch', { name: 'Föreslå mig inte för turer' }));
    await waitFor(() => expect(said()?.asked).toBe(false));
    const next = '2027-01-20';
    expect((await comeChange('asa', next, 0)).fields).toMatchObject({ day: next, asked: false });
    fireEvent.click(screen.getByRole('switch', { name: 'Föreslå mig inte för turer' }));
    await waitFor(() => expect(said()?.asked).toBe(true));
    expect((await comeChange('asa', next, 0)).fields).not.toHaveProperty('asked');
  });

  it('says how many come once the desk has counted those who are not seen, too', async () => {
    render(<Page />);
    await screen.findByText(/^Minst \d kommer$/);
    const heads = { signedUp: 17, walkIns: [] };
    await say({ kind: 'eaters', id: day, fields: { day, diets: [], heads } });
    expect(await screen.findByText('17 kommer')).toBeTruthy();
    expect(screen.queryByText('Alla visar inte att de kommer.')).toBeNull();
  });

  it('tells that a turn taken here is somebody else’s', async () => {
    render(<Page />);
    const turn = (person: string, at: number): Change => ({
      kind: 'turn',
      id: turnId(day, 'coffee', false),
      fields: { day, task: 'coffee', backup: false, offered: false, holder: { round: 1, at, person } },
    });
    await commitTaken(
      [turn('asa', 2)],
      { day, task: 'coffee', backup: false, person: 'asa', round: 1 },
      '2027-01-05',
    );
    await say(turn('bo', 1));
    expect(await screen.findByText('Bo hann före – tack ändå!')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Jag har sett det' }));
    await waitFor(() => expect(screen.queryByText('Bo hann före – tack ändå!')).toBeNull());
  });

  it('keeps what somebody does not eat, and says who reads it', async () => {
    render(<Page />);
    fireEvent.click(screen.getByRole('button', { name: 'Berätta vad du inte äter' }));
    const sheet = within(await screen.findByRole('dialog'));
    expect(sheet.getByText(/Bara husets värd ser det med ditt namn/)).toBeTruthy();
    fireEvent.click(sheet.getByRole('switch', { name: 'Veganskt' }));
    fireEvent.click(sheet.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText('Du har sagt: Veganskt')).toBeTruthy();
    expect(dietsById.value.get('asa')).toMatchObject({ diets: ['vegan'], note: '' });
  });

  it('books an introduction and says who receives', async () => {
    render(<Page />);
    fireEvent.click(screen.getByRole('button', { name: 'Boka en introduktion' }));
    expect(await screen.findByText('Introduktion bokad onsdag 13 januari')).toBeTruthy();
    expect(onboardingsOn(day).value).toMatchObject([
      { fields: { person: 'asa', wanted: true, receiver: null } },
    ]);
  });

  it('tells of an introduction that is booked for another day, and moves it', async () => {
    render(
      <>
        <Page />
        <Snacks />
      </>,
    );
    await say(...moveOnboarding('asa', day, '2027-01-20'));
    expect(await screen.findByText('Introduktion bokad onsdag 20 januari')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Flytta till onsdag 13 januari' }));
    expect(await screen.findByText('Introduktionen är flyttad till onsdag 13 januari.')).toBeTruthy();
    expect(await screen.findByText('Introduktion bokad onsdag 13 januari')).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Ångra' }));
    expect(await screen.findByText('Introduktion bokad onsdag 20 januari')).toBeTruthy();
    const off = { day: '2027-01-20', state: 'off', reason: 'Flytt', starts: null, ends: null };
    await say({ kind: 'breakfastDay', id: off.day, fields: off });
    expect(await screen.findByText(/Frukosten den dagen är inställd/)).toBeTruthy();
    await say({ kind: 'breakfastDay', id: off.day, fields: { state: 'usual', reason: '' } });
    await waitFor(() => expect(screen.queryByText(/Frukosten den dagen är inställd/)).toBeNull());
  });

  it('reminds on the first page, and on the day says that it is on', async () => {
    const { unmount } = render(<Part person="asa" />);
    expect(
      await screen.findByRole('heading', { name: 'Nästa frukost onsdag 13 januari 08:15' }),
    ).toBeTruthy();
    expect(screen.getByText(/Ingen frukost onsdag 6 januari/)).toBeTruthy();
    unmount();
    for (const stop of stops.splice(0)) stop();
    vi.setSystemTime(Date.UTC(2027, 0, 13, 7, 30));
    render(<Part person="asa" />);
    expect(await screen.findByRole('heading', { name: 'Frukost nu på Rastplatsen' })).toBeTruthy();
  });
});
