import type { WallTemplate } from '../../domain/walls/wall.ts';
import { partWords as words } from './part-words.ts';

/** The texts a contribution can have. */
export type PartName = 'text' | 'more' | 'help';

export interface Part {
  readonly name: PartName;
  /** What is asked of whoever writes. */
  readonly ask: () => string;
  /** What a paper note asks, and the field that it is typed into. */
  readonly onPaper: () => string;
  /** What stands before it where others read it; null where the text says it itself. */
  readonly said: (() => string) | null;
  /** Height of its field, in lines. */
  readonly rows: number;
}

const text = (ask: () => string, onPaper: () => string, rows: number): Part => ({
  ...{ name: 'text', ask, onPaper, said: null, rows },
});
const more = (ask: () => string, onPaper: () => string, said: Part['said'], rows = 3): Part => ({
  ...{ name: 'more', ask, onPaper, said, rows },
});
const help: Part = {
  ...{ name: 'help', ask: words.questionHelp, onPaper: words.helpOnPaper, said: words.wanted, rows: 2 },
};

const parts: { readonly [T in WallTemplate]: readonly Part[] } = {
  tree: [text(words.leafText, words.leafOnPaper, 3)],
  journey: [text(words.markText, words.markOnPaper, 3), more(words.markMore, words.canOnPaper, words.knows)],
  question: [
    text(words.questionText, words.questionOnPaper, 2),
    more(words.questionMore, words.background, words.background, 4),
    help,
  ],
  idea: [text(words.ideaText, words.ideaOnPaper, 3), more(words.ideaMore, words.moreOnPaper, null)],
  signals: [text(words.signalText, words.signalOnPaper, 2), more(words.signalMore, words.moreOnPaper, null)],
};

const answer = [text(words.answerText, words.answerText, 5)];

/** The parts of what is written on a wall, in their order; of an answer there is one. */
export const partsOf = (template: WallTemplate, isAnswer: boolean): readonly Part[] =>
  isAnswer ? answer : parts[template];
