import { afterEach, describe, expect, it, vi } from 'vitest';
import { language, pickLanguage, setLanguage } from './language.ts';

afterEach(() => {
  vi.restoreAllMocks();
  setLanguage('sv');
});

describe('the first language', () => {
  it('is the remembered one before the browser’s', () => {
    expect(pickLanguage('en', ['sv-SE'])).toBe('en');
  });

  it('is the first of the browser’s languages that we speak', () => {
    expect(pickLanguage(null, ['fi-FI', 'en-GB', 'sv'])).toBe('en');
    expect(pickLanguage('klingon', ['sv-FI', 'en'])).toBe('sv');
  });

  it('is Swedish when nothing fits', () => {
    expect(pickLanguage(null, ['fi', 'de-DE'])).toBe('sv');
    expect(pickLanguage(null, [])).toBe('sv');
  });
});

describe('switching language', () => {
  it('marks the page and is remembered on the device', () => {
    setLanguage('en');
    expect(language.value).toBe('en');
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('stigen.language')).toBe('en');
  });

  it('works where storage is blocked', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    setLanguage('en');
    expect(language.value).toBe('en');
  });
});
