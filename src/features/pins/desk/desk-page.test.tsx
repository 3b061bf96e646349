import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { templateById } from '../../../domain/pins/pin-template.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { commit } from '../../../local/commit.ts';
import { today } from '../../../local/queries/hub.ts';
import { want } from '../jobs/pin-jobs.ts';
import { catchPrints, openHouse } from '../test-house.ts';
import { findCandidates } from './candidates.ts';
import { Page } from './desk-page.tsx';
import { nextPlace, skipOf } from './sheet-options.tsx';

let houses = 0;
const open = (options: Parameters<typeof openHouse>[1] = {}) => {
  houses += 1;
  return openHouse(`desk-${houses}`, {
    people: { aino: { firstName: 'Aino' }, biret: { firstName: 'Biret' } },
    ...options,
  });
};

async function wantPin(person: string, name: string, at = Date.now()): Promise<void> {
  const pin = { person, name, organisation: 'Skatteverket', organisationShort: '', code: null };
  const made = want(pin, { template: 'badge', at });
  if (made.ok) await commit(made.value.changes);
}

const section = async (heading: string) => within(await screen.findByRole('region', { name: heading }));

beforeEach(() => setLanguage('sv'));

describe('the pin desk', () => {
  it('prints what waits, one or all, and shows what came out', async () => {
    await open();
    const caught = catchPrints();
    await wantPin('aino', 'Aino', Date.now() - 5000);
    await wantPin('biret', 'Biret');
    render(<Page />);
    const waiting = await section('Väntar');
    await waiting.findByText('Aino');
    expect(waiting.getAllByRole('listitem').map((row) => row.querySelector('bdi')?.textContent)).toEqual([
      'Aino',
      'Biret',
    ]);
    fireEvent.click(waiting.getByRole('button', { name: 'Skriv ut: Aino' }));
    const printed = await section('Utskrivna idag');
    expect(printed.getByText('Aino')).toBeTruthy();
    expect(caught.css).toEqual(['@page { size: 62mm 29mm; margin: 0 }']);
    await waitFor(() => expect(waiting.queryByText('Aino')).toBeNull());
    fireEvent.click(printed.getByRole('button', { name: 'Skriv ut igen: Aino' }));
    expect(await screen.findByText(/2 gånger/)).toBeTruthy();
  });

  it('prints all that wait on a half used sheet', async () => {
    await open();
    const caught = catchPrints();
    await wantPin('aino', 'Aino', Date.now() - 5000);
    await wantPin('biret', 'Biret');
    render(<Page />);
    fireEvent.click(await screen.findByRole('radio', { name: /A4-ark med klädnypor/ }));
    fireEvent.input(await screen.findByLabelText('Börja på plats'), { target: { value: '40' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Skriv ut alla 2' }));
    await waitFor(() => expect(caught.pages).toEqual([['AinoSkatteverket', 'BiretSkatteverket']]));
    expect(await screen.findByText('Ingen väntar på en klädnypa just nu.')).toBeTruthy();
  });

  it('takes somebody out of the queue', async () => {
    await open();
    await wantPin('aino', 'Aino');
    render(<Page />);
    fireEvent.click(await screen.findByRole('button', { name: 'Ta bort: Aino' }));
    expect(await screen.findByText('Ingen väntar på en klädnypa just nu.')).toBeTruthy();
  });

  it('makes a sheet for the morning of who is expected and who is found', async () => {
    await open();
    const caught = catchPrints();
    const plan = { person: 'biret', day: today.value, coming: true, shown: false };
    await commit([{ kind: 'plan', id: `biret~${today.value}`, fields: plan }]);
    render(<Page />);
    const morning = await section('Ark för morgonen');
    expect(morning.queryByText('Biret')).toBeNull();
    fireEvent.click(await morning.findByRole('button', { name: 'Lägg till alla som väntas idag (1)' }));
    expect(await morning.findByText('Biret')).toBeTruthy();
    fireEvent.input(morning.getByRole('combobox', { name: 'Lägg till någon' }), { target: { value: 'ai' } });
    fireEvent.click(await morning.findByRole('option', { name: /Aino/ }));
    fireEvent.click(screen.getByRole('radio', { name: /Namnetikett/ }));
    fireEvent.click(await morning.findByRole('button', { name: 'Skriv ut 2 klädnypor' }));
    await waitFor(() => expect(caught.pages[0]).toHaveLength(2));
    expect(await morning.findByText('Ingen vald än.')).toBeTruthy();
    expect((await section('Utskrivna idag')).getByText('Biret')).toBeTruthy();
  });

  it('has nothing to print where pins are written by hand', async () => {
    await open({ hub: { printing: 'write' } });
    render(<Page />);
    expect(await screen.findByText(/skrivs klädnyporna för hand/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('who may want a pin', () => {
  it('is each who comes or has come today, once, unless they have one', () => {
    const day = '2026-11-25';
    const plan = (person: string, coming = true, on = day) => ({
      id: `${person}~${on}`,
      fields: { person, day: on, coming, shown: false },
    });
    const visit = (person: string | null) => ({
      id: `${person}~${day}`,
      fields: {
        person,
        day,
        kind: 'guest' as const,
        arrived: { at: 1, round: 0 },
        left: null,
        leftBy: null,
        back: null,
        hostName: '',
        host: null,
        purpose: '',
        group: null,
        groupName: '',
        party: 1,
        greeter: null,
        shown: false,
      },
    });
    const plans = [plan('a'), plan('b', false), plan('c', true, '2026-11-26'), plan('d'), plan('e')];
    expect(findCandidates(day, plans, [visit('d'), visit(null)], [], ['e'])).toEqual({
      expected: ['a'],
      arrived: ['d'],
    });
  });
});

describe('the first free place', () => {
  const sheet = templateById('sheet');
  if (!sheet) throw new Error('no sheet');

  it('is the first one for whatever is no place on the sheet', () => {
    expect(['1', '8', '40', '41', '0', '-1', '', '2.5', 'x'].map((text) => skipOf(text, sheet))).toEqual([
      0, 7, 39, 0, 0, 0, 0, 0, 0,
    ]);
  });

  it('is told after a print, unless the sheet is full', () => {
    expect(nextPlace(sheet, 0, 7)).toBe(8);
    expect(nextPlace(sheet, 38, 2)).toBeNull();
    expect(nextPlace(sheet, 38, 5)).toBe(4);
  });
});
