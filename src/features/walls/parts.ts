import type { WallTemplate } from '../../domain/walls/wall.ts';
import { partWords as words } from './part-words.ts';

/** The texts a contribution can have. */
export type PartName = 'text' | 'more' | 'help';

export interface Part {
  readonly name: PartName;
  /** What is asked of whoever writes. */
  readonly ask: () => string;
  /** What stands before it where others read it; null where the text says it itself. */
  readonly said: (() => string) | null;
  /** Height of its field, in lines. */
  readonly rows: number;
}

const text = (ask: () => string, rows: number): Part => ({ name: 'text', ask, said: null, rows });

const parts: { readonly [T in WallTemplate]: readonly Part[] } = {
  tree: [text(words.leafText, 3)],
  journey: [text(words.markText, 3), { name: 'more', ask: words.markMore, said: words.knows, rows: 3 }],
  question: [
    text(words.questionText, 2),
    { name: 'more', ask: words.questionMore, said: words.background, rows: 4 },
    { name: 'help', ask: words.questionHelp, said: words.wanted, rows: 2 },
  ],
  idea: [text(words.ideaText, 3), { name: 'more', ask: words.ideaMore, said: null, rows: 3 }],
  signals: [text(words.signalText, 2), { name: 'more', ask: words.signalMore, said: null, rows: 3 }],
};

const answer = [text(words.answerText, 5)];

/** The parts of what is written on a wall, in their order; of an answer there is one. */
export const partsOf = (template: WallTemplate, isAnswer: boolean): readonly Part[] =>
  isAnswer ? answer : parts[template];
