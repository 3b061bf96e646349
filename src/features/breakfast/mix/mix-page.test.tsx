import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkIn } from '../../../domain/arrival/arrival.ts';
import { joinMix } from '../../../domain/breakfast/seating.ts';
import { seatId } from '../../../domain/id.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { commit } from '../../../local/commit.ts';
import { readPeople } from '../../../local/queries/people.ts';
import { dismissSnacks } from '../../../ui/snack.tsx';
import { openHouse, type TestHouse } from '../test-house.ts';
import { Page } from './mix-page.tsx';

/** The morning of a Wednesday with breakfast. */
const morning = Date.UTC(2026, 10, 25, 7, 20);
const day = '2026-11-25';
const people = {
  'p-asa': { firstName: 'Åsa' },
  'p-bo': { firstName: 'Bosse', organisation: 'org-tv' },
  'p-cia': { firstName: 'Cia', organisation: null },
  'p-dag': { firstName: 'Dagny' },
} as const;

let opened = 0;
async function open(house: TestHouse = {}, here: readonly string[] = Object.keys(people)): Promise<void> {
  await openHouse(`mix-${opened++}`, { people, ...house });
  const rows = await readPeople(here);
  const visits = [...rows].flatMap(
    ([id, { fields }]) => checkIn(id, fields, { timeZone: 'Europe/Stockholm' }, morning, undefined).changes,
  );
  await commit(visits);
}

const type = (text: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });
async function join(letters: string, name: string): Promise<void> {
  await waitFor(() => {
    type(letters);
    fireEvent.click(within(screen.getByRole('list', { name: 'Tryck på ditt namn' })).getByText(name));
  });
  await screen.findByRole('button', { name: `Ta bort ${name} ur mixen` });
}

describe('the breakfast mix', () => {
  beforeEach(() => {
    setLanguage('sv');
    vi.useFakeTimers({ toFake: ['Date'], now: morning });
  });
  afterEach(() => {
    cleanup();
    dismissSnacks();
    vi.useRealTimers();
  });

  it('names nobody who has not joined, and waits kindly for a third', async () => {
    await open();
    render(<Page />);
    expect(await screen.findByText('Ingen är med än.')).toBeTruthy();
    expect(screen.queryByText('Åsa')).toBeNull();
    await join('ås', 'Åsa');
    expect(screen.getByText('Åsa väntar på två till.')).toBeTruthy();
    await join('bo', 'Bosse');
    expect(screen.getByText('Bosse och Åsa väntar på en till.')).toBeTruthy();
    expect(screen.queryByText('Cia')).toBeNull();
  });

  it('suggests tables, adds who comes late, and begins anew only when asked twice', async () => {
    await open();
    await commit(['p-asa', 'p-bo', 'p-cia'].map((id) => joinMix(id, day)));
    render(<Page />);
    fireEvent.click(await screen.findByRole('button', { name: 'Föreslå bord' }));
    const table = await screen.findByRole('region', { name: 'Bord 1' });
    expect(within(table).getAllByRole('listitem')).toHaveLength(3);
    expect(screen.getByText(/^3 nya möten/)).toBeTruthy();
    await join('da', 'Dagny');
    expect(within(screen.getByRole('region', { name: 'Bord 1' })).getByText('Dagny')).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: 'Börja om' }));
    expect(screen.getByRole('region', { name: 'Bord 1' })).toBeTruthy();
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Börja om' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Bord 1' })).toBeNull());
    expect(screen.getByText('4 är med')).toBeTruthy();
  });

  it('says when the next breakfast is on a day without one', async () => {
    vi.setSystemTime(Date.UTC(2026, 11, 24, 7, 20));
    await open();
    render(<Page />);
    expect(await screen.findByText(/onsdag 30 december 08:15/)).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('is joined on a phone with one tap, and the card says where and whom to look for', async () => {
    await open({ role: 'member', person: 'p-bo' }, ['p-bo']);
    render(<Page />);
    fireEvent.click(await screen.findByRole('button', { name: 'Gå med i mixen' }));
    expect(await screen.findByText(/Ditt bord visas här/)).toBeTruthy();
    await commit([
      {
        kind: 'seat',
        id: seatId('p-bo', day),
        fields: { person: 'p-bo', day, table: 3, lookFor: ['org-skv'] },
      },
    ]);
    expect(await screen.findByText('Bord 3')).toBeTruthy();
    expect(screen.getByText('Leta upp någon från Skatteverket.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Lämna mixen' }));
    expect(await screen.findByRole('button', { name: 'Gå med i mixen' })).toBeTruthy();
  });
});
