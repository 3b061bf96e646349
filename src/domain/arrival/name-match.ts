import { fold } from '../text.ts';

/** What somebody typed, as the register looks for it. */
export interface Typed {
  /** As it was written, in lower case. */
  readonly spelled: string;
  readonly folded: string;
  readonly first: string;
  /** Folded words, longer ones first: "a anna" must not spend Anna on the a. */
  readonly words: readonly string[];
  /** The same words as they stand inside a text. */
  readonly inside: readonly string[];
}

/** A text of the register that is folded when somebody first asks for it. */
export interface Foldable {
  readonly text: string;
  folded?: string | undefined;
}

/** Most words of a query that are looked at: they are counted in bits. */
const mostWords = 12;

/** Folds what was typed; null when there are fewer than `fewest` letters in it. */
export function readTyped(query: string, fewest: number): Typed | null {
  const spelled = query.normalize('NFC').trim().toLowerCase();
  // Counted as typed: one þ is one letter, though it is looked up as "th".
  const letters = spelled.match(/[\p{L}\p{N}\p{Extended_Pictographic}]/gu) ?? [];
  const words = splitWords(fold(query)).slice(0, mostWords);
  const [first] = words;
  if (letters.length < fewest || first === undefined) return null;
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const inside = longestFirst.map((word) => ` ${word}`);
  return { spelled, folded: words.join(' '), first, words: longestFirst, inside };
}

const splitWords = (folded: string): string[] => folded.split(' ').filter((word) => word !== '');

/** The folded form of a text, kept with it. */
export const foldedOf = (one: Foldable): string => {
  one.folded ??= fold(one.text);
  return one.folded;
};

/** All words of a query, as bits: bit n stands for its n-th word. */
export const allWords = (typed: Typed): number => (1 << typed.words.length) - 1;

/**
 * The words of `left` (bits) that still have nothing after this text: every word typed must begin a word of the
 * text, each its own.
 */
export function wordsLeft(typed: Typed, left: number, one: Foldable): number {
  const folded = foldedOf(one);
  let met = 0;
  for (let n = 0; n < typed.words.length; n++) {
    const bit = 1 << n;
    if (!(left & bit)) continue;
    if (folded.startsWith(typed.words[n] as string) || folded.includes(typed.inside[n] as string)) met |= bit;
  }
  // Only where several words begin one of the text must they be told apart.
  return met & (met - 1) ? left & ~ownWords(typed, met, folded) : left & ~met;
}

/** Those of the words `met` that get a word of the text of their own. */
function ownWords(typed: Typed, met: number, folded: string): number {
  const there: (string | undefined)[] = splitWords(folded);
  let own = 0;
  typed.words.forEach((word, n) => {
    if (!(met & (1 << n))) return;
    const at = there.findIndex((candidate) => candidate?.startsWith(word));
    if (at < 0) return;
    there[at] = undefined;
    own |= 1 << n;
  });
  return own;
}

/** How well a first name meets a query that the entry meets as a whole: 0 is best. */
export function nameTier(typed: Typed, name: Foldable, isInName: boolean): number {
  const spelled = name.text.toLowerCase();
  if (spelled === typed.spelled) return 0;
  const folded = foldedOf(name);
  if (folded === typed.folded) return 1;
  if (spelled.startsWith(typed.spelled)) return 2;
  if (folded.startsWith(typed.first)) return 3;
  return isInName ? 4 : 5;
}

/** How many tiers there are. */
export const tiers = 6;
