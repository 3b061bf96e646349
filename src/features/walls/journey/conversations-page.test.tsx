import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../../../i18n/language.ts';
import { contributionsOf, moderationsOf, talksOf, walls } from '../../../local/queries/walls.ts';
import { dismissSnacks, Snacks } from '../../../ui/snack.tsx';
import { beRole, leafChange, openHouse, wallChange } from '../test-house.ts';
import { Page } from './conversations-page.tsx';

const mark = (id: string, wall: string, place: string, organisation: string) =>
  leafChange(id, wall, { place, organisation, name: null, text: 'Vi ringer', more: 'Budgetråd' });

const why = 'Möts vid 2 steg: Något händer · Pengarna tar slut';

const open = (wall: string) =>
  render(
    <>
      <Page params={{ wall }} />
      <Snacks />
    </>,
  );

beforeAll(async () => {
  setLanguage('sv');
  await openHouse('walls-conversations', {
    also: [
      wallChange('way', { template: 'journey' }),
      ...['change', 'short'].flatMap((place) => [
        mark(`a-${place}`, 'way', place, 'SKV'),
        mark(`b-${place}`, 'way', place, 'Norrby kommun'),
      ]),
      mark('c', 'way', 'home', 'Norby kommun'),
      wallChange('empty', { template: 'journey' }),
    ],
  });
  for (const wall of ['way', 'empty'])
    for (const rows of [contributionsOf, talksOf, moderationsOf]) rows(wall).subscribe(() => undefined);
  walls.subscribe(() => undefined);
});
beforeEach(() => dismissSnacks());
afterEach(() => vi.restoreAllMocks());

describe('suggested conversations', () => {
  it('say who, why and what each knows, and go away once the two talk', async () => {
    await beRole('guest');
    open('way');
    const card = (await screen.findByText(why)).closest('li');
    expect(card?.querySelector('h3')?.textContent).toBe('Norrby kommun och SKV');
    if (!card) throw new Error('no card');
    expect(within(card).getAllByText('Vet eller kan: Budgetråd')).toHaveLength(2);
    expect(screen.queryByRole('region', { name: 'Samma organisation?' })).toBeNull();
    fireEvent.click(within(card).getByRole('switch', { name: 'Vi pratar nu' }));
    expect(await screen.findByText('Norrby kommun och SKV pratar nu')).toBeTruthy();
    const already = within(await screen.findByRole('region', { name: 'Pratar redan' }));
    expect(screen.queryByText(why)).toBeNull();
    fireEvent.click(already.getByRole('switch', { name: 'Norrby kommun och Skatteverket' }));
    await screen.findByText(why);
  });

  it('let the host merge spellings, with an entry in the log, or say no', async () => {
    await beRole('desk');
    open('way');
    const region = within(await screen.findByRole('region', { name: 'Samma organisation?' }));
    expect(region.getByRole('heading', { name: 'Norby kommun → Norrby kommun' })).toBeTruthy();
    const short = region.getByRole('heading', { name: 'SKV → Skatteverket' }).closest('li');
    if (!short) throw new Error('no card');
    fireEvent.click(within(short).getByRole('button', { name: 'Inte samma' }));
    await waitFor(() => expect(region.queryByRole('heading', { name: 'SKV → Skatteverket' })).toBeNull());
    fireEvent.click(region.getByRole('button', { name: 'Slå ihop till Norrby kommun' }));
    expect(await screen.findByText('Sammanslaget till Norrby kommun')).toBeTruthy();
    await waitFor(() =>
      expect(moderationsOf('way').value[0]?.fields).toMatchObject({ contribution: 'c', deed: 'correct' }),
    );
    expect(contributionsOf('way').value.find(({ id }) => id === 'c')?.fields.organisation).toBe(
      'Norrby kommun',
    );
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Samma organisation?' })).toBeNull());
  });

  it('go onto one A4', async () => {
    await beRole('door');
    const css: string[] = [];
    const pages: string[] = [];
    vi.spyOn(CSSStyleSheet.prototype, 'replaceSync').mockImplementation((text) => void css.push(text));
    Object.assign(window, {
      print: () => {
        pages.push(document.querySelector('#print-root')?.textContent ?? '');
        window.dispatchEvent(new Event('afterprint'));
      },
    });
    open('way');
    fireEvent.click(await screen.findByRole('button', { name: 'Skriv ut på ett A4' }));
    await waitFor(() => expect(pages).toHaveLength(1));
    expect(css).toEqual(['@page { size: 210mm 297mm; margin: 13mm }']);
    expect(pages[0]).toContain('Norrby kommun och SKV');
    expect(pages[0]).toContain('Vi ringer · Budgetråd');
  });

  it('are not there yet where nobody meets, nor where there is no wall', async () => {
    await beRole('door');
    open('empty');
    expect(await screen.findByText('Inga förslag än')).toBeTruthy();
    open('gone');
    expect(await screen.findByText('Den väggen finns inte här')).toBeTruthy();
  });
});
