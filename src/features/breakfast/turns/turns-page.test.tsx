import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askForTurns, signUp } from '../../../domain/breakfast/coming.ts';
import { turnId } from '../../../domain/id.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { claims } from '../../../local/claims.ts';
import { toRowOf } from '../../../local/row.ts';
import { findRow } from '../../../local/rows.ts';
import { Snacks } from '../../../ui/snack.tsx';
import { Page as Overview } from '../overview/breakfast-page.tsx';
import { Part as DoorReminder } from '../overview/door-reminder.tsx';
import { catchPrints, openTuesday, say, tuesday, wednesday } from '../test-house.ts';
import { Page } from './turns-page.tsx';

const hour = 3_600_000;
const held = (person: string | null, more: { round?: number; offered?: boolean; at?: number } = {}) => {
  const { round = 1, offered = false, at = tuesday - hour } = more;
  const holder = { round, at, person };
  return {
    kind: 'turn' as const,
    id: turnId(wednesday, 'coffee', false),
    fields: { day: wednesday, task: 'coffee', backup: false, holder, offered },
  };
};
const turn = async (isBackup = false) =>
  toRowOf('turn', await findRow('turn', turnId(wednesday, 'coffee', isBackup)))?.fields;
const show = () =>
  render(
    <>
      <Page />
      <Snacks />
    </>,
  );
const button = (name: string) => screen.findByRole('button', { name });
const tap = async (name: string) => fireEvent.click(await button(name));

beforeEach(() => setLanguage('sv'));
afterEach(() => vi.restoreAllMocks());

describe('the roster on a phone', () => {
  it('takes a free turn with one tap, and gives it back', async () => {
    await openTuesday('member', 'bo');
    show();
    await tap('Ta turen: Koka kaffe');
    expect(await screen.findByText('Turen är tagen: Koka kaffe. Tack!')).toBeTruthy();
    expect((await turn())?.holder).toMatchObject({ round: 1, person: 'bo' });
    expect(claims.value).toMatchObject([{ task: 'coffee', person: 'bo' }]);
    await tap('Ångra');
    await button('Ta turen: Koka kaffe');
    expect((await turn())?.holder.person).toBeNull();
    expect(claims.value).toEqual([]);
  });

  it('offers a turn, and takes over what another offers after asking', async () => {
    await openTuesday('member', 'bo');
    await say(held('bo'));
    const { unmount } = show();
    await tap('Erbjud byte: Koka kaffe');
    await button('Behåll turen: Koka kaffe');
    expect((await turn())?.offered).toBe(true);
    unmount();
    await say(held('asa', { round: 2, offered: true }));
    show();
    await tap('Ta över: Koka kaffe');
    const sheet = within(await screen.findByRole('dialog'));
    expect(await sheet.findByText(/Åsa vill gärna byta bort turen/)).toBeTruthy();
    fireEvent.click(sheet.getByRole('button', { name: 'Ta över' }));
    expect(await screen.findByText('Du har tagit över: Koka kaffe. Tack!')).toBeTruthy();
    expect(await turn()).toMatchObject({ holder: { round: 3, person: 'bo' }, offered: false });
  });

  it('stands behind somebody, and steps in when they leave', async () => {
    await openTuesday('member', 'bo');
    await say(held('asa'));
    show();
    await tap('Bli reserv: Koka kaffe (reserv)');
    await button('Lämna: Koka kaffe (reserv)');
    expect((await turn(true))?.holder.person).toBe('bo');
    await say(held(null, { round: 2 }));
    await tap('Ta turen: Koka kaffe');
    await waitFor(async () => expect((await turn(true))?.holder.person).toBeNull());
    expect((await turn())?.holder).toMatchObject({ round: 3, person: 'bo' });
  });

  it('says that the host will see it, when a turn is left late', async () => {
    await openTuesday('member', 'bo', tuesday + 8 * hour);
    await say(held('bo'));
    show();
    await tap('Lämna: Koka kaffe');
    const sheet = within(await screen.findByRole('dialog'));
    expect(sheet.getByText(/Säg gärna till värden/)).toBeTruthy();
    expect((await turn())?.holder.person).toBe('bo');
    fireEvent.click(sheet.getByRole('button', { name: 'Lämna' }));
    await waitFor(async () => expect((await turn())?.holder.person).toBeNull());
  });

  it('tells who was first until it was seen', async () => {
    await openTuesday('member', 'bo');
    const { unmount } = show();
    await tap('Ta turen: Koka kaffe');
    await button('Lämna: Koka kaffe');
    await say(held('asa'));
    expect(await screen.findByText('Åsa hann före – tack ändå!')).toBeTruthy();
    unmount();
    show();
    await screen.findByText('Åsa hann före – tack ändå!');
    await tap('Jag har sett det');
    await waitFor(() => expect(screen.queryByText('Åsa hann före – tack ändå!')).toBeNull());
    expect(claims.value).toEqual([]);
  });

  it('names somebody to ask only on demand, with the reasons', async () => {
    await openTuesday('member', 'bo');
    await say(signUp('asa', { visible: true }, wednesday));
    show();
    await tap('Vem kan jag fråga?: Koka kaffe');
    expect(await screen.findByText('Fråga gärna Åsa')).toBeTruthy();
    expect(screen.getByText('har inte haft någon tur än, är anmäld')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Tilldela/ })).toBeNull();
  });
});

