import { makeId } from '../../../domain/id.ts';
import { type Columns, guessColumns } from '../../../domain/people/columns.ts';
import type { Table } from '../../../domain/people/csv.ts';
import { type ImportPlan, planImport } from '../../../domain/people/import-plan.ts';
import { type ImportRow, readRows } from '../../../domain/people/import-rows.ts';
import type { Register } from '../../../domain/people/register.ts';
import type { Person } from '../../../domain/person.ts';
import { type FileRefusal, readTable } from '../file/read-table.ts';

/** What the worker is asked: to read a file, then to plan what it would change. */
export type Ask =
  | { readonly ask: 'read'; readonly bytes: Uint8Array }
  | {
      readonly ask: 'plan';
      readonly columns: Columns;
      readonly register: Register;
      readonly kind: Person['kind'];
    };

/** A column as the screen shows it: its heading and the first cells that say something. */
export interface Sample {
  readonly heading: string;
  readonly cells: readonly string[];
}

export type Answer =
  | {
      readonly answer: 'read';
      readonly columns: Columns;
      readonly samples: readonly Sample[];
      readonly rows: number;
    }
  | { readonly answer: 'plan'; readonly plan: ImportPlan; readonly rows: readonly ImportRow[] }
  | { readonly answer: 'refused'; readonly code: FileRefusal };

const shownCells = 3;

/** The columns of a table with what stands in them first. */
export const samplesOf = (table: Table, { header, meanings }: Columns): Sample[] =>
  meanings.map((_, at) => ({
    heading: header < 0 ? '' : (table[header]?.[at] ?? '').trim(),
    cells: table
      .slice(header + 1, header + 60)
      .map((row) => (row[at] ?? '').trim())
      .filter((cell) => cell !== '')
      .slice(0, shownCells),
  }));

/** Does the worker's work; it remembers the table, so that it travels once. */
export function createWork(): (ask: Ask) => Answer {
  let table: Table = [];
  return (ask) => {
    if (ask.ask === 'read') {
      const read = readTable(ask.bytes);
      if (!read.ok) return { answer: 'refused', code: read.code };
      table = read.value;
      const columns = guessColumns(table);
      return {
        answer: 'read',
        columns,
        samples: samplesOf(table, columns),
        rows: table.length - columns.header - 1,
      };
    }
    const rows = readRows(table, ask.columns);
    const plan = planImport(rows, ask.register, { kind: ask.kind, newId: () => makeId() });
    return { answer: 'plan', plan, rows };
  };
}
