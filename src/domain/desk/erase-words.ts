import type { Change, Fields } from '../change.ts';

/** What stands where a name stood. */
const blank = '…';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** A text without names: whole words only, so that a "Bo" does not take "Boden" along; with the genitive's s. */
export function withoutNames(text: string, names: readonly string[]): string {
  const longestFirst = names.filter((name) => name !== '').sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return text;
  const any = longestFirst.map(escaped).join('|');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'giu'), blank);
}

/** Kinds of the desk's rows in whose texts somebody may be named, and the fields that hold them. */
const textFields = {
  task: ['text'],
  dayMessage: ['text'],
  letter: ['title', 'text'],
} as const;

type TextKind = keyof typeof textFields;
export const textKinds = Object.keys(textFields) as readonly TextKind[];

interface TextRow {
  readonly kind: string;
  readonly id: string;
  readonly fields: Fields;
}

/** Whom erasing is about. `names`: those that nobody else bears; `called`: all that they were called. */
interface Named {
  readonly person: string;
  readonly names: readonly string[];
  readonly called: readonly string[];
}

/**
 * What erasing a person takes out of the host's own texts: their name where nobody else bears it, and out of letters
 * that are known to name them in any case.
 */
export function eraseFromTexts(rows: Iterable<TextRow>, { person, names, called }: Named): Change[] {
  const changes: Change[] = [];
  for (const { kind, id, fields } of rows) {
    if (!Object.hasOwn(textFields, kind) || fields.gone === true) continue;
    const of = kind as TextKind;
    const named = Array.isArray(fields.named) ? fields.named : [];
    const isNamed = named.includes(person);
    const said: { [field: string]: Fields[string] } = isNamed
      ? { named: named.filter((one) => one !== person) }
      : {};
    for (const field of textFields[of]) {
      const text = fields[field];
      if (typeof text !== 'string') continue;
      const left = withoutNames(text, isNamed ? called : names);
      if (left !== text) said[field] = left;
    }
    if (Object.keys(said).length > 0) changes.push({ kind: of, id, fields: said });
  }
  return changes;
}
