import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Figure } from '../../domain/figures/figure.ts';
import { newHub } from '../../domain/hub.ts';
import { addDays } from '../../domain/time.ts';
import { setLanguage } from '../../i18n/language.ts';
import { commit } from '../../local/commit.ts';
import { openLocal } from '../../local/db.ts';
import { readKind } from '../../local/rows.ts';
import { saveSession } from '../../local/session.ts';
import { Page } from './figures-page.tsx';
import { figuresTable } from './figures-table.ts';

const last = '2026-11-22';
const figure: Figure = {
  ...{ day: last, weeks: 4, visits: 105, people: 50, recurring: 30, core: 0, newcomers: 10 },
  ...{ mix: [{ organisation: 'skv', people: 35 }], others: 15, met: 40, ties: 5 },
  hours: [{ weekday: 3, hour: 8, visits: 55 }],
  back: { yes: 20, maybe: 5, no: 0 },
  recommend: { yes: 0, maybe: 0, no: 0 },
};
const before: Figure = { ...figure, day: addDays(last, -7), people: 45 };
const hub = newHub({ name: 'Hubben', language: 'sv', closes: '18:00', timeZone: 'Europe/Stockholm' });

describe('the key figures', () => {
  beforeAll(async () => {
    setLanguage('sv');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-25T15:00:00+01:00') });
    await openLocal('figures');
    await saveSession({
      ...{ protocol: 2, version: '0', time: Date.now(), hub: 'hub-one', device: 'device-one' },
      ...{ role: 'desk', person: null, address: 'https://hubb.example', join: 'join-code', printer: false },
    });
    await commit([{ kind: 'hub', id: 'hub-one', fields: { ...hub } }]);
  });
  afterAll(() => {
    vi.useRealTimers();
  });

  it('say when the first are to come, and take a story already', async () => {
    const { unmount } = render(<Page />);
    expect(await screen.findByText('Inget är räknat än')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Skriv ned något nytt' }));
    fireEvent.click(screen.getByRole('button', { name: 'Spara' }));
    expect(screen.getByText(/Skriv vad det är/)).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Vad är det?'), { target: { value: 'Samma brev' } });
    fireEvent.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByRole('heading', { name: 'Samma brev' })).toBeTruthy();
    expect((await readKind('initiative')).map(({ fields }) => fields)).toMatchObject([
      { title: 'Samma brev', day: '2026-11-25', story: '', link: '' },
    ]);
    unmount();
  });

  it('tell four weeks in words, and years as curves with their table', async () => {
    await commit(
      [before, figure].map((fields) => ({ kind: 'figure', id: fields.day, fields: { ...fields } })),
    );
    render(<Page />);
    const lately = await screen.findByRole('region', { name: 'De senaste fyra veckorna' });
    expect(lately.textContent).toContain('50olika personer');
    expect(lately.textContent).toContain('färre än 5kom minst tre av fyra veckor');
    expect(screen.getByText(/är 70 % av dem som kommer/)).toBeTruthy();
    const when = screen.getByRole('region', { name: 'Tabell: När folk kommer' });
    expect(within(when).getByRole('row', { name: /onsdag/ }).textContent).toContain('55');
    const plot = screen.getByRole('figure', { name: 'De som kommer tillbaka' });
    const rows = [...plot.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows).toEqual(['sön 22 nov5030färre än 5', 'sön 15 nov4530färre än 5']);
    const answers = screen.getByRole('region', { name: 'När man går hem' });
    expect(answers.textContent).toContain('Ja20');
    expect(answers.textContent).toContain('För få har svarat');
    fireEvent.click(screen.getByRole('radio', { name: 'Ett kvartal' }));
    await waitFor(() => expect(plot.querySelectorAll('tbody tr')).toHaveLength(2));
  });

  it('are a long table for spreadsheets', () => {
    const table = figuresTable([figure], (organisation) => organisation.toUpperCase());
    expect(table[0]).toEqual(['Vecka som slutar', 'Mått', 'Detalj', 'Antal']);
    expect(table).toContainEqual([last, 'Varifrån folk kommer', 'SKV', '35']);
    expect(table).toContainEqual([last, 'När folk kommer', '3 08', '55']);
    expect(table.every((row) => row.length === 4)).toBe(true);
  });
});
