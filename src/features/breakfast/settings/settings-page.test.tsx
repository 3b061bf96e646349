import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kitchen } from '../../../domain/breakfast/kitchen.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { breakfastDays, kitchen, series } from '../../../local/queries/breakfast.ts';
import { findRow } from '../../../local/rows.ts';
import { dismissSnacks } from '../../../ui/snack.tsx';
import { openHouse } from '../test-house.ts';
import { Page } from './settings-page.tsx';

let opened = 0;
const section = (name: string) => within(screen.getByRole('region', { name }));
const write = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const readKitchen = async (): Promise<Kitchen | undefined> =>
  (await findRow('kitchen', 'hub-one'))?.fields as Kitchen | undefined;

describe('the settings of breakfast', () => {
  beforeEach(async () => {
    setLanguage('sv');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 24, 9, 0) });
    await openHouse(`breakfast-settings-${opened++}`, { role: 'desk' });
    render(<Page />);
    // What is kept here has been read by then.
    await screen.findByText('ons 25 nov');
  });
  afterEach(() => {
    cleanup();
    dismissSnacks();
    vi.useRealTimers();
  });

  it('moves the series, and says what is wrong with a time', async () => {
    const when = section('När och var');
    fireEvent.click(when.getByLabelText('Torsdag'));
    write(when.getByLabelText('Slutar'), '08:00');
    expect(await when.findByText('Slutet ska vara efter början.')).toBeTruthy();
    write(when.getByLabelText('Slutar'), '10:00');
    fireEvent.click(when.getByRole('button', { name: 'Spara' }));
    await waitFor(() => expect(series.value).toMatchObject({ weekday: 4, starts: '08:15', ends: '10:00' }));
    expect(await section('Frukostarna framöver').findByText('tors 26 nov')).toBeTruthy();
  });

  it('keeps half-written words when the page is left', async () => {
    write(section('Dagar då huset är stängt').getByLabelText('Varför?'), 'Planeringsdag');
    cleanup();
    render(<Page />);
    await screen.findByText('När och var');
    const closed = section('Dagar då huset är stängt');
    expect(closed.getByLabelText<HTMLInputElement>('Varför?').value).toBe('Planeringsdag');
    fireEvent.click(closed.getByRole('button', { name: 'Lägg till' }));
    expect(await closed.findByText('Välj en dag.')).toBeTruthy();
    write(closed.getByLabelText('Från och med'), '2026-12-02');
    fireEvent.click(closed.getByRole('button', { name: 'Lägg till' }));
    await waitFor(() =>
      expect(series.value.closed).toEqual([
        { from: '2026-12-02', to: '2026-12-02', reason: 'Planeringsdag' },
      ]),
    );
    expect(await section('Frukostarna framöver').findByText('Inställd: Planeringsdag')).toBeTruthy();
  });

  it('cancels one date with a reason, and adds an extra one', async () => {
    const dates = section('Frukostarna framöver');
    fireEvent.click(dates.getByText('ons 25 nov'));
    const sheet = within(await screen.findByRole('dialog'));
    fireEvent.click(sheet.getByLabelText('Inställd'));
    fireEvent.click(await sheet.findByRole('button', { name: 'Ställ in frukosten' }));
    expect(await sheet.findByText('Skriv varför, så vet alla.')).toBeTruthy();
    write(await sheet.findByLabelText('Varför?'), 'Vattenläcka');
    fireEvent.click(await sheet.findByRole('button', { name: 'Ställ in frukosten' }));
    expect(await dates.findByText('Inställd: Vattenläcka')).toBeTruthy();

    fireEvent.click(dates.getByRole('button', { name: 'Extra frukost' }));
    const extra = within(await screen.findByRole('dialog'));
    write(extra.getByLabelText('Dag'), '2026-11-27');
    fireEvent.click(extra.getByRole('button', { name: 'Lägg till' }));
    expect(await dates.findByText('fre 27 nov')).toBeTruthy();
    expect(breakfastDays.value.get('2026-11-27')).toMatchObject({ state: 'on', starts: '08:15' });
  });

  it('writes the whole kitchen down with the first change, and orders, renames and removes', async () => {
    const tasks = section('Uppgifter');
    fireEvent.click(tasks.getByRole('button', { name: 'Flytta upp Duka fram' }));
    await waitFor(async () => expect((await readKitchen())?.tasks[0]?.name).toBe('Duka fram'));
    expect((await readKitchen())?.ingredients.length).toBeGreaterThan(5);
    const order = async () => (await readKitchen())?.tasks.map(({ name }) => name);
    const before = await order();
    fireEvent.click(await tasks.findByRole('button', { name: 'Flytta ner Duka fram' }));
    await waitFor(async () => expect((await order())?.[1]).toBe('Duka fram'));
    fireEvent.click(await tasks.findByRole('button', { name: 'Flytta upp Duka fram' }));
    await waitFor(async () => expect(await order()).toEqual(before));
    // Whoever has come to the end stays there.
    const up = await tasks.findByRole('button', { name: 'Flytta upp Duka fram' });
    expect(up.getAttribute('aria-disabled')).toBe('true');

    fireEvent.click(tasks.getByRole('button', { name: 'Ändra Duka fram' }));
    const sheet = within(await screen.findByRole('dialog'));
    write(sheet.getByLabelText('Namn'), 'Koka kaffe');
    fireEvent.click(sheet.getByRole('button', { name: 'Spara' }));
    expect(await sheet.findByText('Det finns redan en med det namnet.')).toBeTruthy();
    write(sheet.getByLabelText('Namn'), 'Duka');
    fireEvent.click(sheet.getByRole('button', { name: 'Spara' }));
    await waitFor(() => expect(kitchen.value.tasks[0]?.name).toBe('Duka'));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    fireEvent.click(tasks.getByRole('button', { name: 'Ändra Ta emot nya' }));
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ta bort' }));
    await waitFor(() => expect(kitchen.value.tasks.map(({ name }) => name)).not.toContain('Ta emot nya'));
  });

  it('takes an amount with a comma, for a diet alone', async () => {
    const list = section('Att köpa');
    fireEvent.click(list.getByRole('button', { name: 'Lägg till' }));
    const sheet = within(await screen.findByRole('dialog'));
    write(sheet.getByLabelText('Namn'), 'Sojayoghurt');
    write(sheet.getByLabelText('Räknas i'), 'dl');
    write(sheet.getByLabelText('Per person'), '1,5');
    fireEvent.click(sheet.getByLabelText('Bara för dem som äter …'));
    fireEvent.click(await sheet.findByRole('switch', { name: 'Veganskt' }));
    fireEvent.click(sheet.getByRole('button', { name: 'Lägg till' }));
    await waitFor(() =>
      expect(kitchen.value.ingredients.at(-1)).toMatchObject({
        ...{ name: 'Sojayoghurt', unit: 'dl', each: 1.5, pack: 0 },
        ...{ notFor: [], onlyFor: ['vegan'] },
      }),
    );
  });
});
