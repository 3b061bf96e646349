import { type DirectoryColumns, emptyColumns, inOrder, inUse, ranksOf } from './directory-columns.ts';
import {
  allWords,
  type Foldable,
  foldedOf,
  nameTier,
  readTyped,
  type Typed,
  tiers,
  wordsLeft,
} from './name-match.ts';

/** What the door knows of a person before two letters are typed: nothing it shows. */
export interface DirectoryEntry {
  readonly id: string;
  readonly firstName: string;
  readonly lastInitial: string;
  /** The organisation's id; null for none. */
  readonly organisation: string | null;
}

/** Full and short name of an organisation; the short one empty when there is none. */
export interface OrganisationName {
  readonly name: string;
  readonly short: string;
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

/** A register that answers name searches. Entries can be put and taken one by one. */
export interface Directory {
  readonly size: number;
  put(entry: DirectoryEntry): void;
  remove(id: string): void;
  /** Says or changes what an organisation is called; undefined takes its name away. */
  nameOrganisation(id: string, name: OrganisationName | undefined): void;
  search(query: string): DirectoryHit[];
  /** What is in it now, and nothing of what was taken. */
  columns(): DirectoryColumns;
}

interface OrganisationText extends Foldable {
  readonly id: string;
  readonly name: string;
  readonly short: string;
}

const toOrganisation = (id: string, name: string, short: string): OrganisationText => ({
  id,
  name,
  short,
  text: `${name} ${short}`,
});

/** Search by words in any order, prefixes first, with å ä ö é ø ł found from either spelling. */
export function createDirectory(kept: DirectoryColumns = emptyColumns): Directory {
  const names: Foldable[] = kept.names.map((text, i) => ({ text, folded: kept.foldedNames[i] }));
  const organisations: OrganisationText[] = kept.organisations.map((one, i) => ({
    ...toOrganisation(...one),
    folded: kept.foldedOrganisations[i],
  }));
  const ids = [...kept.ids];
  const initials = [...kept.initials];
  const nameAt = [...kept.nameAt];
  const organisationAt = [...kept.organisationAt];
  // Columns are kept in order; whatever comes later makes it be found anew.
  let nameRanks: number[] | undefined = inOrder(names.length);
  let organisationRanks: number[] | undefined = inOrder(organisations.length);
  // Most doors never change anybody before they first answer.
  let places: Map<string, number> | undefined;
  let namePlaces: Map<string, number> | undefined;
  let organisationPlaces: Map<string, number> | undefined;

  const placeOf = (id: string): number | undefined => {
    places ??= new Map(ids.map((known, i) => [known, i]));
    return places.get(id);
  };
  const placeOfName = (text: string): number => {
    namePlaces ??= new Map(names.map((name, i) => [name.text, i]));
    let at = namePlaces.get(text);
    if (at === undefined) {
      at = names.push({ text }) - 1;
      namePlaces.set(text, at);
      nameRanks = undefined;
    }
    return at;
  };
  const placeOfOrganisation = (id: string | null): number => {
    if (id === null) return 0;
    organisationPlaces ??= new Map(organisations.map((one, i) => [one.id, i]));
    let at = organisationPlaces.get(id);
    if (at === undefined) {
      at = organisations.push(toOrganisation(id, '', '')) - 1;
      organisationPlaces.set(id, at);
      organisationRanks = undefined;
    }
    return at;
  };

  /** The people whom the query meets, in tiers of how well. */
  function meet(typed: Typed): number[][] {
    const all = allWords(typed);
    const left = names.map((name) => wordsLeft(typed, all, name));
    const met: number[][] = Array.from({ length: tiers }, () => []);
    const tierOf: number[] = [];
    const add = (i: number, name: number): void => {
      tierOf[name] ??= nameTier(typed, names[name] as Foldable, left[name] !== all);
      met[tierOf[name] as number]?.push(i);
    };
    let found = 0;
    nameAt.forEach((name, i) => {
      if (left[name] !== 0) return;
      add(i, name);
      found++;
    });
    // One word that is not in the name puts its people behind all others.
    if (typed.words.length === 1 && found >= mostHits) return met;
    const missing = organisations.map((): Map<number, number> | undefined => undefined);
    nameAt.forEach((name, i) => {
      const inName = left[name] ?? 0;
      if (inName === 0) return;
      const at = organisationAt[i] ?? 0;
      missing[at] ??= new Map();
      let rest = missing[at].get(inName);
      if (rest === undefined) {
        rest = wordsLeft(typed, inName, organisations[at] as OrganisationText);
        missing[at].set(inName, rest);
      }
      if (rest === 0 || isInitial(typed, rest, initials[i] ?? '')) add(i, name);
    });
    return met;
  }

  function best(met: readonly number[][]): number[] {
    nameRanks ??= ranksOf(names.map(({ text }) => text));
    organisationRanks ??= ranksOf(organisations.map(({ name }) => name));
    const [byName, byOrganisation] = [nameRanks, organisationRanks];
    const rank = (ranks: number[], at: number | undefined): number => ranks[at ?? 0] ?? 0;
    const hits: number[] = [];
    for (const same of met) {
      if (hits.length >= mostHits) break;
      same.sort(
        (a, b) =>
          rank(byName, nameAt[a]) - rank(byName, nameAt[b]) ||
          rank(byOrganisation, organisationAt[a]) - rank(byOrganisation, organisationAt[b]) ||
          ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1),
      );
      hits.push(...same.slice(0, mostHits - hits.length));
    }
    return hits;
  }

