import { render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { db, openLocal } from './db.ts';
import { hasDrafts, setDraftsAside, useDraft } from './drafts.ts';
import { openFresh } from './local.test-util.ts';
import { probe } from './probe.ts';
import { readSession, saveSession, session } from './session.ts';
import { liveSetting, readSetting, saveSetting } from './settings.ts';

let close: () => Promise<void>;
beforeEach(async () => {
  close = await openFresh();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await close();
});

const door = {
  protocol: 2,
  version: '0',
  time: 0,
  hub: 'h',
  device: 'door-1',
  role: 'door',
  person: null,
  address: '',
  join: null,
  printer: false,
} as const;

describe('the session', () => {
  test('is null for a device that was never paired, and kept once it is', async () => {
    expect(session.value).toBeNull();
    await saveSession(door);
    expect(session.value).toEqual(door);
    await openLocal();
    expect(await readSession()).toEqual(door);
    expect((await db().meta.get('clock'))?.value).toMatchObject({ device: 'door-1' });
  });

  test('that ends leaves the stamps’ name', async () => {
    await saveSession(door);
    await saveSession(null);
    expect(session.value).toBeNull();
    expect((await db().meta.get('clock'))?.value).toMatchObject({ device: 'door-1' });
  });
});

describe('settings', () => {
  test('are shown at once and read again after a restart', async () => {
    const theme = liveSetting('theme', 'light');
    expect(theme.value).toBe('light');
    await saveSetting('theme', 'dusk');
    expect(theme.value).toBe('dusk');
    expect(await readSetting('theme')).toBe('dusk');
    expect(await readSetting('other')).toBeUndefined();
  });
});

describe('drafts', () => {
  const Field = ({ name, isWork }: { readonly name: string; readonly isWork?: boolean }) => {
    const [text, clear] = useDraft(name, '', { isWork });
    return (
      <>
        <output>{text.value}</output>
        <button type="button" onClick={() => (text.value = 'Åsa')}>
          type
        </button>
        <button type="button" onClick={clear}>
          clear
        </button>
      </>
    );
  };

  test('survive the leaving of the page and are gone when cleared', async () => {
    const { unmount } = render(<Field name="newcomer" />);
    screen.getByText('type').click();
    unmount();
    dispatchEvent(new Event('pagehide'));
    await vi.waitFor(async () =>
      expect((await db().meta.get('draft:newcomer'))?.value).toMatchObject({ value: 'Åsa' }),
    );
    render(<Field name="newcomer" />);
    expect(screen.getByRole('status').textContent).toBe('Åsa');
    screen.getByText('clear').click();
    await vi.waitFor(async () => expect(await db().meta.get('draft:newcomer')).toBeUndefined());
  });

  test('that are a day old are nobody’s', async () => {
    await db().meta.put({ key: 'draft:old', value: { value: 'Bo', at: Date.now() - 25 * 60 * 60 * 1000 } });
    await openLocal();
    render(<Field name="old" />);
    expect(screen.getByRole('status').textContent).toBe('');
    await vi.waitFor(async () => expect(await db().meta.get('draft:old')).toBeUndefined());
  });

  test('that are the house’s own work lie for weeks, and stay when nobody is there', async () => {
    const days = 24 * 60 * 60 * 1000;
    await db().meta.put({ key: 'draft:work', value: { value: 'Bo', at: Date.now() - 30 * days } });
    await openLocal();
    render(<Field name="work" isWork />);
    expect(screen.getByRole('status').textContent).toBe('Bo');
    screen.getByText('type').click();
    expect(hasDrafts()).toBe(false);
    expect(setDraftsAside()).toBeNull();
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Åsa'));
    screen.getByText('clear').click();
  });
});

describe('the connection', () => {
  test('that does not answer is opened again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const dead = db().backendDB();
    dead.close();
    expect(await probe()).toBe(true);
    await db().meta.put({ key: 'x', value: 1 });
    expect(db().backendDB()).not.toBe(dead);
  });
});
