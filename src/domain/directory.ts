import { fold } from './text.ts';

/** What the door knows of a person before two letters are typed: nothing it shows. */
export interface DirectoryEntry {
  readonly id: string;
  readonly firstName: string;
  readonly lastInitial: string;
  /** Full and short name of the organisation; empty for none. */
  readonly organisation: string;
  readonly organisationShort: string;
}

/** One line at the door: promise 5's fields and no other. */
export interface DirectoryHit {
  readonly id: string;
  readonly firstName: string;
  readonly organisation: string;
  /** Set only when another hit reads the same without it. */
  readonly lastInitial: string;
}

/** How many letters must be typed, and how many names are shown at most. */
export const fewestLetters = 2;
export const mostHits = 8;

interface Indexed {
  readonly entry: DirectoryEntry;
  /** Folded words, first name's first. */
  readonly words: readonly string[];
  readonly nameWords: number;
  readonly name: string;
}

/** A register that answers name searches. Entries can be put and taken one by one. */
export interface Directory {
  readonly size: number;
  put(entry: DirectoryEntry): void;
  remove(id: string): void;
  search(query: string): DirectoryHit[];
}

/** Folds a text once: a register of thousands has few first names and fewer organisations. */
function createFolder(): (text: string) => string {
  const folded = new Map<string, string>();
  return (text) => {
    let result = folded.get(text);
    if (result === undefined) {
      result = fold(text);
      folded.set(text, result);
    }
    return result;
  };
}

function index(entry: DirectoryEntry, foldOnce: (text: string) => string): Indexed {
  const name = foldOnce(entry.firstName);
  const nameWords = name.split(' ');
  const organisation = `${foldOnce(entry.organisation)} ${foldOnce(entry.organisationShort)}`;
  const others = [...organisation.split(' '), foldOnce(entry.lastInitial)].filter((word) => word !== '');
  return { entry, words: [...nameWords, ...others], nameWords: nameWords.length, name };
}

/**
 * How well an entry meets the words, smaller is better, -1 for not at all. Every word typed must begin a
 * word of the entry, in any order, each its own. The first name counts before the organisation.
 */
function rank(
  indexed: Indexed,
  words: readonly string[],
  longestFirst: readonly string[],
  typed: string,
): number {
  const used = new Set<number>();
  let inName = 0;
  for (const word of longestFirst) {
    let found = -1;
    for (let i = 0; i < indexed.words.length && found < 0; i++)
      if (!used.has(i) && indexed.words[i]?.startsWith(word)) found = i;
    if (found < 0) return -1;
    used.add(found);
    if (found < indexed.nameWords) inName++;
  }
  const spelled = indexed.entry.firstName.toLowerCase();
  if (spelled === typed) return 0;
  if (indexed.name === words.join(' ')) return 1;
  if (spelled.startsWith(typed)) return 2;
  if (indexed.name.startsWith(words[0] ?? '')) return 3;
  return inName > 0 ? 4 : 5;
}

const collator = new Intl.Collator('sv');

/** Search by words in any order, prefixes first, with å ä ö é ø ł found from either spelling. */
export function createDirectory(entries: Iterable<DirectoryEntry> = []): Directory {
  const byId = new Map<string, Indexed>();
  const foldOnce = createFolder();
  for (const entry of entries) byId.set(entry.id, index(entry, foldOnce));
  return {
    get size() {
      return byId.size;
    },
    put(entry) {
      byId.set(entry.id, index(entry, foldOnce));
    },
    remove(id) {
      byId.delete(id);
    },
    search(query) {
      const typed = query.normalize('NFC').trim().toLowerCase();
      const words = fold(query)
        .split(' ')
        .filter((word) => word !== '');
      // Counted as typed: one þ is one letter, though it is looked up as "th".
      const letters = typed.match(/[\p{L}\p{N}\p{Extended_Pictographic}]/gu) ?? [];
      if (letters.length < fewestLetters || words.length === 0) return [];
      // Longer words choose first: "a anna" must not spend Anna on the a.
      const longestFirst = [...words].sort((a, b) => b.length - a.length);
      const ranks: Indexed[][] = [[], [], [], [], [], []];
      for (const indexed of byId.values()) {
        const at = rank(indexed, words, longestFirst, typed);
        if (at >= 0) ranks[at]?.push(indexed);
      }
      const hits: DirectoryEntry[] = [];
      for (const same of ranks) {
        if (hits.length >= mostHits) break;
        same.sort(
          (a, b) =>
            collator.compare(a.entry.firstName, b.entry.firstName) ||
            collator.compare(a.entry.organisation, b.entry.organisation) ||
            (a.entry.id < b.entry.id ? -1 : 1),
        );
        for (const { entry } of same) if (hits.length < mostHits) hits.push(entry);
      }
      return tellApart(hits);
    },
  };
}

/** Same first names are told apart by organisation, and only then by the last initial. */
function tellApart(entries: readonly DirectoryEntry[]): DirectoryHit[] {
  const label = (entry: DirectoryEntry) => entry.organisationShort || entry.organisation;
  const seen = new Map<string, number>();
  const key = (entry: DirectoryEntry) => `${entry.firstName}\n${label(entry)}`;
  for (const entry of entries) seen.set(key(entry), (seen.get(key(entry)) ?? 0) + 1);
  return entries.map((entry) => ({
    id: entry.id,
    firstName: entry.firstName,
    organisation: label(entry),
    lastInitial: (seen.get(key(entry)) ?? 0) > 1 ? entry.lastInitial : '',
  }));
}
