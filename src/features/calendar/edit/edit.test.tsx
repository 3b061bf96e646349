import { fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { activities } from '../../../local/queries/activities.ts';
import { Snacks } from '../../../ui/snack.tsx';
import { activityChange, beRole, joiningChange, monday, openHouse, say } from '../test-house.ts';
import { Page as EditPage } from './edit-page.tsx';
import { Page as NewPage } from './new-page.tsx';

let houses = 0;
const type = (label: string, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};
const value = (label: string): string => (screen.getByLabelText(label) as HTMLInputElement).value;

describe('the form of an activity', () => {
  beforeEach(async () => {
    setLanguage('sv');
    vi.spyOn(Date, 'now').mockReturnValue(monday);
    houses += 1;
    await openHouse(`calendar-form-${houses}`, 'member', 'asa');
  });

  it('begins in the empty hour, refuses breakfast with the reason, and leads to the nearest free time', async () => {
    const stop = activities.subscribe(() => undefined);
    render(<NewPage params={{ at: '2026-12-02T09.00' }} />);
    expect(await screen.findByText('Då äter vi frukost')).toBeTruthy();
    expect(screen.getByText(/Onsdag 2 december 08:15–09:30 är veckans gemensamma stund/)).toBeTruthy();
    await vi.waitFor(() => expect(value('Vem startar det?')).toBe('Åsa, SKV'));
    type('Vad heter det?', 'Samtal om tillit');
    fireEvent.click(screen.getByRole('button', { name: 'Föreslå' }));
    expect(activities.value).toEqual([]);
    expect(screen.getByText('Närmaste lediga tid: Onsdag 2 december 09:30–10:30.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Ta den tiden' }));
    expect(await screen.findByDisplayValue('09:30')).toBeTruthy();
    expect(screen.queryByText('Då äter vi frukost')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Föreslå' }));
    await vi.waitFor(() => expect(activities.value).toHaveLength(1));
    expect(activities.value?.[0]?.fields).toMatchObject({ state: 'proposed', person: 'asa', by: 'Åsa, SKV' });
    stop();
  });

  it('makes the parts of a course in one go', async () => {
    const stop = activities.subscribe(() => undefined);
    render(<NewPage params={{ at: '2026-12-01T13.00' }} />);
    await screen.findByLabelText('Vad heter det?');
    type('Vad heter det?', 'Klarspråk');
    type('Vem startar det?', 'Åsa');
    fireEvent.click(screen.getByLabelText('Varannan vecka'));
    await screen.findByRole('switch', { name: 'Gångerna hör ihop' });
    type('Hur många gånger?', '3');
    fireEvent.click(screen.getByRole('switch', { name: 'Gångerna hör ihop' }));
    expect(await screen.findByText('Tisdag 29 december 13:00–14:00')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Föreslå' }));
    await vi.waitFor(() => expect(activities.value).toHaveLength(3));
    expect(activities.value?.map(({ fields: { part, parts } }) => `${part}/${parts}`)).toEqual([
      '1/3',
      '2/3',
      '3/3',
    ]);
    expect(new Set(activities.value?.map(({ fields }) => fields.series)).size).toBe(1);
    stop();
  });

  it('says what is missing where it is missing, and keeps what was typed', async () => {
    const { unmount } = render(<NewPage params={{}} />);
    await screen.findByLabelText('Vad heter det?');
    fireEvent.click(screen.getByRole('button', { name: 'Föreslå' }));
    expect(await screen.findByText('Vad ska det heta?')).toBeTruthy();
    type('Vad heter det?', 'Yoga');
    type('Vem startar det?', 'Generaldirektör Åsa');
    expect(await screen.findByText(/Titeln ”Generaldirektör” hänger vi av oss/)).toBeTruthy();
    unmount();
    render(<NewPage params={{}} />);
    expect(await screen.findByDisplayValue('Yoga')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Börja om' }));
    await vi.waitFor(() => expect(value('Vad heter det?')).toBe(''));
  });

  it('shows the host who else is in that place, and moves the sign-ups along to another day', async () => {
    await beRole('desk');
    const at = ['2026-12-01', '13:00', '14:00'] as const;
    await say(
      {
        kind: 'floor',
        id: 'ground',
        fields: { name: 'Bottenvåningen', level: 0, width: 20, height: 20, picture: null },
      },
      {
        kind: 'spot',
        id: 'fire',
        fields: {
          ...{ floor: 'ground', x: 1, y: 1, kind: 'zone', zone: 'campfire', name: 'Lägerelden' },
          ...{ purpose: '', code: '', equipment: [], soundLevel: null, seats: 10, width: 2, depth: 2 },
          ...{ open: true, order: 1 },
        },
      },
      activityChange('one', at, { spot: 'fire', signUp: true }),
      activityChange('other', ['2026-12-03', '12:00', '15:00'], { spot: 'fire', title: 'Lunch i ring' }),
      joiningChange('bo', 'one', 1),
    );
    render(
      <>
        <EditPage params={{ activity: 'one' }} />
        <Snacks />
      </>,
    );
    await screen.findByLabelText('Dag');
    expect(
      within(await screen.findByRole('group', { name: 'Vilken plats i huset?' })).getByLabelText(
        'Lägerelden',
      ),
    ).toBeTruthy();
    type('Dag', '2026-12-03');
    expect(await screen.findByText('Lunch i ring, 12:00–15:00')).toBeTruthy();
    expect(screen.getByText('Närmaste lediga tid: Torsdag 3 december 15:00–16:00.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText('Sparat')).toBeTruthy();
    const { joiningsByActivity } = await import('../takings.ts');
    const stop = joiningsByActivity.subscribe(() => undefined);
    await vi.waitFor(() => expect(joiningsByActivity.value.get('one')?.[0]?.day).toBe('2026-12-03'));
    stop();
  });

  it('is not for guests, nor for what somebody else started', async () => {
    await say(activityChange('one', ['2026-12-01', '13:00', '14:00'], { person: 'bo' }));
    render(<EditPage params={{ activity: 'one' }} />);
    expect(await screen.findByText(/Bara den som föreslog/)).toBeTruthy();
    await beRole('guest');
    render(<NewPage params={{}} />);
    expect(await screen.findByText(/Medlemmar startar aktiviteter/)).toBeTruthy();
  });
});
