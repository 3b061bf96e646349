import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../domain/change.ts';
import { newHub } from '../../../domain/hub.ts';
import { placeId, signUpFor, withdrawFrom } from '../../../domain/openhouse/coming.ts';
import { usualDay, type WeekRow } from '../../../domain/openhouse/weeks.ts';
import { addDays, dayAt } from '../../../domain/time.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { commit } from '../../../local/commit.ts';
import { openLocal } from '../../../local/db.ts';
import type { RowOf } from '../../../local/row.ts';
import { saveSession } from '../../../local/session.ts';
import { readSetting } from '../../../local/settings.ts';
import { sayDay } from '../say-day.ts';
import { useMyDays } from './standing-news.ts';
import { StandingNews } from './standing-news-part.tsx';

const timeZone = 'Europe/Stockholm';
const today = dayAt(Date.now(), timeZone);
const day = addDays(today, 1);
/** Each test has a week of its own, so that none remembers what another was told. */
let week: WeekRow;
const newWeek = (id: string): WeekRow => ({
  id,
  fields: {
    ...{ title: 'Öppet hus', about: '', place: '', firstDay: day, lastDay: day, tasks: [] },
    ...{ language: 'sv', state: 'open', made: 0, days: [{ ...usualDay(day), capacity: 1 }] },
  },
});
let houses = 0;

async function say(...changes: Change[]): Promise<void> {
  const done = await commit(changes);
  if (!done.ok) throw new Error(done.code);
}

function claims(person: string, at: number): Change[] {
  const said = signUpFor(week, day, person, { now: at, today }, undefined);
  return said.ok ? said.value : [];
}

function Mine() {
  return <StandingNews mine={useMyDays(week as RowOf<'week'>, 'me')} />;
}

/** Waits until the phone remembers that it has told so: of `me`, or of no day. */
const remembers = (state?: 'placed' | 'waiting') =>
  waitFor(async () =>
    expect(await readSetting('openhouse.standings')).toEqual(
      state ? { [placeId(week.id, day, 'me')]: state } : {},
    ),
  );

describe('news of the queue', () => {
  beforeEach(async () => {
    setLanguage('sv');
    houses += 1;
    week = newWeek(`week${houses}`);
    const opened = await openLocal(`standing-news-${houses}`);
    if (!opened.ok) throw new Error(opened.code);
    await saveSession({
      ...{ protocol: 2, version: '0', time: Date.now(), hub: 'hub-one', device: 'device-one' },
      ...{ role: 'guest', person: 'me', address: '', join: null, printer: false },
    });
    const hub = newHub({ name: 'Gläntan', language: 'sv', closes: '18:00', timeZone });
    await say({ kind: 'hub', id: 'hub-one', fields: { ...hub } });
  });

  it('are none of what has not changed, and good when a place comes free', async () => {
    await say(...claims('other', 1000), ...claims('me', 2000));
    const { unmount } = render(<Mine />);
    await remembers('waiting');
    expect(screen.getByRole('status').textContent).toBe('');
    unmount();
    const current = { coming: true, claimed: { at: 1000, round: 0 } };
    await say(withdrawFrom(placeId(week.id, day, 'other'), current, 3000));
    render(<Mine />);
    const news = await screen.findByText(`Du har fått plats ${sayDay(day)}. Välkommen!`);
    expect(news.closest('[role="status"]')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Okej' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
  });

  it('are told when others turn out to have been earlier', async () => {
    await say(...claims('me', 2000));
    render(<Mine />);
    await remembers('placed');
    await say(...claims('other', 1000));
    expect(await screen.findByText(/Andra hann anmäla sig före dig .* plats 1 i kön/)).toBeTruthy();
  });

  it('are none for whoever withdraws and comes back later', async () => {
    await say(...claims('me', 1000));
    const { unmount } = render(<Mine />);
    await remembers('placed');
    const before = { coming: true, claimed: { at: 1000, round: 0 } };
    await say(withdrawFrom(placeId(week.id, day, 'me'), before, 2000), ...claims('other', 2500));
    await remembers();
    const again = signUpFor(
      week,
      day,
      'me',
      { now: 3000, today },
      { coming: false, claimed: { at: 2000, round: 1 } },
    );
    await say(...(again.ok ? again.value : []));
    await remembers('waiting');
    expect(screen.getByRole('status').textContent).toBe('');
    unmount();
  });
});
