import { afterEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../i18n/language.ts';
import { type SyncFacts, saySync, sayWhyNot } from './sync-words.ts';

const zone = 'Europe/Stockholm';
const at0812 = Date.UTC(2026, 10, 25, 7, 12);
const now = at0812 + 3_600_000;
const facts: SyncFacts = {
  state: 'live',
  lastSynced: at0812,
  problem: null,
  clockOff: 0,
  waiting: 0,
  refused: 0,
};
const line = (more: Partial<SyncFacts>): string => saySync({ ...facts, ...more }, now, zone).join(' · ');

afterEach(() => setLanguage('sv'));

describe('the sync line', () => {
  it('is short when all is well', () => {
    setLanguage('sv');
    expect(line({})).toBe('Sparat här · allt är delat · senast synkat 08:12');
  });

  it('says what waits, when it was last synced and why not now', () => {
    setLanguage('sv');
    expect(line({ state: 'unreachable', waiting: 3, problem: 'unreachable' })).toBe(
      'Sparat här · 3 väntar · senast synkat 08:12 · hubbens server svarar inte just nu',
    );
    setLanguage('en');
    expect(line({ state: 'unreachable', waiting: 3, problem: 'unreachable' })).toBe(
      'Saved here · 3 waiting · last synced 08:12 · the hub’s server does not answer right now',
    );
  });

  it('names the day when the last time was not today', () => {
    setLanguage('en');
    expect(line({ lastSynced: at0812 - 48 * 3_600_000 })).toContain('Mon 23 Nov 08:12');
  });

  it('claims nothing before the first time', () => {
    setLanguage('en');
    expect(line({ state: 'starting', lastSynced: null })).toBe('Saved here · not synced yet');
  });

  it('tells of what the hub would not take', () => {
    setLanguage('en');
    expect(line({ refused: 1 })).toContain('1 not accepted');
  });
});

describe('the reason', () => {
  it('is never a code, also for one that is new to us', () => {
    setLanguage('en');
    expect(sayWhyNot({ ...facts, problem: 'flux-capacitor' })).toBe('the hub’s server has trouble');
  });

  it('tells the hub’s full disk from this device’s', () => {
    expect(sayWhyNot({ ...facts, state: 'waiting', problem: 'hub-full' })).toBe('hubbens disk är full');
    expect(sayWhyNot({ ...facts, problem: 'storage-full' })).toBe('enhetens lagring är full');
  });

  it('is the clock only when it is badly off', () => {
    expect(sayWhyNot({ ...facts, clockOff: 60_000 })).toBeNull();
    setLanguage('en');
    expect(sayWhyNot({ ...facts, clockOff: -86_400_000 })).toBe('the clock of this device is wrong');
  });
});
