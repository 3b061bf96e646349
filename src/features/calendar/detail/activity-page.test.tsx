import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { Snacks } from '../../../ui/snack.tsx';
import { activityChange, beRole, joiningChange, monday, openHouse, say } from '../test-house.ts';
import { Page } from './activity-page.tsx';

let houses = 0;
const show = (activity = 'one') =>
  render(
    <>
      <Page params={{ activity }} />
      <Snacks />
    </>,
  );
const small = { signUp: true, capacity: 1 };

describe('an activity', () => {
  beforeEach(async () => {
    setLanguage('sv');
    vi.spyOn(Date, 'now').mockReturnValue(monday);
    houses += 1;
    await openHouse(`calendar-detail-${houses}`, 'member', 'asa');
  });

  it('says when, where, in what form, for whom and how loud', async () => {
    await say(activityChange('one', ['2026-12-01', '13:00', '14:00'], { openness: 'listen' }));
    show();
    expect(await screen.findByText('Tisdag 1 december 13:00–14:00')).toBeTruthy();
    for (const text of ['Vid elden', 'Alla får slå sig ner och lyssna', 'Samtalston', 'Bo, SKV'])
      expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getByText('Behövs inte, det är bara att komma')).toBeTruthy();
  });

  it('gives a place, takes it back with an undo that keeps it, and queues whoever comes later', async () => {
    await say(activityChange('one', ['2026-12-01', '13:00', '14:00'], small));
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Anmäl mig' }));
    expect(await screen.findByText('Du är anmäld')).toBeTruthy();
    expect(screen.getByText(/Platsen är säker först/)).toBeTruthy();
    await say(joiningChange('bo', 'one', monday + 1000));
    expect(await screen.findByText('1 är anmäld · Alla platser är tagna · 1 i kö')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Avanmäl mig' }));
    expect(await screen.findByRole('button', { name: 'Ställ mig i kö' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(await screen.findByText('Du är anmäld')).toBeTruthy();
    // Somebody who was earlier, and cut off.
    await say(joiningChange('cai', 'one', monday - 60_000));
    expect(await screen.findByText('Du står i kö, på plats 1')).toBeTruthy();
  });

  it('lets the host agree, decline with a reason that is read, and think better of it', async () => {
    await beRole('desk');
    await say(activityChange('one', ['2026-12-01', '13:00', '14:00'], { state: 'proposed', person: 'asa' }));
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Säg ja' }));
    expect(await screen.findByText(/Nu ser alla det/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Tacka nej' }));
    const reason = await screen.findByLabelText(/Varför/);
    fireEvent.input(reason, { target: { value: 'Samma kväll som stämman' } });
    const buttons = screen.getAllByRole('button', { name: 'Tacka nej', hidden: true });
    fireEvent.click(buttons.at(-1) as HTMLElement);
    expect(await screen.findByText('Värden tackade nej')).toBeTruthy();
    expect(screen.getByText('Samma kväll som stämman')).toBeTruthy();
  });

  it('names nobody at the door, and takes sign-ups by name there', async () => {
    await beRole('door');
    await say(activityChange('one', ['2026-12-01', '13:00', '14:00'], small), joiningChange('bo', 'one', 1));
    show();
    expect(await screen.findByText(/1 är anmäld · Alla platser är tagna/)).toBeTruthy();
    expect(screen.queryByText('Bo')).toBeNull();
    fireEvent.input(screen.getByRole('combobox'), { target: { value: 'Ca' } });
    fireEvent.click(await screen.findByRole('option', { name: /Cai/ }));
    expect(await screen.findByText('Cai står i kö, på plats 1')).toBeTruthy();
  });

  it('is kind about what is not there', async () => {
    show('nothing');
    expect(await screen.findByText('Den aktiviteten finns inte.')).toBeTruthy();
  });

  it('keeps for everybody what was learned, and for the host how many came', async () => {
    await beRole('desk');
    await say(
      activityChange('one', ['2026-11-30', '07:00', '07:30'], { ...small, person: 'asa' }),
      joiningChange('asa', 'one', 1000, '2026-11-30'),
    );
    const { unmount } = show();
    expect(await screen.findByText('1 hade en plats · 0 av de anmälda var i huset')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Hur många var ni?'), { target: { value: 'många' } });
    fireEvent.click(screen.getByRole('button', { name: 'Spara antalet' }));
    expect(await screen.findByText('Skriv ett helt tal, till exempel 12.')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Hur många var ni?'), { target: { value: '4' } });
    fireEvent.click(screen.getByRole('button', { name: 'Spara antalet' }));
    expect(await screen.findByText(/4 räknade på plats/)).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: 'Berätta' }));
    fireEvent.input(screen.getByLabelText('Vad lärde vi oss?'), { target: { value: 'Att fråga först.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Lägg till en länk' }));
    fireEvent.input(screen.getByLabelText('Länk 1'), { target: { value: 'javascript:alert(1)' } });
    fireEvent.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText(/En av länkarna går inte att öppna/)).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Länk 1'), { target: { value: 'https://example.com/boken' } });
    fireEvent.click(screen.getByRole('button', { name: 'Spara' }));
    expect((await screen.findByRole('link', { name: /boken/ })).getAttribute('rel')).toContain('noopener');
    unmount();
    await beRole('guest');
    show();
    expect(await screen.findByText('Att fråga först.')).toBeTruthy();
    expect(screen.queryByLabelText('Hur många var ni?')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Ändra' })).toBeNull();
  });
});
