import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wipeRows } from '../../local/apply.ts';
import { closeLocal, deleteLocal, openLocal } from '../../local/db.ts';
import { saveSession } from '../../local/session.ts';
import { readSetting } from '../../local/settings.ts';
import { navigate } from '../../ui/navigate.ts';
import { resets } from '../idle.ts';
import { choosePin, hasPin, isLocked, lock, unlock, wrongGuesses } from './lock.ts';
import { forgetPin, guessesKey, pinKey } from './pin-key.ts';

const desk = {
  protocol: 2,
  version: '0',
  time: 0,
  hub: 'h',
  device: 'desk-1',
  role: 'desk',
  person: null,
  address: '',
  join: null,
  printer: false,
} as const;

describe('the lock of the desk', () => {
  beforeEach(async () => {
    await openLocal(`lock-${Math.random()}`);
    await saveSession(desk);
    navigate('/settings');
  });
  afterEach(async () => {
    await deleteLocal();
    closeLocal();
  });

  it('is open without a PIN, and on whatever is no desk', async () => {
    expect(isLocked.value).toBe(false);
    await choosePin('4711');
    lock();
    expect([hasPin.value, isLocked.value]).toEqual([true, true]);
    await saveSession({ ...desk, role: 'door' });
    expect(isLocked.value).toBe(false);
  });

  it('opens for its PIN alone, and counts what was wrong until it does', async () => {
    await choosePin('4711');
    expect(isLocked.value).toBe(false);
    lock();
    expect(await unlock('0000')).toMatchObject({ code: 'wrong' });
    expect([isLocked.value, wrongGuesses.value.wrong]).toEqual([true, 1]);
    expect(await unlock('4711')).toMatchObject({ ok: true });
    expect([isLocked.value, wrongGuesses.value.wrong]).toEqual([false, 0]);
  });

  it('does not even look at a PIN as long as there is a wait', async () => {
    await choosePin('4711');
    lock();
    const at = Date.UTC(2026, 0, 7);
    for (let i = 0; i < 5; i++) expect(await unlock('0000', at)).toMatchObject({ code: 'wrong' });
    expect(await unlock('4711', at + 29_000)).toMatchObject({ code: 'wait' });
    expect(await readSetting(guessesKey)).toEqual({ wrong: 5, until: at + 30_000 });
    expect(await unlock('4711', at + 30_000)).toMatchObject({ ok: true });
  });

  it('shuts when somebody goes to the door, and when nobody is there', async () => {
    await choosePin('4711');
    navigate('/');
    expect(isLocked.value).toBe(true);
    navigate('/settings');
    await unlock('4711');
    resets.value += 1;
    expect(isLocked.value).toBe(true);
  });

  it('is gone with the PIN when the device is paired anew or sent away', async () => {
    await choosePin('4711');
    await forgetPin();
    expect(hasPin.value).toBe(false);
    await choosePin('4711');
    await wipeRows();
    expect(await readSetting(pinKey)).toBeUndefined();
    expect(hasPin.value).toBe(false);
  });
});
