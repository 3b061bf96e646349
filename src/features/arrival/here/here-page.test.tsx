import { render, screen } from '@testing-library/preact';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { commit } from '../../../local/commit.ts';
import { checkInPerson } from '../door/check-in-model.ts';
import { planChange } from '../plan/plan-model.ts';
import { openHouse } from '../test-house.ts';
import { Page } from './here-page.tsx';
import { HereView } from './here-view.tsx';

describe('who is here', () => {
  beforeAll(async () => {
    setLanguage('sv');
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 25, 11, 0) });
    await openHouse('here', {
      people: {
        'person-a': { firstName: 'Synlig', visible: true },
        'person-b': { firstName: 'Osedd' },
        'person-c': { firstName: 'Tredje' },
        'person-d': { firstName: 'Fjärde', organisation: 'org-tv' },
        'person-plan': { firstName: 'Planer', visible: true },
        'person-tyst': { firstName: 'Tystina' },
      },
    });
    for (const person of ['person-a', 'person-b', 'person-c', 'person-d']) await checkInPerson(person);
    await commit([
      planChange('person-plan', '2026-11-26', true, true),
      planChange('person-tyst', '2026-11-26', true, false),
    ]);
  });
  afterAll(() => {
    vi.useRealTimers();
  });

  it('names those who want it, counts organisations from three up, and no one else', async () => {
    render(<Page />);
    expect(await screen.findByText('Synlig')).toBeTruthy();
    expect(screen.queryByText('Osedd')).toBeNull();
    expect(screen.getByText('personer i huset')).toBeTruthy();
    expect(screen.getAllByText('SKV').length).toBeGreaterThan(0);
    expect(screen.queryByText('Trafikverket')).toBeNull();
  });

  it('shows the plans of those who want to be seen', async () => {
    render(<Page />);
    expect(await screen.findByText('Planer')).toBeTruthy();
    expect(screen.queryByText('Tystina')).toBeNull();
  });

  it('tells how old it is', () => {
    const here = { asOf: 1_000, total: 12, people: [], organisations: [] };
    render(<HereView here={here} now={1_000 + 5 * 60_000} />);
    expect(screen.getByText('för 5 min sedan')).toBeTruthy();
  });

  it('says no number that would tell who', () => {
    render(<HereView here={{ asOf: 1_000, total: null, people: [], organisations: [] }} now={1_000} />);
    expect(screen.getByText(/Det är lugnt i huset/)).toBeTruthy();
  });
});
