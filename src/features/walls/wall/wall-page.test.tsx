import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { phoneOwner } from '../../../domain/id.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { contributionsOf, walls } from '../../../local/queries/walls.ts';
import { navigate } from '../../../ui/navigate.ts';
import { dismissSnacks, Snacks } from '../../../ui/snack.tsx';
import { beRole, leafChange, openHouse, wallChange } from '../test-house.ts';
import { Page } from './wall-page.tsx';

const now = Date.now();
const day = 86_400_000;
const mine = phoneOwner('device-one');

function open(wall: string, query = '') {
  navigate(`/walls/${wall}${query}`);
  return render(
    <>
      <Page params={{ wall }} />
      <Snacks />
    </>,
  );
}
const section = async (name: RegExp) => within(await screen.findByRole('region', { name }));

describe('a wall', () => {
  beforeAll(async () => {
    // The tree is drawn where there are workers and canvases; here is only its place.
    vi.stubGlobal(
      'Worker',
      class extends EventTarget {
        postMessage(): void {}
      },
    );
    setLanguage('sv');
    const question = { place: null, text: 'Hur gör ni?', by: mine };
    await openHouse('walls-wall', {
      also: [
        wallChange('tree'),
        leafChange('a', 'tree', { text: 'Äldre', at: now - 2 * day }),
        leafChange('b', 'tree', { text: 'Nyare', at: now - day, paper: true }),
        leafChange('c', 'tree', { text: 'Min', place: 'rituals', by: mine, at: now }),
        leafChange('d', 'tree', { text: 'Syns inte', shown: false }),
        leafChange('e', 'tree', { text: 'Mitt som väntar', shown: false, by: mine }),
        wallChange('ask', { template: 'question' }),
        leafChange('q', 'ask', question),
        leafChange('a1', 'ask', { place: null, parent: 'q', text: 'Så här' }),
        wallChange('closed', { closes: now - day }),
        leafChange('late', 'closed', { text: 'Sen', at: now }),
        wallChange('members', { who: 'members' }),
        wallChange('draft', { state: 'draft' }),
      ],
    });
    contributionsOf('tree').subscribe(() => undefined);
    contributionsOf('ask').subscribe(() => undefined);
    walls.subscribe(() => undefined);
  });
  beforeEach(async () => {
    dismissSnacks();
    await beRole('door');
  });

  it('is an outline: headings with counts, the newest first, nothing that others may not see', async () => {
    open('tree');
    const habits = await section(/^Vanor 2 blad$/);
    expect(habits.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent)).toEqual([
      'Nyare',
      'Äldre',
    ]);
    expect(habits.getByText('Från papper')).toBeTruthy();
    expect((await section(/^Förutsättningar 0 blad$/)).getByText('Inget här än.')).toBeTruthy();
    expect(screen.queryByText('Syns inte')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Ta ner' })).toBeNull();
    expect(screen.getByText('3 blad')).toBeTruthy();
    expect(screen.getByText('Öppen tills vidare')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Häng upp ett blad: Ritualer' }).getAttribute('href')).toBe(
      '/walls/tree/add?place=rituals',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Mer om väggen' }));
    expect(await screen.findByRole('img', { name: /^Kod för att skriva på väggen/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Skriv in från papper' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Ändra väggen' })).toBeNull();
  });

  it('leads to the leaf that the address points out', async () => {
    open('tree', '?leaf=a');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Äldre'));
  });

  it('lets a phone change and take down its own, and think better of it', async () => {
    await beRole('guest');
    open('tree');
    const rituals = await section(/^Ritualer 1 blad$/);
    expect(rituals.getByText('Ditt')).toBeTruthy();
    expect(screen.getByText('Värden har inte tittat än')).toBeTruthy();
    fireEvent.click(screen.getByRole('switch', { name: 'Visa bara mitt' }));
    expect(screen.queryByText('Nyare')).toBeNull();

    fireEvent.click(rituals.getByRole('button', { name: 'Ändra' }));
    const sheet = within(await screen.findByRole('dialog'));
    fireEvent.input(sheet.getByLabelText('Ditt tips på bladet'), { target: { value: 'Min, ändrad' } });
    fireEvent.click(sheet.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByText('Min, ändrad')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    fireEvent.click(rituals.getByRole('button', { name: 'Ta ner' }));
    expect(await screen.findByText('Nertaget')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('Min, ändrad')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(await screen.findByText('Min, ändrad')).toBeTruthy();
  });

  it('has answers under their question; whoever asked thanks and closes it', async () => {
    const { unmount } = open('ask');
    expect(await screen.findByRole('list', { name: '1 svar' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Svara' }).getAttribute('href')).toBe('/walls/ask/add?answer=q');
    expect(screen.queryByRole('button', { name: 'Tacka' })).toBeNull();
    unmount();
    await beRole('guest');
    open('ask');
    fireEvent.click(await screen.findByRole('button', { name: 'Tacka' }));
    expect(await screen.findByRole('button', { name: 'Tackat' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Stäng frågan' }));
    expect(await screen.findByText('Klar – frågan är besvarad')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Svara' })).toBeNull();
  });

  it('still takes what comes late, and says so', async () => {
    open('closed');
    expect(await screen.findByText(/^Väggen har stängt, men det är inte för sent/)).toBeTruthy();
    expect(await screen.findByText('Kom sent')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Häng upp ett blad' })).toBeTruthy();
  });

  it('tells a guest how to become one of those who may add', async () => {
    await beRole('guest');
    open('members');
    expect(await screen.findByText(/Be husets värd om en kod/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Häng upp ett blad' })).toBeNull();
  });

  it('is the host’s alone as a draft, and opens with one tap', async () => {
    const { unmount } = open('draft');
    expect(await screen.findByText('Den väggen finns inte här.')).toBeTruthy();
    unmount();
    await beRole('desk');
    open('draft');
    expect(await screen.findByText(/Ingen annan ser den förrän du öppnar den/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Öppna väggen' }));
    expect(await screen.findByText('Väggen är öppnad')).toBeTruthy();
    expect(await screen.findByRole('link', { name: 'Häng upp ett blad' })).toBeTruthy();
  });
});
