import { type Language, language } from './language.ts';

type Phrase = string | ((...args: never[]) => string);
type Entry = Readonly<Record<Language, Phrase>>;

type IsSame<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** An entry stands if both languages are plain texts, or both take exactly the same arguments. */
type Matched<E extends Entry> = E extends { sv: string; en: string }
  ? E
  : E extends { sv: (...args: infer A) => string; en: (...args: infer B) => string }
    ? IsSame<A, B> extends true
      ? E
      : never
    : never;

type Spoken<P extends Phrase> = P extends (...args: infer A) => string
  ? (...args: A) => string
  : () => string;

/** What `defineWords` gives back: one function per key, saying the phrase in today's language. */
export type Words<T extends Record<string, Entry>> = { readonly [K in keyof T]: Spoken<T[K]['sv']> };

const speak = (entry: Entry): ((...args: never[]) => string) => {
  return (...args) => {
    const phrase = entry[language.value];
    return typeof phrase === 'string' ? phrase : phrase(...args);
  };
};

/**
 * Makes a room's words. Every key has Swedish and English; a phrase is a text or a function, and the
 * two languages must take the same arguments (the compiler refuses anything else).
 * Reading a word reads the `language` signal, so a component that says it follows a switch.
 */
export const defineWords = <const T extends Record<string, Entry>>(
  entries: T & { [K in keyof T]: Matched<T[K]> },
): Words<T> => {
  const spoken = Object.entries<Entry>(entries).map(([key, entry]) => [key, speak(entry)]);
  return Object.fromEntries(spoken);
};

/** The two forms a counted phrase needs in Swedish and English. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

/** Picks the form for `n`: exactly one is `one`, everything else (zero and fractions too) is `other`. */
export const plural = (n: number, forms: PluralForms): string => (n === 1 ? forms.one : forms.other);
