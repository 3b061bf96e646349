import { render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { signUp, withdraw } from '../../../domain/breakfast/coming.ts';
import { setDiet, tickBought } from '../../../domain/breakfast/kitchen-rules.ts';
import { signUpId } from '../../../domain/id.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { toRowOf } from '../../../local/row.ts';
import { findRow } from '../../../local/rows.ts';
import { openTuesday, say, wednesday } from '../test-house.ts';
import { countDiets } from './diet-counts.ts';
import { Page } from './kitchen-page.tsx';

const eaters = async () => toRowOf('eaters', await findRow('eaters', wednesday))?.fields.diets;

beforeEach(() => setLanguage('sv'));
afterEach(() => vi.restoreAllMocks());

describe('the kitchen view', () => {
  it('says when, how many and why, who does what, and what is bought', async () => {
    await openTuesday('door');
    const holder = { round: 1, at: 1, person: 'asa' };
    await say(
      signUp('asa', { visible: false }, wednesday, 1),
      { kind: 'attendance', id: '2026-11-18', fields: { day: '2026-11-18', signedUp: 1, came: 5 } },
      tickBought(wednesday, 'coffee', true),
      {
        kind: 'turn',
        id: `${wednesday}~coffee`,
        fields: { day: wednesday, task: 'coffee', backup: false, holder, offered: false },
      },
    );
    render(<Page />);
    expect(await screen.findByText('Onsdag 25 november, 08:15–09:30')).toBeTruthy();
    expect(await screen.findByText('2 anmälda + 4 brukar komma ändå (som förra gången)')).toBeTruthy();
    expect(await screen.findByText('Åsa · SKV')).toBeTruthy();
    expect(await screen.findByText(/^1 av \d varor är inköpta$/)).toBeTruthy();
  });

  it('has the diets as counts, which a desk keeps up, and nobody’s name', async () => {
    await openTuesday('desk');
    await say(signUp('asa', { visible: false }, wednesday), setDiet('asa', ['vegan', 'nuts'], 'hemligt'));
    render(<Page />);
    expect((await screen.findByText('Veganskt')).parentElement?.textContent).toBe('Veganskt1');
    expect(await eaters()).toEqual([['nuts', 'vegan']]);
    expect(screen.queryByText(/Åsa|hemligt/)).toBeNull();
    await say(withdraw(signUpId('asa', wednesday)));
    expect(await screen.findByText('Ingen anmäld har sagt något om kost.')).toBeTruthy();
    await waitFor(async () => expect(await eaters()).toEqual([]));
  });

  it('counts a diet that is no longer on the list among the others', () => {
    expect(
      countDiets(
        [['a', 'b'], ['a'], ['x']],
        [
          { id: 'a', name: 'A' },
          { id: 'c', name: 'C' },
        ],
      ),
    ).toEqual([
      { diet: { id: 'a', name: 'A' }, count: 2 },
      { diet: null, count: 2 },
    ]);
  });
});
