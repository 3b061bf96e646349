import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { visitId } from '../../../domain/id.ts';
import { dayAt } from '../../../domain/time.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { readVisit } from '../../../local/queries/visits.ts';
import { place } from '../../../ui/navigate.ts';
import { openHouse } from '../test-house.ts';
import { stopClosing } from './closing.ts';
import { DoorHome } from './door-home.tsx';
import { carriedName, doorQuery, welcomed } from './door-state.ts';

const visitOf = (person: string) => readVisit(visitId(person, dayAt(Date.now(), 'Europe/Stockholm')));

const type = (text: string) =>
  fireEvent.input(screen.getByLabelText('Skriv två bokstäver av ditt namn'), { target: { value: text } });

describe('the door', () => {
  beforeAll(async () => {
    setLanguage('sv');
    // Noon, so that closing time and midnight are far.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 25, 11, 0) });
    await openHouse('door-home', {
      people: {
        'person-asa': { firstName: 'Åsa' },
        'person-asta': { firstName: 'Åsta', organisation: 'org-tv' },
        'person-anna-k': { firstName: 'Anna', lastInitial: 'K' },
        'person-anna-l': { firstName: 'Anna', lastInitial: 'L' },
        'person-ny': { firstName: 'Nils', firstDay: null },
        'person-undo': { firstName: 'Undis' },
        'person-scan': { firstName: 'Skann' },
      },
    });
  });
  afterEach(() => {
    welcomed.value = null;
    doorQuery.value = '';
  });
  afterAll(() => {
    stopClosing();
    vi.useRealTimers();
  });

  it('lists nobody before two letters', () => {
    render(<DoorHome />);
    type('å');
    expect(screen.queryByText('Åsa')).toBeNull();
    type('ås');
    expect(screen.getByText('Åsa')).toBeTruthy();
    expect(screen.getByText('Åsta')).toBeTruthy();
  });

  it('shows the organisation, and the initial only where two read the same', () => {
    render(<DoorHome />);
    type('an');
    expect(screen.getByText('Anna K')).toBeTruthy();
    expect(screen.getByText('Anna L')).toBeTruthy();
    expect(screen.getAllByText('SKV').length).toBe(2);
  });

  it('welcomes by name at a tap, once the visit is saved', async () => {
    render(<DoorHome />);
    type('åsa');
    fireEvent.click(screen.getByText('Åsa'));
    expect(await screen.findByText('Välkommen, Åsa!')).toBeTruthy();
    expect(screen.getByText('Incheckad 12:00')).toBeTruthy();
    expect((await visitOf('person-asa'))?.fields.left).toBeNull();
  });

  it('tells whoever checks in twice since when they are here', async () => {
    render(<DoorHome />);
    type('åsta');
    fireEvent.click(screen.getByText('Åsta'));
    await screen.findByText('Välkommen, Åsta!');
    fireEvent.click(screen.getByText('Klart'));
    type('åsta');
    fireEvent.click(screen.getByText('Åsta'));
    expect(await screen.findByText('Hej igen, Åsta!')).toBeTruthy();
    expect(screen.getByText('Du är redan här sedan 12:00')).toBeTruthy();
  });

  it('is glad of a first visit', async () => {
    render(<DoorHome />);
    type('nils');
    fireEvent.click(screen.getByText('Nils'));
    expect(await screen.findByText(/Första gången här/)).toBeTruthy();
  });

  it('takes a check-in back', async () => {
    render(<DoorHome />);
    type('undis');
    fireEvent.click(screen.getByText('Undis'));
    await screen.findByText('Välkommen, Undis!');
    fireEvent.click(screen.getByText('Ångra'));
    expect(await screen.findByLabelText('Skriv två bokstäver av ditt namn')).toBeTruthy();
    expect((await visitOf('person-undo'))?.fields.gone).toBe(true);
  });

  it('offers whoever is not found to write themselves in, with the name they typed', () => {
    render(<DoorHome />);
    type('Zäta ');
    expect(screen.getByText(/Ingen ”Zäta” här än/)).toBeTruthy();
    fireEvent.click(screen.getByText('Jag är ny här'));
    expect(place.value.path).toBe('/new');
    expect(carriedName.value).toBe('Zäta');
  });

  it('takes the only hit at Enter', async () => {
    render(<DoorHome />);
    type('skann');
    fireEvent.keyDown(screen.getByLabelText('Skriv två bokstäver av ditt namn'), { key: 'Enter' });
    expect(await screen.findByText('Välkommen, Skann!')).toBeTruthy();
  });

  it('moves the focus into the field at a key struck anywhere', async () => {
    render(<DoorHome />);
    const field = screen.getByLabelText('Skriv två bokstäver av ditt namn');
    fireEvent.keyDown(document.body, { key: 'å' });
    await waitFor(() => expect(document.activeElement).toBe(field));
  });
});
