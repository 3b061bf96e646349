import type { DrawingProps } from '../wall/drawings.ts';
import { NotesView } from './notes-view.tsx';

/** Questions, ideas and signals as the drawing of a wall. */
export const NotesPart = ({ wall, rows, focus, onPick }: DrawingProps) => (
  <NotesView wall={wall.fields} rows={rows} focus={focus} onPick={onPick} />
);
