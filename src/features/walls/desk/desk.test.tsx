import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { contributionsOf, walls } from '../../../local/queries/walls.ts';
import { place } from '../../../ui/navigate.ts';
import * as picking from '../../../ui/pick-file.ts';
import * as saving from '../../../ui/save-file.ts';
import { dismissSnacks, Snacks } from '../../../ui/snack.tsx';
import { leafChange, openHouse, wallChange } from '../test-house.ts';
import { Page as NewPage } from './new-page.tsx';
import { Page as SettingsPage } from './settings-page.tsx';

const wallAt = (id: string) => walls.value.find((wall) => wall.id === id)?.fields;
const section = (name: string) => within(screen.getByRole('region', { name }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const openSettings = (wall: string) =>
  render(
    <>
      <SettingsPage params={{ wall }} />
      <Snacks />
    </>,
  );
const openNew = () =>
  render(
    <>
      <NewPage />
      <Snacks />
    </>,
  );

describe('the host’s walls', () => {
  beforeAll(async () => {
    setLanguage('sv');
    await openHouse('walls-desk', {
      role: 'desk',
      also: [
        wallChange('tree', { moderation: 'look-first' }),
        leafChange('a', 'tree', { shown: false }),
        wallChange('standing'),
      ],
    });
    walls.subscribe(() => undefined);
    contributionsOf('tree').subscribe(() => undefined);
  });
  beforeEach(() => dismissSnacks());

  it('are made from a template: its words are there, in the wall’s language, and four weeks', async () => {
    openNew();
    fireEvent.click(await screen.findByRole('button', { name: /^Kulturträdet/ }));
    const title = await screen.findByLabelText<HTMLInputElement>('Titel');
    expect(title.value).toBe('Kulturträdet');
    expect(screen.getByDisplayValue('Ritualer')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Engelska' }));
    expect(screen.getByDisplayValue('Rituals')).toBeTruthy();
    fireEvent.input(title, { target: { value: '' } });
    press('Förhandsgranska');
    expect(await screen.findByText('Väggen behöver en titel.')).toBeTruthy();
    fireEvent.input(title, { target: { value: 'Our tree' } });
    // What has been changed stays as it is.
    fireEvent.click(screen.getByRole('radio', { name: 'Svenska' }));
    expect(title.value).toBe('Our tree');
    press('Förhandsgranska');
    expect(await screen.findByText('Sparad som utkast')).toBeTruthy();
    const made = walls.value.find(({ fields }) => fields.title === 'Our tree');
    expect(made?.fields).toMatchObject({ template: 'tree', state: 'draft', language: 'sv', opens: null });
    expect((made?.fields.closes ?? 0) - Date.now()).toBeGreaterThan(20 * 86_400_000);
    expect(place.value.path).toBe(`/walls/${made?.id}`);
  });

  it('have places that are named, moved and added; one that anything is on stays', async () => {
    openSettings('tree');
    const places = within(await screen.findByRole('region', { name: 'Grenar' }));
    expect(places.queryByRole('button', { name: 'Ta bort Vanor' })).toBeNull();
    fireEvent.click(places.getByRole('button', { name: 'Ta bort Ritualer' }));
    fireEvent.click(places.getByRole('button', { name: 'Lägg till' }));
    press('Spara');
    expect(await places.findByText('Skriv ett namn, eller ta bort raden.')).toBeTruthy();
    fireEvent.input(places.getByLabelText('3. Namn'), { target: { value: 'Skratt' } });
    fireEvent.click(places.getByRole('button', { name: 'Flytta upp Skratt' }));
    press('Spara');
    expect(await screen.findByText('Sparat')).toBeTruthy();
    expect(wallAt('tree')?.places.map(({ name }) => name)).toEqual(['Vanor', 'Skratt', 'Förutsättningar']);
  });

  it('show what waits once the host stops looking first', async () => {
    openSettings('tree');
    fireEvent.click(await screen.findByRole('radio', { name: /^Genast/ }));
    press('Spara');
    await waitFor(() => expect(wallAt('tree')?.moderation).toBe('open'));
    expect(await screen.findByText('Sparat. 1 som väntade syns nu.')).toBeTruthy();
    expect(contributionsOf('tree').value[0]?.fields.shown).toBe(true);
  });

  it('have a period in their own time zone, whose end lies after its beginning', async () => {
    openSettings('tree');
    fireEvent.click(await screen.findByRole('switch', { name: /^Öppnar en viss dag/ }));
    fireEvent.click(screen.getByRole('switch', { name: /^Stänger en viss dag/ }));
    const period = section('När');
    const [opensAt, closesAt] = period.getAllByLabelText('Klockan');
    if (!opensAt || !closesAt) throw new Error('no times');
    fireEvent.input(period.getByLabelText('Öppnar'), { target: { value: '2027-01-11' } });
    fireEvent.input(opensAt, { target: { value: '08:00' } });
    fireEvent.input(period.getByLabelText('Stänger'), { target: { value: '2027-01-11' } });
    fireEvent.input(closesAt, { target: { value: '07:00' } });
    press('Spara');
    expect(await period.findByText('Den stänger innan den har öppnat.')).toBeTruthy();
    fireEvent.input(closesAt, { target: { value: '17:00' } });
    press('Spara');
    await waitFor(() =>
      expect(wallAt('tree')).toMatchObject({
        opens: Date.UTC(2027, 0, 11, 7),
        closes: Date.UTC(2027, 0, 11, 16),
      }),
    );
  });

  it('are closed, opened again and put away, each of which can be undone', async () => {
    openSettings('standing');
    await screen.findByRole('region', { name: 'Öppen eller stängd' });
    press('Stäng nu');
    expect(await screen.findByText('Väggen är stängd')).toBeTruthy();
    press('Ångra');
    await waitFor(() => expect(wallAt('standing')).toMatchObject({ closes: null }));
    press('Stäng nu');
    fireEvent.click(await screen.findByRole('button', { name: 'Lägg i arkivet' }));
    await waitFor(() => expect(wallAt('standing')?.state).toBe('archived'));
    fireEvent.click(await screen.findByRole('button', { name: 'Ta fram ur arkivet' }));
    await waitFor(() => expect(wallAt('standing')).toMatchObject({ state: 'published', closes: null }));
  });

  it('go to another hub as a file, and come from one', async () => {
    const saved = vi.spyOn(saving, 'saveText').mockImplementation(() => undefined);
    const { unmount } = openSettings('standing');
    fireEvent.click(await screen.findByRole('button', { name: 'Spara som fil' }));
    const [name, text] = saved.mock.calls[0] ?? [];
    expect(name).toBe('Kulturträdet.stigen-wall.json');
    unmount();
    const picked = vi.spyOn(picking, 'pickFile');
    openNew();
    picked.mockResolvedValueOnce(new File(['{"cat":1}'], 'x.json'));
    press('Hämta fil');
    expect(await screen.findByText(/^Det här är ingen vägg/)).toBeTruthy();
    const before = walls.value.length;
    picked.mockResolvedValueOnce(new File([text ?? ''], 'x.json'));
    press('Hämta fil');
    expect(await screen.findByText(/^Hämtad\./)).toBeTruthy();
    expect(walls.value).toHaveLength(before + 1);
    expect(walls.value.at(-1)?.fields).toMatchObject({ title: 'Kulturträdet', state: 'draft' });
  });
});
