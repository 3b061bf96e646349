import { editDistance } from '../edit-distance.ts';
import type { Organisation } from '../organisation.ts';
import { fold } from '../text.ts';
import { type Mark, usualSpelling } from './journey-keys.ts';

/**
 * Why spellings may be one organisation: the letters are the same (`letters`: capitals, marks, blanks, hyphens
 * aside); one is the hub's short name, the initials or the first words of the other (`short`); or they differ in a
 * letter or two (`near`).
 */
export type SpellingReason = 'letters' | 'short' | 'near';

/** Spellings that may be one organisation, and what to write for all of them. */
export interface SpellingSuggestion {
  /** The same as long as the spellings are: what a host has said no to stays said. */
  readonly id: string;
  readonly why: SpellingReason;
  readonly to: string;
  /** The others, as they are written. */
  readonly from: readonly string[];
  /** The marks to be corrected. */
  readonly marks: readonly Mark[];
}

/** The spellings of one folded name. */
interface Group {
  readonly key: string;
  readonly words: readonly string[];
  readonly marks: readonly Mark[];
  /** The hub's name for it, where the hub knows it by its full name. */
  readonly known: string | undefined;
}

const smallWords = new Set(['och', 'for', 'i', 'av', 'pa', 'till', 'om', 'the', 'of', 'and']);

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !smallWords.has(word))
    .map((word) => [...word][0] ?? '')
    .join('');

const joined = (words: readonly string[]): string => words.join('');

/** How many letters of a word may be wrong before it counts as another word. */
const mayDiffer = (letters: number): number => (letters >= 8 ? 2 : letters >= 5 ? 1 : 0);

const isNearWord = (a: string, b: string): boolean => {
  const most = mayDiffer(Math.min([...a].length, [...b].length));
  // Numbers tell organisations apart: Region 1 is not Region 2.
  return a === b || (most > 0 && !/\d/.test(a + b) && editDistance(a, b, most) <= most);
};

/** Word by word, so that a long common word such as "kommun" does not make two towns alike. */
const isNear = (a: Group, b: Group): boolean =>
  a.words.length === b.words.length && a.words.every((word, i) => isNearWord(word, b.words[i] ?? ''));

/** Is `a` a short form of `b`? */
function isShortOf(a: Group, b: Group, shortNames: ReadonlyMap<string, readonly string[]>): boolean {
  if (shortNames.get(a.key)?.includes(b.key)) return true;
  if (a.words.length === 1 && b.words.length > 2 && a.key.length > 1 && a.key === initials(b.words))
    return true;
  return (
    a.words.length < b.words.length &&
    joined(a.words).length > 2 &&
    a.words.every((word, i) => word === b.words[i])
  );
}

function reasonFor(
  a: Group,
  b: Group,
  shortNames: ReadonlyMap<string, readonly string[]>,
): SpellingReason | null {
  // Two that the hub knows are two.
  if (a.known !== undefined && b.known !== undefined) return null;
  if (joined(a.words) === joined(b.words)) return 'letters';
  if (isShortOf(a, b, shortNames) || isShortOf(b, a, shortNames)) return 'short';
  return isNear(a, b) ? 'near' : null;
}

function readGroups(marks: readonly Mark[], organisations: readonly Organisation[]): Group[] {
  const known = new Map(organisations.map(({ name }) => [fold(name), name]));
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = fold(mark.fields.organisation ?? '');
    if (key) groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  // The hub's own names stand ready for a mark that has only the short one.
  for (const key of known.keys()) if (!groups.has(key)) groups.set(key, []);
  return [...groups].map(([key, theirs]) => ({
    key,
    words: key.split(' '),
    marks: theirs,
    known: known.get(key),
  }));
}

function suggestion(why: SpellingReason, groups: readonly Group[], to: string): SpellingSuggestion | null {
  const marks = groups.flatMap((group) => group.marks).filter(({ fields }) => fields.organisation !== to);
  const from = [...new Set(marks.flatMap(({ fields }) => fields.organisation ?? []))].sort();
  return from.length === 0 ? null : { id: [to, ...from].join('|'), why, to, from, marks };
}

/** Which name of two groups stays: the hub's, else the longer form, else the one that more marks have. */
function nameFor(why: SpellingReason, a: Group, b: Group): string {
  const named = a.known ?? b.known;
  if (named !== undefined) return named;
  if (why === 'short') return usualSpelling((a.words.length > b.words.length ? a : b).marks);
  return usualSpelling([...a.marks, ...b.marks]);
}

/**
 * Spellings that may be one organisation, by the name that would stay. A short form that fits several is left
 * out: nobody can tell which it means.
 * @param marks all of the wall's, also hidden and waiting ones, so that they meet when they are shown
 */
export function suggestSpellings(
  marks: readonly Mark[],
  organisations: readonly Organisation[] = [],
): SpellingSuggestion[] {
  const shortNames = new Map<string, string[]>();
  for (const { name, short } of organisations)
    if (fold(short)) shortNames.set(fold(short), [...(shortNames.get(fold(short)) ?? []), fold(name)]);
  const groups = readGroups(marks, organisations);
  const written = groups.filter((group) => group.marks.length > 0);
  const found = written.flatMap(
    (group) => suggestion('letters', [group], group.known ?? usualSpelling(group.marks)) ?? [],
  );
  for (const a of written) {
    const others = groups.flatMap((b) => {
      const why = b === a ? null : reasonFor(a, b, shortNames);
      return why ? [{ b, why }] : [];
    });
    const short = others.filter(({ b, why }) => why === 'short' && isShortOf(a, b, shortNames));
    for (const { b, why } of others) {
      if (why === 'short' && (short.length > 1 || !isShortOf(a, b, shortNames))) continue;
      // Each two once; a name that nobody has written is only met from the other side.
      if (why !== 'short' && b.marks.length > 0 && b.key < a.key) continue;
      const made = suggestion(why, [a, b], nameFor(why, a, b));
      if (made) found.push(made);
    }
  }
  return found.sort((x, y) => (x.to < y.to ? -1 : x.to > y.to ? 1 : x.id < y.id ? -1 : 1));
}
