/**
 * A register as it can be kept: every first name and organisation once, in the order of the Swedish alphabet,
 * and people as columns of numbers that point at them. Thousands of people have a few hundred names.
 */
export interface DirectoryColumns {
  readonly names: readonly string[];
  /** The names and organisations as they are searched. */
  readonly foldedNames: readonly string[];
  readonly foldedOrganisations: readonly string[];
  /** Id, name and short name; the first stands for none. */
  readonly organisations: readonly (readonly [id: string, name: string, short: string])[];
  readonly ids: readonly string[];
  readonly initials: readonly string[];
  readonly nameAt: readonly number[];
  readonly organisationAt: readonly number[];
}

/** The ranks of texts that are in order. */
export const inOrder = (length: number): number[] => Array.from({ length }, (_, i) => i);

export const emptyColumns: DirectoryColumns = {
  names: [],
  foldedNames: [],
  foldedOrganisations: [''],
  organisations: [['', '', '']],
  ids: [],
  initials: [],
  nameAt: [],
  organisationAt: [],
};

let collator: Intl.Collator | undefined;
const compareTexts = (a: string, b: string): number => {
  collator ??= new Intl.Collator('sv');
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
};

/** The place of each text in the alphabet. */
export function ranksOf(texts: readonly string[]): number[] {
  const ranks: number[] = [];
  const order = texts.map((_, i) => i).sort((a, b) => compareTexts(texts[a] ?? '', texts[b] ?? ''));
  order.forEach((at, rank) => {
    ranks[at] = rank;
  });
  return ranks;
}

/** The texts that are pointed at (and `always`), in the order of the alphabet, with the pointers moved along. */
export function inUse<T>(
  texts: readonly T[],
  label: (text: T) => string,
  at: readonly number[],
  always?: number,
): { readonly texts: readonly T[]; readonly at: readonly number[] } {
  const used = [...new Set(always === undefined ? at : [always, ...at])];
  const ranks = ranksOf(used.map((one) => label(texts[one] as T)));
  const placed = new Map(used.map((one, i) => [one, ranks[i] ?? 0]));
  const sorted: T[] = [];
  for (const [one, place] of placed) sorted[place] = texts[one] as T;
  return { texts: sorted, at: at.map((one) => placed.get(one) ?? 0) };
}
