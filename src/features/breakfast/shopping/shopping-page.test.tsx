import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { signUp } from '../../../domain/breakfast/coming.ts';
import { tickBought } from '../../../domain/breakfast/kitchen-rules.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { Snacks } from '../../../ui/snack.tsx';
import { catchPrints, openTuesday, say, wednesday } from '../test-house.ts';
import { shareText } from './share.ts';
import { Page } from './shopping-page.tsx';

const attendance = (day: string, signedUp: number, came: number) => ({
  kind: 'attendance' as const,
  id: day,
  fields: { day, signedUp, came },
});
const eleven = [
  signUp('asa', { visible: true }, wednesday, 9),
  attendance('2026-11-18', 8, 9),
  {
    kind: 'eaters' as const,
    id: wednesday,
    fields: { day: wednesday, diets: [['gluten']], heads: { signedUp: 10, walkIns: [1] } },
  },
];
const reason = 'Till 11: 10 anmälda + 1 brukar komma ändå (som förra gången)';
const show = () =>
  render(
    <>
      <Page />
      <Snacks />
    </>,
  );

beforeEach(() => setLanguage('sv'));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the shopping list', () => {
  it('is for those expected, says why, and follows the ticks of others', async () => {
    await openTuesday('door');
    await say(...eleven);
    show();
    expect(await screen.findByText(reason)).toBeTruthy();
    await screen.findByText('Glutenfritt bröd');
    const bread = screen.getByRole('checkbox', { name: /^Bröd/ }) as HTMLInputElement;
    expect(bread.closest('label')?.textContent).toBe('Bröd1 förp. (20 skivor) · till 10 personer');
    expect(screen.getByText('Glutenfritt bröd').closest('label')?.textContent).toContain('2 skivor');
    fireEvent.click(bread);
    expect(await screen.findByText(/^1 av \d i korgen$/)).toBeTruthy();
    await say(tickBought(wednesday, 'coffee', true));
    expect(await screen.findByText(/^2 av \d i korgen$/)).toBeTruthy();
    await waitFor(() => expect(bread.checked).toBe(true));
  });

  it('prints on A4 with a box before each line', async () => {
    await openTuesday('door');
    await say(...eleven, tickBought(wednesday, 'bread', true));
    const caught = catchPrints();
    show();
    await screen.findByText(/^1 av \d i korgen$/);
    await screen.findByText(reason);
    await screen.findByText('Glutenfritt bröd');
    fireEvent.click(screen.getByRole('button', { name: 'Skriv ut' }));
    await waitFor(() => expect(caught.pages).toHaveLength(1));
    expect(caught.css).toEqual(['@page { size: 210mm 297mm; margin: 14mm }']);
    for (const text of ['onsdag 25 november 2026', reason, '✓Bröd1 förp. (20 skivor)', 'Frukt11 st'])
      expect(caught.pages[0]).toContain(text);
  });

  it('is shared as text, copied where nothing can share', async () => {
    await openTuesday('door');
    await say(...eleven, tickBought(wednesday, 'bread', true));
    const writeText = vi.fn(async (_text: string) => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show();
    await screen.findByText(/^1 av \d i korgen$/);
    await screen.findByText(reason);
    await screen.findByText('Glutenfritt bröd');
    fireEvent.click(screen.getByRole('button', { name: 'Dela' }));
    expect(await screen.findByText('Listan är kopierad. Klistra in den var du vill.')).toBeTruthy();
    const lines = writeText.mock.calls[0]?.[0].split('\n') ?? [];
    expect(lines.slice(0, 4)).toEqual([
      'Att handla till frukosten ons 25 nov',
      reason,
      '',
      '☑ Bröd: 1 förp. (20 skivor)',
    ]);
  });

  it('is as long on a phone, which does not see everybody, once the desk has counted', async () => {
    await openTuesday('member', 'bo');
    await say(signUp('bo', { visible: true }, wednesday));
    show();
    expect(await screen.findByText(/^Till 1: 1 anmäld som visar sig/)).toBeTruthy();
    await say(...eleven.slice(2));
    expect(await screen.findByText(reason)).toBeTruthy();
  });

  it('is only read along on a guest’s phone', async () => {
    await openTuesday('guest');
    await say(...eleven);
    show();
    const bread = (await screen.findByRole('checkbox', { name: /^Bröd/ })) as HTMLInputElement;
    expect(bread.disabled).toBe(true);
  });

  it('is not copied when somebody closes the device’s own sheet', async () => {
    const share = vi.fn(async () => {
      throw new DOMException('', 'AbortError');
    });
    vi.stubGlobal('navigator', { share });
    expect(await shareText('x')).toBe('shared');
    expect(share).toHaveBeenCalledWith({ text: 'x' });
  });
});
