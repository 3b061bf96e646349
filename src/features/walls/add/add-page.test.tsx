import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { phoneOwner } from '../../../domain/id.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { contributionsOf } from '../../../local/queries/walls.ts';
import { navigate, place } from '../../../ui/navigate.ts';
import { dismissSnacks, Snacks } from '../../../ui/snack.tsx';
import { beRole, leafChange, openHouse, wallChange } from '../test-house.ts';
import { Page } from './add-page.tsx';

const now = Date.now();
const day = 86_400_000;

/** Opens the page for writing on a wall, as the router would. */
function open(wall: string, query = '') {
  navigate(`/walls/${wall}/add${query}`);
  return render(
    <>
      <Page params={{ wall }} />
      <Snacks />
    </>,
  );
}
const write = (label: string | RegExp, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const rowsOf = (wall: string) => contributionsOf(wall).value.map(({ fields }) => fields);

describe('adding to a wall', () => {
  beforeAll(async () => {
    setLanguage('sv');
    await openHouse('walls-add', {
      people: { asa: {}, bo: { firstName: 'Bo', organisation: null } },
      also: [
        wallChange('tree'),
        wallChange('look', { moderation: 'look-first' }),
        wallChange('org', { template: 'journey', signature: 'organisation' }),
        wallChange('plain', { signature: 'none' }),
        wallChange('late', { closes: now - day }),
        wallChange('waiting', { opens: now + day }),
        wallChange('members', { who: 'members' }),
        wallChange('old', { state: 'archived' }),
        wallChange('ask', { template: 'question' }),
        leafChange('q', 'ask', { place: null, text: 'Hur gör ni?' }),
      ],
    });
    for (const wall of ['tree', 'look', 'org', 'plain', 'late', 'ask'])
      contributionsOf(wall).subscribe(() => undefined);
  });
  beforeEach(async () => {
    dismissSnacks();
    await beRole('door');
  });

  it('takes a place, a text and somebody who finds themselves by two letters, at the tablet', async () => {
    open('tree');
    fireEvent.click(await screen.findByRole('radio', { name: /^Ritualer/ }));
    write('Ditt tips på bladet', 'Fika klockan tre');
    const name = screen.getByRole('combobox', { name: 'Förnamn' });
    fireEvent.input(name, { target: { value: 'å' } });
    expect(screen.queryByRole('option')).toBeNull();
    fireEvent.input(name, { target: { value: 'ås' } });
    fireEvent.click(await screen.findByRole('option', { name: /Åsa/ }));
    await press('Häng upp');
    expect(await screen.findByText('Upphängt')).toBeTruthy();
    expect(rowsOf('tree')).toMatchObject([
      { place: 'rituals', text: 'Fika klockan tre', name: 'Åsa', organisation: 'Skatteverket', by: 'asa' },
    ]);
    expect(place.value.path).toBe('/walls/tree');
    expect(place.value.query).toMatch(/^\?leaf=/);
  });

  it('takes it back, with the words where they were', async () => {
    const { unmount } = open('plain', '?place=habits');
    expect(await screen.findByRole('radio', { name: /^Vanor/, checked: true })).toBeTruthy();
    write('Ditt tips på bladet', 'Öppna fönstret');
    await press('Häng upp');
    fireEvent.click(await screen.findByRole('button', { name: 'Ångra' }));
    expect(await screen.findByText('Ångrat. Det du skrev står kvar.')).toBeTruthy();
    expect(rowsOf('plain')).toEqual([]);
    unmount();
    open('plain');
    expect(await screen.findByDisplayValue('Öppna fönstret')).toBeTruthy();
    expect(screen.getByRole('radio', { name: /^Vanor/, checked: true })).toBeTruthy();
    expect(screen.queryByText('Skriv under')).toBeNull();
  });

  it('says what is missing and how much is too much, and loses nothing', async () => {
    open('look');
    await press('Häng upp');
    expect(await screen.findByText('Välj var det ska sitta.')).toBeTruthy();
    expect(screen.getByText('Skriv något först.')).toBeTruthy();
    write('Ditt tips på bladet', '👩‍👩‍👧'.repeat(141));
    expect(screen.getByText('1 tecken för mycket')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /^Vanor/ }));
    await press('Häng upp');
    expect(rowsOf('look')).toEqual([]);
    write('Ditt tips på bladet', '👩‍👩‍👧'.repeat(140));
    expect(screen.getByText('0 tecken kvar', { selector: 'p' })).toBeTruthy();
    await press('Häng upp');
    expect(await screen.findByText('Upphängt. Andra ser det när värden har tittat.')).toBeTruthy();
    expect(rowsOf('look')).toMatchObject([{ shown: false, name: null, organisation: null, by: null }]);
  });

  it('wants an organisation for a mark on a journey, and catches titles in names', async () => {
    const { unmount } = open('org', '?place=home');
    write('Hur möter ni personen här?', 'Vi ringer');
    await press('Sätt markeringen');
    expect(await screen.findByText('Skriv vilken organisation det gäller.')).toBeTruthy();
    fireEvent.input(screen.getByRole('combobox', { name: 'Organisation' }), {
      target: { value: 'Norrby kommun' },
    });
    await press('Sätt markeringen');
    await waitFor(() => expect(rowsOf('org')).toMatchObject([{ organisation: 'Norrby kommun', name: null }]));
    unmount();
    open('tree');
    fireEvent.input(await screen.findByRole('combobox', { name: 'Förnamn' }), {
      target: { value: 'Direktör Eva' },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Ja, Eva' }));
    expect(screen.getByDisplayValue('Eva')).toBeTruthy();
  });

  it('signs with the face of the phone, which can be changed, and knows whose it is', async () => {
    await beRole('member', 'asa');
    open('late', '?place=habits');
    expect(await screen.findByText(/Väggen har stängt, men skriv gärna ändå/)).toBeTruthy();
    expect(await screen.findByDisplayValue('Åsa')).toBeTruthy();
    expect(screen.getByDisplayValue('Skatteverket')).toBeTruthy();
    write('Förnamn', '');
    write('Ditt tips på bladet', 'För sent');
    await press('Häng upp');
    expect(await screen.findByText(/^Upphängt. Det märks som sent/)).toBeTruthy();
    expect(rowsOf('late')).toMatchObject([{ name: null, organisation: 'Skatteverket', by: 'asa' }]);
  });

  it('answers a question from a phone that has not said whose it is', async () => {
    await beRole('guest');
    open('ask', '?answer=q');
    const question = within(await screen.findByRole('region', { name: 'Frågan' }));
    expect(await question.findByText('Hur gör ni?')).toBeTruthy();
    write('Ditt svar', 'Vi provar oss fram');
    await press('Svara');
    expect(await screen.findByText('Svarat')).toBeTruthy();
    const answer = rowsOf('ask').find(({ parent }) => parent === 'q');
    expect(answer).toMatchObject({ text: 'Vi provar oss fram', place: null, by: phoneOwner('device-one') });
  });

  it('says when it opens, whose it is, and that it is put away', async () => {
    await beRole('guest');
    const says = async (wall: string, text: RegExp) => {
      const { unmount } = open(wall);
      expect(await screen.findByText(text)).toBeTruthy();
      expect(screen.queryByRole('button', { name: 'Häng upp' })).toBeNull();
      unmount();
    };
    await says('waiting', /^Öppnar i morgon .*Välkommen tillbaka då!$/);
    await says('members', /^Är du medlem\? Be husets värd om en kod/);
    await says('old', /^Väggen ligger i arkivet$/);
    await says('nowhere', /^Den väggen finns inte här/);
  });
});
