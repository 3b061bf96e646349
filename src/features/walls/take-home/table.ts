import { dayAt } from '../../../domain/time.ts';
import type { Mark } from '../../../domain/walls/journey-keys.ts';
import type { Wall, WallTemplate } from '../../../domain/walls/wall.ts';
import { isLate } from '../../../domain/walls/wall-rules.ts';
import { formatTime } from '../../../i18n/format.ts';
import { readContent } from '../drawing/content.ts';
import { words } from './words.ts';

type Column =
  | 'place'
  | 'text'
  | 'more'
  | 'help'
  | 'answers'
  | 'name'
  | 'organisation'
  | 'at'
  | 'late'
  | 'paper'
  | 'state';

const columnsOf: { readonly [T in WallTemplate]: readonly Column[] } = {
  tree: ['place', 'text'],
  journey: ['place', 'text', 'more'],
  question: ['place', 'text', 'more', 'help', 'answers', 'state'],
  idea: ['place', 'text', 'more'],
  signals: ['place', 'text', 'more'],
};

const more: { readonly [T in WallTemplate]: () => string } = {
  tree: words.more,
  journey: words.can,
  question: words.background,
  idea: words.more,
  signals: words.more,
};

const headings: { readonly [C in Exclude<Column, 'more'>]: () => string } = {
  place: words.place,
  text: words.columnText,
  help: words.help,
  answers: words.answers,
  name: words.name,
  organisation: words.organisation,
  at: words.at,
  late: words.late,
  paper: words.onPaper,
  state: words.state,
};

const heading = (column: Column, template: WallTemplate): string =>
  column === 'more' ? more[template]() : headings[column]();

/** The columns of a wall's table: those of its template, then who, when and how. */
function columnsFor({ template, signature }: Wall): Column[] {
  const who = { name: ['name', 'organisation'], organisation: ['organisation'], none: [] } as const;
  return [...columnsOf[template], ...who[signature], 'at', 'late', 'paper'];
}

interface Line {
  readonly row: Mark;
  readonly place: string;
  /** What it answers, and whether thanks were said. */
  readonly answers: Mark | null;
}

function cell(column: Column, { row, place, answers }: Line, wall: Wall): string {
  const { fields } = row;
  const yes = (is: boolean) => (is ? words.yes() : '');
  switch (column) {
    case 'place':
      return place;
    case 'answers':
      return answers?.fields.text ?? '';
    case 'at':
      return `${dayAt(fields.at, wall.timeZone)} ${formatTime(fields.at, wall.timeZone)}`;
    case 'late':
      return yes(isLate(fields, wall));
    case 'paper':
      return yes(fields.paper);
    case 'state':
      if (answers) return answers.fields.thanked.includes(row.id) ? words.thanked() : '';
      return fields.closed ? words.closed() : '';
    default:
      return fields[column] ?? '';
  }
}

/** What hangs on a wall as a table: a heading, then a row each, answers after what they answer. */
export function wallTable(wall: Wall, rows: readonly Mark[]): string[][] {
  const columns = columnsFor(wall);
  const { hanging, answers } = readContent(wall, rows);
  const lines = hanging.flatMap(({ place, rows: here }) =>
    here.flatMap((row): Line[] => {
      const name = place?.name ?? words.elsewhere();
      const theirs = answers.get(row.id) ?? [];
      return [
        { row, place: name, answers: null },
        ...theirs.map((answer) => ({ row: answer, place: name, answers: row })),
      ];
    }),
  );
  return [
    columns.map((column) => heading(column, wall.template)),
    ...lines.map((line) => columns.map((column) => cell(column, line, wall))),
  ];
}