describe('the roster at the tablet', () => {
  it('lists nobody before two letters, and takes the turn for whoever is found', async () => {
    await openTuesday('door');
    await say(signUp('asa', { visible: true }, wednesday));
    show();
    await tap('Ta turen: Koka kaffe');
    const sheet = within(await screen.findByRole('dialog'));
    expect(screen.queryByText(/Åsa/)).toBeNull();
    fireEvent.input(sheet.getByLabelText('Skriv två bokstäver av ditt namn'), { target: { value: 'ås' } });
    fireEvent.click(await sheet.findByText('Åsa'));
    expect(await screen.findByText('Åsa har tagit turen: Koka kaffe. Tack!')).toBeTruthy();
    expect(await screen.findByText('Åsa · SKV')).toBeTruthy();
    await tap('Det är jag: Koka kaffe');
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Lämna' }));
    await waitFor(async () => expect((await turn())?.holder.person).toBeNull());
  });

  it('prints the roster for the kitchen’s door on A4', async () => {
    await openTuesday('door');
    await say(held('asa'));
    const caught = catchPrints();
    show();
    await screen.findByText('Åsa · SKV');
    await tap('Skriv ut listan');
    await waitFor(() => expect(caught.pages).toHaveLength(1));
    expect(caught.css).toEqual(['@page { size: 210mm 297mm; margin: 14mm }']);
    for (const text of [
      'onsdag 25 november 2026, 08:15–09:30',
      'Koka kaffe',
      'Två termosar',
      'Åsa · SKV',
      'Reserv',
    ])
      expect(caught.pages[0]).toContain(text);
  });
});

describe('the roster at the desk', () => {
  it('sees what was left late, and gives it to whoever is suggested', async () => {
    await openTuesday('desk', null, tuesday + 8 * hour);
    await say(held(null, { round: 2, at: tuesday + 6 * hour }), signUp('cai', { visible: false }, wednesday));
    show();
    expect(await screen.findByText('1 tur blev ledig sent')).toBeTruthy();
    await tap('Tilldela Cai: Koka kaffe');
    expect(await screen.findByText('Tilldelad Cai: Koka kaffe.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('1 tur blev ledig sent')).toBeNull());
    await tap('Frigör: Koka kaffe');
    await button('Tilldela: Koka kaffe');
    expect((await turn())?.holder).toMatchObject({ round: 4, person: null });
  });

  it('is alerted on its first page, and names nobody there', async () => {
    await openTuesday('desk', null, tuesday + 8 * hour);
    await say(held(null, { round: 2, at: tuesday + 6 * hour }));
    const { unmount } = render(<DoorReminder />);
    expect(await screen.findByText('1 tur blev ledig sent')).toBeTruthy();
    expect(screen.getByText('Koka kaffe')).toBeTruthy();
    unmount();
    const { unmount: leave } = render(<Overview />);
    expect(await screen.findByText('1 tur blev ledig sent')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Turer' }).getAttribute('href')).toBe(
      `/breakfast/turns?day=${wednesday}`,
    );
    leave();
    await openTuesday('door', null, tuesday + 8 * hour);
    await say(held(null, { round: 2, at: tuesday + 6 * hour }));
    render(<DoorReminder />);
    await screen.findByRole('link', { name: /^Nästa frukost/ });
    expect(screen.queryByText('1 tur blev ledig sent')).toBeNull();
  });

  it('suggests nobody who does not want to be', async () => {
    await openTuesday('desk');
    await say(
      ...['asa', 'cai'].map((person) => signUp(person, { visible: true }, wednesday)),
      askForTurns('asa', wednesday, false),
    );
    show();
    expect(await screen.findByText('Fråga gärna Cai')).toBeTruthy();
    expect(screen.queryByText('Fråga gärna Åsa')).toBeNull();
    await say(askForTurns('asa', wednesday, true));
    expect(await screen.findByText('Fråga gärna Åsa')).toBeTruthy();
  });

  it('looks ahead to the coming four', async () => {
    await openTuesday('desk');
    show();
    const days = within(await screen.findByRole('group', { name: 'Vilken frukost?' })).getAllByRole('button');
    expect(days.map(({ textContent }) => textContent)).toEqual([
      'ons 25 nov',
      'ons 2 dec',
      'ons 9 dec',
      'ons 16 dec',
    ]);
    fireEvent.click(days[1] as HTMLElement);
    expect(await screen.findByText('Onsdag 2 december, 08:15–09:30')).toBeTruthy();
  });
});
