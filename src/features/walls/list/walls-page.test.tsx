import { render, screen, within } from '@testing-library/preact';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { beRole, leafChange, openHouse, wallChange } from '../test-house.ts';
import { Part } from './home-part.tsx';
import { Page } from './walls-page.tsx';

const now = Date.now();
const day = 86_400_000;

describe('the list of walls', () => {
  beforeAll(async () => {
    setLanguage('sv');
    await openHouse('walls-list', {
      also: [
        wallChange('open', { title: 'Trädet', made: 3 }),
        wallChange('members', { title: 'Vårt träd', who: 'members', made: 2 }),
        wallChange('third', { title: 'Tredje trädet', made: 1 }),
        wallChange('waiting', { title: 'Snart', opens: now + day }),
        wallChange('closed', { title: 'Förra', closes: now - day }),
        wallChange('old', { title: 'Gamla', state: 'archived' }),
        wallChange('draft', { title: 'Kladden', state: 'draft' }),
        wallChange('ask', { title: 'Fråga', template: 'question', moderation: 'look-first', made: 0 }),
        leafChange('one', 'open'),
        leafChange('two', 'open', { shown: false }),
        leafChange('q', 'ask', { place: null, shown: false }),
      ],
    });
  });

  it('has the open ones first, newest first, and each with how it stands', async () => {
    render(<Page />);
    const open = within(await screen.findByRole('list', { name: 'Öppna nu' }));
    expect(open.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/walls/open',
      '/walls/members',
      '/walls/third',
      '/walls/ask',
    ]);
    expect(open.getAllByText(/Öppen tills vidare/)).toHaveLength(4);
    expect(await open.findByText('1 blad', {}, { timeout: 4000 })).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Öppnar snart' }).textContent).toContain('Öppnar i morgon');
    expect(screen.getByRole('list', { name: 'Stängda' }).textContent).toContain('Förra');
    expect(screen.getByText('Arkivet: 1')).toBeTruthy();
  });

  it('shows drafts and what waits for a look to the host alone', async () => {
    const { unmount } = render(<Page />);
    await screen.findByRole('list', { name: 'Öppna nu' });
    expect(screen.queryByText('Kladden')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Ny vägg' })).toBeNull();
    unmount();
    await beRole('desk');
    render(<Page />);
    expect(await screen.findByText('1 väntar på en titt')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Titta igenom' }).getAttribute('href')).toBe('/walls/ask/look');
    expect(screen.getByRole('list', { name: 'Utkast' }).textContent).toContain('Kladden');
    expect(screen.getByRole('link', { name: 'Ny vägg' })).toBeTruthy();
  });

  it('has two of them on the first page, those that this device may add to', async () => {
    await beRole('guest');
    render(<Part />);
    const list = within(await screen.findByRole('list', { name: 'Öppna väggar' }));
    await vi.waitFor(() => expect(list.getAllByRole('link')).toHaveLength(2));
    expect(list.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/walls/open',
      '/walls/third',
    ]);
    expect(await list.findByText('1 blad. Häng upp ett eget', {}, { timeout: 4000 })).toBeTruthy();
  });
});