  const toHit = (i: number): DirectoryHit => {
    const { name, short } = organisations[organisationAt[i] ?? 0] ?? { name: '', short: '' };
    const firstName = names[nameAt[i] ?? 0]?.text ?? '';
    return { id: ids[i] ?? '', firstName, organisation: short || name, lastInitial: initials[i] ?? '' };
  };

  return {
    get size() {
      return ids.length;
    },
    put({ id, firstName, lastInitial, organisation }) {
      let at = placeOf(id);
      if (at === undefined) {
        at = ids.push(id) - 1;
        places?.set(id, at);
      }
      initials[at] = lastInitial;
      nameAt[at] = placeOfName(firstName);
      organisationAt[at] = placeOfOrganisation(organisation);
    },
    remove(id) {
      const at = placeOf(id);
      if (at === undefined) return;
      // The last one takes the place; the columns are in no order.
      const last = ids.length - 1;
      const moved = ids[last] ?? '';
      for (const column of [ids, initials, nameAt, organisationAt] as unknown[][]) {
        column[at] = column[last];
        column.pop();
      }
      places?.set(moved, at);
      places?.delete(id);
    },
    nameOrganisation(id, named) {
      const at = placeOfOrganisation(id);
      organisations[at] = toOrganisation(id, named?.name ?? '', named?.short ?? '');
      organisationRanks = undefined;
    },
    search(query) {
      const typed = readTyped(query, fewestLetters);
      return typed ? tellApart(best(meet(typed)).map(toHit)) : [];
    },
    columns() {
      const usedNames = inUse(names, ({ text }) => text, nameAt);
      // None stays first, whoever uses it: nothing comes before the empty text.
      const usedOrganisations = inUse(organisations, ({ name }) => name, organisationAt, 0);
      return {
        ids: [...ids],
        initials: [...initials],
        names: usedNames.texts.map(({ text }) => text),
        foldedNames: usedNames.texts.map(foldedOf),
        foldedOrganisations: usedOrganisations.texts.map(foldedOf),
        nameAt: usedNames.at,
        organisations: usedOrganisations.texts.map(({ id, name, short }) => [id, name, short] as const),
        organisationAt: usedOrganisations.at,
      };
    },
  };
}

/** A letter may become two when it is folded. */
const longestFold = 2;

/** Is the initial all that is still missing? */
function isInitial(typed: Typed, missing: number, initial: string): boolean {
  if (initial === '') return false;
  const isShort = typed.words.every(
    (word, n) => !(missing & (1 << n)) || word.length <= initial.length * longestFold,
  );
  return isShort && wordsLeft(typed, missing, { text: initial }) === 0;
}

/** Same first names are told apart by organisation, and only then by the last initial. */
function tellApart(hits: readonly DirectoryHit[]): DirectoryHit[] {
  const seen = new Map<string, number>();
  const key = (hit: DirectoryHit) => `${hit.firstName}\n${hit.organisation}`;
  for (const hit of hits) seen.set(key(hit), (seen.get(key(hit)) ?? 0) + 1);
  return hits.map((hit) => ((seen.get(key(hit)) ?? 0) > 1 ? hit : { ...hit, lastInitial: '' }));
}
