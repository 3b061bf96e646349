import type { Wall, WallTemplate } from '../../../domain/walls/wall.ts';
import { guessWidth } from '../drawing/measure.ts';
import { partWords } from '../part-words.ts';
import { words } from './words.ts';

/** Something to write on a blank note: its words, then so many lines, in the order from the top. */
export interface BlankField {
  readonly ask: string;
  readonly lines: number;
}

/** A blank leaf, sign or note to cut out. All in mm. */
export interface Blank {
  readonly shape: 'leaf' | 'sign' | 'note';
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  /** Where it belongs: boxes to tick, or null where one writes the place's number. */
  readonly places: readonly string[] | null;
  readonly fields: readonly BlankField[];
  /** The line to sign on; empty where nobody signs. */
  readonly sign: string;
}

const fieldsOf: { readonly [T in WallTemplate]: () => BlankField[] } = {
  tree: () => [{ ask: '', lines: 3 }],
  journey: () => [
    { ask: partWords.markOnPaper(), lines: 2 },
    { ask: partWords.canOnPaper(), lines: 2 },
  ],
  question: () => [
    { ask: partWords.questionOnPaper(), lines: 2 },
    { ask: partWords.background(), lines: 2 },
    { ask: partWords.helpOnPaper(), lines: 1 },
  ],
  idea: () => [{ ask: partWords.ideaOnPaper(), lines: 4 }],
  signals: () => [{ ask: partWords.signalOnPaper(), lines: 4 }],
};

const signs: { readonly [S in Wall['signature']]: () => string } = {
  name: words.signName,
  organisation: words.signOrganisation,
  none: () => '',
};

/** The room there is for boxes to tick, in a row. */
const boxesWide = 61;
export const boxText = 2.9;

/** How much of the row a place takes: its box, its name, and the space to the next. */
export const boxRoom = (name: string): number => guessWidth(name, boxText, 400) + 5.6;

/** Do the places' names fit in a row of boxes? */
const fitInRow = (names: readonly string[]): boolean =>
  names.reduce((sum, name) => sum + boxRoom(name), 0) <= boxesWide;

/** The blank that a wall's sheets are full of. */
export function blankFor({ template, places, signature }: Wall): Blank {
  const shape = template === 'tree' ? 'leaf' : template === 'journey' ? 'sign' : 'note';
  const isTree = shape === 'leaf';
  const names = places.map(({ name }) => name);
  return {
    ...{ shape, width: 93, height: isTree ? 56 : 74, columns: 2, rows: isTree ? 4 : 3 },
    places: template !== 'journey' && fitInRow(names) ? names : null,
    fields: fieldsOf[template](),
    sign: signs[signature](),
  };
}
