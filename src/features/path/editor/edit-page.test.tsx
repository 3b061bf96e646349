import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../domain/change.ts';
import { emptyHouse } from '../../../domain/house/house.ts';
import { publishHouse, replaceHouse } from '../../../domain/house/house-edits.ts';
import { writeHouseFile } from '../../../domain/house/house-file.ts';
import { sampleHouse } from '../../../domain/house/sample-house.ts';
import { newHub } from '../../../domain/hub.ts';
import type { Role } from '../../../domain/role.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { commit } from '../../../local/commit.ts';
import { db, openLocal } from '../../../local/db.ts';
import { houseWithPictures } from '../../../local/queries/house.ts';
import { saveSession } from '../../../local/session.ts';
import * as picking from '../../../ui/pick-file.ts';
import * as saving from '../../../ui/save-file.ts';
import { dismissSnacks, Snacks } from '../../../ui/snack.tsx';
import { Page } from './edit-page.tsx';
import { editorState } from './editor.ts';
import { noHistory } from './history.ts';

const sample = sampleHouse('two-floors', 'sv');
const campfire = 'two-floors-campfire';
let opened = 0;

/** A hub of its own with this house, so that no draft of another test lies in it. */
async function openHub(changes: readonly Change[], role: Role = 'desk'): Promise<void> {
  const hub = `hub-${opened++}`;
  const local = await openLocal(`path-editor-${hub}`);
  if (!local.ok) throw new Error(local.code);
  await saveSession({
    ...{ protocol: 2, version: '0', time: Date.now(), hub, device: 'device-one', role, person: null },
    ...{ address: 'https://hubb.example', join: 'join-code', printer: false },
  });
  const fields = newHub({ name: 'Gläntan', language: 'sv', closes: '18:00', timeZone: 'Europe/Stockholm' });
  await commit([{ kind: 'hub', id: hub, fields: { ...fields } }, ...changes]);
}

const withSample = publishHouse(emptyHouse, replaceHouse(emptyHouse, sample));
const open = () =>
  render(
    <>
      <Page />
      <Snacks />
    </>,
  );
// By text and label, for roles of hundreds of rows take long to find out.
const press = (name: string | RegExp) => fireEvent.click(screen.getByText(name));
const pressIn = (label: string, name: string | RegExp) =>
  fireEvent.click(within(screen.getAllByLabelText(label).at(-1) as HTMLElement).getByText(name));
/** Waits for words; long, for a busy machine writes slowly. */
const heard = (text: string | RegExp) => screen.findByText(text, undefined, { timeout: 10_000 });
const patiently = (check: () => void) => waitFor(check, { timeout: 10_000 });
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const published = () => houseWithPictures.value;

