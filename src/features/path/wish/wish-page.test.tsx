import { render, screen } from '@testing-library/preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleHouse } from '../../../domain/house/sample-house.ts';
import { sitDown } from '../../../domain/house/sit-down.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { commit } from '../../../local/commit.ts';
import { now } from '../../../local/time.ts';
import { openHouse } from '../test-house.ts';
import { Page } from './wish-page.tsx';
import { Page as Wishes } from './wishes-page.tsx';

const hub = { closes: '23:59', timeZone: 'Europe/Stockholm' };

beforeAll(async () => {
  setLanguage('sv');
  await openHouse('path-wish', sampleHouse('two-floors', 'sv'));
});

describe('a wish', () => {
  it('is one of ten, or of the eight steps', () => {
    render(<Wishes />);
    expect(screen.getByRole('list', { name: 'Jag vill …' }).children).toHaveLength(10);
    expect(screen.getByRole('list', { name: 'Steg i en skapande process' }).children).toHaveLength(8);
  });

  it('leads to a free place with the reason, and to the next best when all is taken', async () => {
    const { unmount } = render(<Page params={{ wish: 'phone' }} />);
    expect(await screen.findByText('Ingen har sagt att de sitter här.', { selector: 'p' })).toBeTruthy();
    unmount();
    const rooms = ['phone1', 'phone2', ...Array.from({ length: 10 }, () => 'room0')];
    await commit(rooms.map((key) => sitDown(`two-floors-${key}`, hub, now())));
    render(<Page params={{ wish: 'phone' }} />);
    expect(await screen.findByText('Allt som passar är upptaget just nu')).toBeTruthy();
    expect(screen.getAllByText('Alla platser är tagna.')).toHaveLength(3);
    expect(screen.getByRole('link', { name: 'Visa vägen' })).toBeTruthy();
  });

  it('that nobody can have is met with a way on', async () => {
    render(<Page params={{ wish: 'dance' }} />);
    expect(await screen.findByRole('heading', { name: 'Det kan ingen önska sig här' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Huset' })).toBeTruthy();
  });
});
