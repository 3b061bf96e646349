import { fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { activityChange, beRole, joiningChange, monday, openHouse, say } from '../test-house.ts';
import { Page } from './agenda-page.tsx';

let houses = 0;

describe('the calendar', () => {
  beforeEach(async () => {
    setLanguage('sv');
    vi.spyOn(Date, 'now').mockReturnValue(monday);
    houses += 1;
    await openHouse(`calendar-agenda-${houses}`, 'member', 'asa');
  });

  it('has a heading for each day, breakfast in its protected place, and empty hours that invite', async () => {
    render(<Page />);
    const wednesday = within(await screen.findByRole('list', { name: 'Onsdag 2 december' }));
    const lines = wednesday.getAllByRole('link').map((line) => line.textContent);
    expect(lines[0]).toContain('08:15–09:30Frukost');
    expect(lines[0]).toContain('Inget annat läggs här');
    expect(lines[1]).toContain('09:30–18:00Ledigt. Vad vill du starta?');
    expect(wednesday.getAllByRole('link')[1]?.getAttribute('href')).toBe('/calendar/new/2026-12-02T09.30');
    expect(screen.getByRole('heading', { name: 'I dag, måndag 30 november' })).toBeTruthy();
  });

  it('tells of each activity where, whether there is room, and where one stands', async () => {
    await say(
      activityChange('one', ['2026-12-01', '13:00', '14:00'], { signUp: true, capacity: 1 }),
      activityChange('two', ['2026-12-01', '15:00', '16:00'], { title: 'Öppet möte', openness: 'listen' }),
      activityChange('off', ['2026-12-03', '15:00', '16:00'], { state: 'cancelled', reason: 'Sjuk' }),
      joiningChange('bo', 'one', 1000),
      joiningChange('asa', 'one', 2000),
    );
    render(<Page />);
    const tuesday = within(await screen.findByRole('list', { name: 'I morgon, tisdag 1 december' }));
    expect(await tuesday.findByText(/Du står på plats 1 i kön/)).toBeTruthy();
    expect(tuesday.getByRole('link', { name: /Samtal om tillit/ }).textContent).toContain(
      'Samtal vid lägerelden · Vid elden · ',
    );
    expect(tuesday.getByRole('link', { name: /Öppet möte/ }).textContent).toContain('Kom och lyssna');
    const thursday = screen.getByRole('list', { name: 'Torsdag 3 december' });
    expect(thursday.textContent).toContain('Inställt: Sjuk');
  });

  it('draws the same week to scale, and goes to the next one', async () => {
    await say(activityChange('one', ['2026-12-08', '13:00', '14:00']));
    render(<Page />);
    fireEvent.click(await screen.findByLabelText('Vecka'));
    const wednesday = await screen.findByRole('list', { name: 'Onsdag 2 december' });
    expect((wednesday.firstElementChild as HTMLElement).style.gridRow).toBe('2 / 7');
    fireEvent.click(screen.getByRole('button', { name: 'Veckan efter' }));
    const tuesday = await screen.findByRole('list', { name: 'Tisdag 8 december' });
    expect(await within(tuesday).findByRole('link', { name: /Samtal om tillit/ })).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Dag'));
    expect(await screen.findByRole('list', { name: 'I dag, måndag 30 november' })).toBeTruthy();
    expect(screen.getByText('09:00', { selector: 'span[style]' }).style.gridRow).toBe('5 / span 2');
    fireEvent.click(screen.getByRole('button', { name: 'Dagen innan' }));
    expect(await screen.findByRole('list', { name: 'Söndag 29 november' })).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Lista'));
    expect(await screen.findByRole('button', { name: 'Visa två veckor till' })).toBeTruthy();
  });

  it('keeps own proposals at hand with how they stand, and lets guests only read', async () => {
    await say(
      activityChange('mine', ['2026-12-01', '13:00', '14:00'], { state: 'proposed', person: 'asa' }),
      activityChange('no', ['2026-12-03', '13:00', '14:00'], {
        ...{ title: 'Karaoke', state: 'declined', person: 'asa', reason: 'Skogsgläntan hör allt' },
      }),
    );
    const { unmount } = render(<Page />);
    const mine = await screen.findByRole('list', { name: 'Dina förslag' });
    expect(mine.textContent).toContain('Väntar på värdens svar');
    expect(mine.textContent).toContain('Värden tackade nej: Skogsgläntan hör allt');
    expect(screen.getAllByText('Karaoke')).toHaveLength(1);
    unmount();
    await beRole('guest');
    render(<Page />);
    await screen.findByRole('list', { name: 'Onsdag 2 december' });
    expect(screen.queryByRole('link', { name: /Föreslå/ })).toBeNull();
    expect(screen.queryByRole('link', { name: /Ledigt/ })).toBeNull();
  });

  it('tells the host what waits for an answer', async () => {
    await beRole('desk');
    await say(
      activityChange('new', ['2026-12-01', '13:00', '14:00'], { state: 'proposed', person: 'asa' }),
      activityChange('over', ['2026-12-02', '09:00', '10:00']),
    );
    render(<Page />);
    expect(await screen.findByText('1 förslag väntar på ditt svar')).toBeTruthy();
    expect(await screen.findByText('1 aktivitet krockar med frukosten')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Gå igenom' }).getAttribute('href')).toBe('/calendar/desk');
  });
});
