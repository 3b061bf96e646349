import { signal } from '@preact/signals';

/** The languages the app speaks. */
export type Language = 'sv' | 'en';

const KEY = 'stigen.language';

const isLanguage = (value: unknown): value is Language => value === 'sv' || value === 'en';

/** Storage may be blocked (private windows, policies); the language is then remembered only for this visit. */
const readStored = (): unknown => {
  try {
    return localStorage.getItem(KEY);
  } catch (error) {
    console.debug('language: storage cannot be read', error);
    return null;
  }
};

const writeStored = (value: Language): void => {
  try {
    localStorage.setItem(KEY, value);
  } catch (error) {
    console.debug('language: storage cannot be written', error);
  }
};

/**
 * The language to begin with: the one remembered here, else the first of the browser's languages
 * that we speak, else Swedish.
 * @param stored what was remembered, if anything
 * @param preferred the browser's languages in order, e.g. `['en-GB', 'sv']`
 */
export const pickLanguage = (stored: unknown, preferred: readonly string[]): Language => {
  if (isLanguage(stored)) return stored;
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0];
    if (isLanguage(base)) return base;
  }
  return 'sv';
};

const showOnPage = (value: Language): void => {
  document.documentElement.lang = value;
};

/** The language of the screen. Whatever reads it while rendering is rendered again when it changes. */
export const language = signal<Language>(pickLanguage(readStored(), navigator.languages ?? []));
showOnPage(language.peek());

/** Switches the language, marks the page with it and remembers it on this device. */
export const setLanguage = (next: Language): void => {
  language.value = next;
  showOnPage(next);
  writeStored(next);
};
