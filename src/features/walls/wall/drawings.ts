import type { ComponentType } from 'preact';
import type { WallTemplate } from '../../../domain/walls/wall.ts';
import { lazyPart } from '../../../ui/lazy-part.tsx';
import type { Leaf, WallRow } from './outline.ts';

/** What the drawing of a wall is told. It is a second view of the outline: screen readers have that one. */
export interface DrawingProps {
  readonly wall: WallRow;
  /** What hangs on the wall for all to see, in no particular order. A tree is there before they are read, and reads them itself. */
  readonly rows: readonly Leaf[];
  /** The row to be pointed out. */
  readonly focus: string | null;
  readonly onPick: (id: string) => void;
  /** Called when it is to be seen; only a tree takes so long that this is worth saying. */
  readonly onDrawn?: (() => void) | undefined;
}

const notes = lazyPart(async () => (await import('../notes/notes-part.tsx')).NotesPart);

const drawings: { readonly [T in WallTemplate]?: ComponentType<DrawingProps> } = {
  tree: lazyPart(async () => (await import('../tree/tree-drawing.tsx')).TreeDrawing),
  journey: lazyPart(async () => (await import('../journey/journey-part.tsx')).JourneyPart),
  question: notes,
  idea: notes,
  signals: notes,
};

/** The drawing of walls made from a template, if there is one; its code comes when it is first shown. */
export const drawingOf = (template: WallTemplate): ComponentType<DrawingProps> | undefined =>
  drawings[template];
