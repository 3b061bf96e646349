import type { WallTemplate } from '../../domain/walls/wall.ts';
import type { IconName } from '../../ui/icon.tsx';
import { templatePhrases as words } from './template-phrases.ts';

interface TemplateWords {
  readonly icon: IconName;
  readonly name: () => string;
  readonly detail: () => string;
  readonly count: (n: number) => string;
  readonly add: () => string;
  readonly own: () => string;
  readonly put: () => string;
  readonly isUp: () => string;
  readonly places: () => string;
  readonly which: () => string;
  readonly drawing: () => string;
}

const inColumns = {
  own: words.ownNote,
  put: words.putNote,
  isUp: words.noteIsUp,
  places: words.columns,
  which: words.whichColumn,
  drawing: words.theWall,
};

const byTemplate: { readonly [T in WallTemplate]: TemplateWords } = {
  tree: {
    icon: 'leaf',
    ...{ name: words.tree, detail: words.treeDetail, count: words.leaves },
    ...{ add: words.addLeaf, own: words.ownLeaf, put: words.putLeaf, isUp: words.leafIsUp },
    ...{ places: words.branches, which: words.whichBranch, drawing: words.theTree },
  },
  journey: {
    icon: 'path',
    ...{ name: words.journey, detail: words.journeyDetail, count: words.marks },
    ...{ add: words.addMark, own: words.ownMark, put: words.putMark, isUp: words.markIsUp },
    ...{ places: words.steps, which: words.whichStep, drawing: words.theJourney },
  },
  question: {
    icon: 'people',
    ...inColumns,
    ...{ name: words.question, detail: words.questionDetail, count: words.questions },
    ...{ add: words.addQuestion, own: words.ownQuestion, put: words.putQuestion, isUp: words.questionIsUp },
  },
  idea: {
    icon: 'sun',
    ...inColumns,
    ...{ name: words.idea, detail: words.ideaDetail, count: words.ideas, add: words.addIdea },
  },
  signals: {
    icon: 'globe',
    ...inColumns,
    ...{ name: words.signals, detail: words.signalsDetail, count: words.signalCount, add: words.addSignal },
  },
};

/** How the screens speak of a wall made from a template. */
export const wordsOf = (template: WallTemplate): TemplateWords => byTemplate[template];

/** How many contributions, as the template calls them: "43 blad". */
export const sayCount = (template: WallTemplate, n: number): string => byTemplate[template].count(n);
