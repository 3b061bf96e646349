import type { HouseEdits } from '../../../domain/house/house-edits.ts';

/** Earlier drafts and those that were undone. `last`: what the newest step was about, so that its like joins it. */
export interface History {
  readonly past: readonly HouseEdits[];
  readonly future: readonly HouseEdits[];
  readonly last: string;
}

export const noHistory: History = { past: [], future: [], last: '' };

/** So many steps back are enough for anybody. */
const mostSteps = 200;

/**
 * The history once a draft is about to give way to another. Steps about the same (`about`, not empty), one right after
 * the other, are one: nobody wants to undo letter by letter.
 */
export function remember(history: History, before: HouseEdits, about: string): History {
  if (about !== '' && about === history.last && history.past.length > 0) return { ...history, future: [] };
  return { past: [...history.past, before].slice(-mostSteps), future: [], last: about };
}

/** What comes next is another step, even if it is about the same. */
export const settle = (history: History): History =>
  history.last === '' ? history : { ...history, last: '' };

/** One step back or forward: the draft there, and the history from there. Null where there is none. */
export function step(
  { past, future }: History,
  now: HouseEdits,
  direction: 'undo' | 'redo',
): { readonly history: History; readonly edits: HouseEdits } | null {
  const edits = direction === 'undo' ? past.at(-1) : future[0];
  if (edits === undefined) return null;
  const history =
    direction === 'undo'
      ? { past: past.slice(0, -1), future: [now, ...future], last: '' }
      : { past: [...past, now], future: future.slice(1), last: '' };
  return { history, edits };
}
