import { beforeEach, describe, expect, it } from 'vitest';
import { testHub } from '../../../domain/test-nouns.ts';
import { setLanguage } from '../../../i18n/language.ts';
import { findingsOf, type HealthFacts } from './findings.ts';

const now = Date.parse('2026-11-24T10:00:00+01:00');
const hour = 3_600_000;
const desk = (id: string) => ({
  id,
  fields: { name: '', role: 'desk' as const, person: null, pairedAt: 0, revoked: false },
});
const well: HealthFacts = {
  now,
  hub: testHub({ purpose: 'Brandlista, beslut 12/2026' }),
  sync: { state: 'live', lastSynced: now - 1000, problem: null, clockOff: 0, waiting: 0, refused: 0 },
  server: { version: '1', backup: { at: now - 5 * hour, ok: true } },
  appVersion: '1',
  devices: [desk('one'), desk('two')],
  ...{ hasPrinter: false, hasPin: true, isPersisted: true, isOfflineReady: true, isUpdateWaiting: false },
  storage: { used: 1, most: 100 },
  address: 'https://hubb.example',
};
const toSee = (part: Partial<HealthFacts>) =>
  findingsOf({ ...well, ...part }).filter(({ tone }) => tone !== 'good');

beforeEach(() => setLanguage('sv'));

describe('how the hub is', () => {
  it('is well when everything is, and says what that means', () => {
    expect(toSee({})).toEqual([]);
    expect(findingsOf(well).map(({ text }) => text)).toContain('Hubbens server svarar.');
  });

  it.each<[string, Partial<HealthFacts>, string, RegExp]>([
    ['no backup', { server: { version: '1', backup: null } }, 'bad', /Ingen säkerhetskopia/],
    ['a failed one', { server: { version: '1', backup: { at: now, ok: false } } }, 'bad', /misslyckades/],
    ['an old one', { server: { version: '1', backup: { at: now - 72 * hour, ok: true } } }, 'bad', /är från/],
    ['no server', { server: undefined }, 'warn', /svarar inte/],
    ['another version', { server: { version: '2', backup: { at: now, ok: true } } }, 'warn', /version 2/],
    ['a slow clock', { sync: { ...well.sync, clockOff: hour } }, 'warn', /1 tim efter/],
    ['a fast clock', { sync: { ...well.sync, clockOff: -hour } }, 'warn', /1 tim före/],
    ['refused words', { sync: { ...well.sync, refused: 2 } }, 'bad', /nej till 2 ändringar/],
    ['a storage that may be cleared', { isPersisted: false }, 'warn', /kan rensa/],
    ['a full storage', { storage: { used: 90, most: 100 } }, 'bad', /90 procent/],
    ['an app that is not whole', { isOfflineReady: false }, 'warn', /inte hel/],
    ['a new version', { isUpdateWaiting: true }, 'warn', /ny version/],
    ['no PIN', { hasPin: false }, 'warn', /PIN-kod/],
    ['a single desk', { devices: [desk('one')] }, 'warn', /Bara en enhet/],
    ['no printer', { hub: { ...well.hub, printing: 'network' } }, 'warn', /etikettskrivaren/],
    ['no https', { address: 'http://192.168.1.2:4100' }, 'warn', /saknar https/],
    ['no purpose', { hub: { ...well.hub, purpose: ' ' } }, 'warn', /inte varför/],
  ])('tells of %s', (_, part, tone, says) => {
    expect(toSee(part)).toEqual([{ key: expect.any(String), tone, text: expect.stringMatching(says) }]);
  });

  it('takes it seriously when words have waited for a day', () => {
    const sync = { ...well.sync, waiting: 3, lastSynced: now - 30 * hour };
    expect(toSee({ sync }).map(({ key, tone }) => `${key} ${tone}`)).toEqual(['waiting bad', 'synced warn']);
  });

  it('says nothing of the server while it is asked', () => {
    expect(findingsOf({ ...well, server: null }).map(({ key }) => key)).not.toContain('backup');
  });
});
