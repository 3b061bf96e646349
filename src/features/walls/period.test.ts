import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { testWall } from '../../domain/test-nouns.ts';
import type { Wall } from '../../domain/walls/wall.ts';
import { setLanguage } from '../../i18n/language.ts';
import { sayPeriod } from './period.ts';

const now = Date.UTC(2026, 10, 28, 11, 0);
const hour = 3_600_000;
const day = 24 * hour;
const say = (given: Partial<Wall>): string => sayPeriod(testWall(given).fields, now);

describe('how it stands with a wall, in words', () => {
  beforeAll(() => {
    setLanguage('sv');
    vi.stubEnv('TZ', 'Europe/Stockholm');
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  it('says until when it is open', () => {
    expect(say({ closes: null })).toBe('Öppen tills vidare');
    expect(say({ closes: now + 5 * hour })).toBe('Öppen till i dag 17:00');
    expect(say({ closes: now + day + 5 * hour })).toBe('Öppen till i morgon 17:00');
    expect(say({ closes: now + 20 * day })).toBe('Öppen till fredag 18 december 12:00');
    expect(say({ closes: now + 60 * day })).toBe('Öppen till onsdag 27 januari 2027 12:00');
  });

  it('says when it opens, when it closed, and that it is neither', () => {
    expect(say({ opens: now + 3 * day })).toBe('Öppnar tisdag 1 december 12:00');
    expect(say({ closes: now - day })).toBe('Stängde fredag 27 november 12:00');
    expect(say({ state: 'draft' })).toBe('Utkast');
    expect(say({ state: 'archived' })).toBe('I arkivet');
  });

  it('says whose clock it means where it is another one', () => {
    expect(say({ closes: now + 5 * hour, timeZone: 'Asia/Tokyo' })).toBe(
      'Öppen till i morgon 01:00 (tiden i Tokyo)',
    );
  });
});