describe('the editor of the house', () => {
  beforeEach(() => {
    setLanguage('sv');
    dismissSnacks();
    houseWithPictures.subscribe(() => undefined);
    editorState.history.value = noHistory;
    editorState.picked.value = null;
    editorState.floor.value = '';
  });

  it('begins with a sample, and publishes it in one go', async () => {
    await openHub([]);
    open();
    fireEvent.click(await heard('Ett hus på två plan'));
    expect(await heard('Allt går att nå, även utan steg.')).toBeTruthy();
    expect(published()?.spot.size).toBe(0);
    press('Publicera');
    expect(await heard(/^Publicerat/)).toBeTruthy();
    expect(published()).toEqual(sample);
    expect(screen.getByText('Allt är publicerat.')).toBeTruthy();
    expect((await db().outbox.toArray()).filter(({ kind }) => kind === 'spot')).toHaveLength(
      sample.spot.size,
    );
  });

  it('renames and moves a place, undoes, and publishes only what is other', async () => {
    await openHub(withSample);
    open();
    await heard('Platser på Bottenvåningen');
    pressIn('Platser', /^Lägerelden/);
    expect(document.activeElement?.textContent).toBe('Lägerelden');
    type('Namn', 'Eld');
    type('Namn', 'Elden  ');
    type('Från vänster, meter', '7,5');
    expect(screen.getByText('En ändring att publicera.')).toBeTruthy();
    press('Ångra');
    await patiently(() => expect(screen.getByLabelText('Från vänster, meter')).toHaveProperty('value', '7'));
    press('Ångra');
    expect(await heard('Allt är publicerat.')).toBeTruthy();
    press('Gör om');
    const before = (await db().outbox.toArray()).length;
    // Another desk says something else of the same place meanwhile.
    await commit([{ kind: 'spot', id: campfire, fields: { seats: 99 } }]);
    press('Publicera');
    expect(await heard(/^Publicerat/)).toBeTruthy();
    expect(published()?.spot.get(campfire)).toMatchObject({ name: 'Elden', x: 7, seats: 99 });
    const said = (await db().outbox.toArray()).slice(before + 1);
    expect(said.map(({ row: { fields } }) => fields)).toEqual([{ name: 'Elden' }]);
    // The last one is the message's.
    fireEvent.click(screen.getAllByText('Ångra').at(-1) as HTMLElement);
    await patiently(() => expect(published()?.spot.get(campfire)?.name).toBe('Lägerelden'));
  });

  it('says what is wrong with a number, and does not take it', async () => {
    await openHub(withSample);
    open();
    await heard('Platser på Bottenvåningen');
    pressIn('Platser', /^Lägerelden/);
    type('Från vänster, meter', '31');
    expect(await heard('Skriv ett tal från 0 till 30.')).toBeTruthy();
    type('Från vänster, meter', 'många');
    expect(await heard('Skriv ett tal.')).toBeTruthy();
    expect(screen.getByText('Allt är publicerat.')).toBeTruthy();
  });

  it('says what cannot be reached where it is mended, and draws the way in words', async () => {
    await openHub(withSample);
    open();
    await heard('Platser på Bottenvåningen');
    press('Lägg till plats');
    type('Namn', 'Mötesrum Lärken');
    // In the form, and in the list behind it.
    expect(screen.getAllByText('Mötesrum Lärken går inte att nå från entrén.')).toHaveLength(2);
    press('Dra vägen');
    expect(await heard('Välj först vart vägen går.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Ny väg till'), { target: { value: campfire } });
    press('Dra vägen');
    await patiently(() => expect(screen.queryAllByText(/går inte att nå/)).toHaveLength(0));
    pressIn('Vägar härifrån', /^Genom en dörr, /);
    type('Bredd, meter', '0,7');
    expect(screen.getByText(/^Har steg eller är för smal/)).toBeTruthy();
    press('Till listan');
    pressIn('Att se över', /Mötesrum Lärken går bara att nå över steg/);
    expect(screen.getByLabelText('Namn')).toHaveProperty('value', 'Mötesrum Lärken');
    press('Ta bort platsen');
    expect(await heard('Allt är publicerat.')).toBeTruthy();
  });

  it('is moved on the map by arrow keys', async () => {
    await openHub(withSample);
    open();
    await heard('Platser på Bottenvåningen');
    const map = within(screen.getByLabelText('Karta: Bottenvåningen'));
    const spot = map.getByLabelText('Lägerelden');
    spot.focus();
    fireEvent.keyDown(spot, { key: 'ArrowRight' });
    expect(screen.getByText('Allt är publicerat.')).toBeTruthy();
    fireEvent.click(spot);
    fireEvent.keyDown(spot, { key: 'ArrowRight' });
    fireEvent.keyDown(spot, { key: 'ArrowRight', shiftKey: true });
    expect(await heard('Lägerelden: 7,6 m från vänster, 6,4 m uppifrån.')).toBeTruthy();
    expect(screen.getByLabelText('Från vänster, meter')).toHaveProperty('value', '7,6');
    fireEvent.keyDown(spot, { key: 'z', ctrlKey: true });
    expect(await heard('Allt är publicerat.')).toBeTruthy();
  });

  it('leads wishes where the hub wants', async () => {
    await openHub(withSample);
    open();
    await heard('Platser på Bottenvåningen');
    pressIn('Jag vill …', /^Jag vill ha det tyst/);
    press('Flytta upp Oasen');
    press('Ta bort Skrivborden');
    press('Publicera');
    await patiently(() =>
      expect(published()?.wish.get('quiet')?.spots.slice(0, 2)).toEqual([
        'two-floors-oasis',
        'two-floors-glade',
      ]),
    );
    press('Gör som vanligt');
    press('Publicera');
    await patiently(() => expect(published()?.wish.get('quiet')?.spots).toEqual([]));
  });

  it('goes out as a file and comes in as one, once its problems have been seen', async () => {
    await openHub(withSample);
    const saved = vi.spyOn(saving, 'saveText').mockImplementation(() => undefined);
    const picked = vi.spyOn(picking, 'pickFile');
    open();
    await heard('Platser på Bottenvåningen');
    press('Spara som fil');
    await patiently(() =>
      expect(saved).toHaveBeenCalledWith('hus.stigen-house.json', writeHouseFile(sample)),
    );
    picked.mockResolvedValueOnce(new File(['[]'], 'x.json'));
    press('Hämta fil');
    expect(await heard(/^Det här är inget hus/)).toBeTruthy();
    const spot = new Map([...sample.spot].filter(([id]) => id !== 'two-floors-entrance'));
    picked.mockResolvedValueOnce(new File([writeHouseFile({ ...sample, spot })], 'x.json'));
    press('Hämta fil');
    const sheet = within(await screen.findByRole('dialog', { hidden: true }));
    expect(sheet.getByText(/^Huset har ingen entré/)).toBeTruthy();
    expect(screen.getByText('Allt är publicerat.')).toBeTruthy();
    fireEvent.click(sheet.getByText('Ta in huset'));
    expect(await heard('En ändring att publicera.')).toBeTruthy();
    press('Släng utkastet');
    expect(await heard('Utkastet är slängt')).toBeTruthy();
    expect(published()).toEqual(sample);
  });

  it('is the host’s alone', async () => {
    await openHub(withSample, 'door');
    open();
    expect(await heard('Huset ritas på värdens enhet.')).toBeTruthy();
    expect(screen.queryByText('Publicera')).toBeNull();
  });
});
