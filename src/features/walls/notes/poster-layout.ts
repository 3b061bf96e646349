import type { Mark } from '../../../domain/walls/journey-keys.ts';
import type { WallContent } from '../drawing/content.ts';
import type { Measure, Weight } from '../drawing/measure.ts';
import { wrapText } from '../drawing/wrap.ts';
import { openFirst } from './newest.ts';
import { words } from './words.ts';

interface PosterLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly quiet: boolean;
}

/** A note in its place on paper. */
export interface PosterNote {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: number;
  readonly lines: readonly PosterLine[];
}

export interface NotesLayout {
  readonly width: number;
  readonly height: number;
  readonly heads: readonly PosterLine[];
  readonly notes: readonly PosterNote[];
}

/** Of running text; everything else is in proportion, and the paper scales it all. */
const size = 10;
const wide = 15 * size;
const gap = size;
const pad = size * 0.8;

type Written = Omit<PosterLine, 'x' | 'y'> & { readonly down: number };

/** The lines of a note, one below the other, and how high it is. */
function writeNote(
  parts: readonly (readonly [text: string, size: number, weight: Weight, quiet: boolean])[],
  measure: Measure,
) {
  let down = pad;
  const lines: Written[] = [];
  for (const [text, points, weight, quiet] of parts) {
    for (const line of wrapText(text, { size: points, weight, width: wide - 2 * pad, measure })) {
      lines.push({ text: line, size: points, weight, quiet, down: down + points * 0.95 });
      down += points * 1.3;
    }
    if (text.trim()) down += points * 0.25;
  }
  return { lines, height: down + pad - size * 0.25 };
}

const signed = ({ fields }: Mark): string => [fields.name, fields.organisation].filter(Boolean).join(' · ');

function noteOf(row: Mark, answers: readonly Mark[], isQuestion: boolean, measure: Measure) {
  const { text, more, help } = row.fields;
  return writeNote(
    [
      [text, isQuestion ? size * 1.15 : size, isQuestion ? 650 : 400, false],
      [more, size * 0.9, 400, true],
      [help && words.wants(help), size * 0.9, 400, false],
      [signed(row), size * 0.8, 650, true],
      ...answers.flatMap((answer) => [
        [`– ${answer.fields.text}`, size * 0.95, 400, false] as const,
        [signed(answer), size * 0.8, 650, true] as const,
      ]),
    ],
    measure,
  );
}

interface Column {
  readonly head: string | null;
  readonly tone: number;
  readonly notes: readonly {
    readonly row: Mark;
    readonly lines: readonly Written[];
    readonly height: number;
  }[];
}

/** Places as columns no higher than `most`: a place with much on it takes several. */
function columnsOf(groups: readonly Column[], most: number): Column[] {
  return groups.flatMap((group) => {
    const columns: Column[] = [];
    let notes: Column['notes'][number][] = [];
    let high = 0;
    for (const note of group.notes) {
      if (notes.length > 0 && high + note.height > most) {
        columns.push({ ...group, head: columns.length ? null : group.head, notes });
        notes = [];
        high = 0;
      }
      notes.push(note);
      high += note.height + gap;
    }
    columns.push({ ...group, head: columns.length ? null : group.head, notes });
    return columns;
  });
}

const heightOf = ({ notes }: Column): number => notes.reduce((sum, { height }) => sum + height + gap, 0);

/**
 * All notes of a wall for paper, in columns by place, so that the whole is about as much wider than high as
 * `aspect` says. The unit is that of text 10 high.
 */
export function layoutNotes(
  content: WallContent,
  isQuestion: boolean,
  aspect: number,
  measure: Measure,
): NotesLayout {
  const groups = content.hanging.map(
    ({ place, rows }, tone): Column => ({
      head: place?.name ?? (isQuestion ? null : words.elsewhere()),
      tone,
      notes: (isQuestion ? openFirst(rows) : rows).map((row) => ({
        row,
        ...noteOf(row, content.answers.get(row.id) ?? [], isQuestion, measure),
      })),
    }),
  );
  const all = groups.reduce((sum, group) => sum + heightOf(group), 0);
  let low = Math.max(size * 10, ...groups.flatMap(({ notes }) => notes.map(({ height }) => height)));
  let high = Math.max(low, all);
  // The lowest columns that are not too wide for the paper.
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    const columns = columnsOf(groups, middle);
    if (columns.length * (wide + gap) <= (middle + size * 4) * aspect) high = middle;
    else low = middle;
  }
  return place(columnsOf(groups, high), measure);
}

function place(columns: readonly Column[], measure: Measure): NotesLayout {
  const heads = columns.map(({ head }, i) =>
    head === null
      ? []
      : wrapText(head, { size: size * 1.3, weight: 650, width: wide, measure, most: 3 }).map(
          (text, n): PosterLine => ({
            ...{
              text,
              x: i * (wide + gap),
              y: size * 1.3 * (1 + n * 1.2),
              size: size * 1.3,
              weight: 650,
              quiet: false,
            },
          }),
        ),
  );
  const top = size * 1.3 * 1.2 * Math.max(0, ...heads.map(({ length }) => length)) + size;
  const notes = columns.flatMap((column, i) => {
    const x = i * (wide + gap);
    let y = top;
    return column.notes.map(({ row, lines, height }): PosterNote => {
      const at = y;
      y += height + gap;
      return {
        ...{ id: row.id, x, y: at, width: wide, height, tone: column.tone },
        lines: lines.map(({ down, ...line }) => ({ ...line, x: x + pad, y: at + down })),
      };
    });
  });
  return {
    width: Math.max(wide, columns.length * (wide + gap) - gap),
    height: Math.max(top + size * 4, ...notes.map(({ y, height }) => y + height)) + size * 0.5,
    heads: heads.flat(),
    notes,
  };
}
