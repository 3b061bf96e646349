import type { ImportPlan, PlannedPerson } from '../../../domain/people/import-plan.ts';
import type { ImportRow } from '../../../domain/people/import-rows.ts';

/** What becomes of a row: as its person, the same as an earlier row, or left out for want of a name. */
export type RowFate = PlannedPerson['outcome'] | 'again' | 'left';

/** A row of the file beside what becomes of it. */
export interface PreviewRow {
  readonly row: ImportRow;
  readonly fate: RowFate;
  readonly person: PlannedPerson | undefined;
}

/** Which rows are shown. `look`: those that somebody should look at. */
export const views = ['look', 'new', 'changed', 'all'] as const;
export type View = (typeof views)[number];

/** All rows in the order of the file, each with its fate. */
export function previewRows(rows: readonly ImportRow[], { people }: ImportPlan): PreviewRow[] {
  const byLine = new Map<number, { readonly person: PlannedPerson; readonly isAgain: boolean }>();
  for (const person of people) {
    byLine.set(person.group.line, { person, isAgain: false });
    for (const line of person.group.again) byLine.set(line, { person, isAgain: true });
  }
  return rows.map((row) => {
    const found = byLine.get(row.line);
    return {
      row,
      person: found?.person,
      fate: !found ? 'left' : found.isAgain ? 'again' : found.person.outcome,
    };
  });
}

const isToLookAt = ({ row, fate, person }: PreviewRow): boolean =>
  fate === 'left' ||
  fate === 'unclear' ||
  row.notes.length > 0 ||
  (fate === 'new' && person?.hasNamesake === true);

/** The rows of a view. */
export const rowsIn = (rows: readonly PreviewRow[], view: View): readonly PreviewRow[] =>
  view === 'all' ? rows : rows.filter((row) => (view === 'look' ? isToLookAt(row) : row.fate === view));

/** How many rows have each fate. */
export const countFates = (rows: readonly PreviewRow[]): { readonly [F in RowFate]: number } => {
  const counts = { new: 0, changed: 0, same: 0, unclear: 0, again: 0, left: 0 };
  for (const { fate } of rows) counts[fate]++;
  return counts;
};
