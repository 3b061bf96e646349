import type { Change } from '../change.ts';
import { fold, shortText } from '../text.ts';
import type { Interest } from './interest.ts';

/** How many things somebody may write in each list, and how long each may be, in characters. */
export const mostWords = 12;
export const longestWord = 120;

/** The three lists of somebody's own words. */
export const wordLists = ['interests', 'asks', 'offers'] as const;
export type WordList = (typeof wordLists)[number];
export type OwnWords = Readonly<Pick<Interest, WordList | 'introduce'>>;

/** What nobody has said anything of yet. */
export const noWords: OwnWords = { interests: [], asks: [], offers: [], introduce: false };

/** Lines as they are kept: cleaned, cut, no empty one, none twice in another spelling, at most twelve. */
export function cleanWords(lines: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const line of lines) {
    const text = shortText(line, longestWord);
    const key = fold(text) || text;
    if (text !== '' && !kept.has(key)) kept.set(key, text);
  }
  return [...kept.values()].slice(0, mostWords);
}

/** Says what somebody likes to talk about, asks for and offers, and whether they may be introduced by it. */
export function setInterests(person: string, words: OwnWords): Change {
  const fields: Interest = {
    person,
    interests: cleanWords(words.interests),
    asks: cleanWords(words.asks),
    offers: cleanWords(words.offers),
    introduce: words.introduce,
  };
  return { kind: 'interest', id: person, fields: { ...fields } };
}

/**
 * Words that at least three people use, most used first, for the desk to suggest: so the same thing gets the same
 * name, and nothing that only one or two have said is put into another's mouth.
 */
export function commonWords(everybody: Iterable<Pick<Interest, WordList>>, list: WordList): string[] {
  const used = new Map<string, { text: string; people: number }>();
  for (const words of everybody)
    for (const [key, text] of new Map(words[list].map((text) => [fold(text) || text, text]))) {
      const found = used.get(key);
      if (found) found.people++;
      else used.set(key, { text, people: 1 });
    }
  return [...used.entries()]
    .filter(([, { people }]) => people >= 3)
    .sort(([a, one], [b, other]) => other.people - one.people || (a < b ? -1 : 1))
    .map(([, { text }]) => text);
}
