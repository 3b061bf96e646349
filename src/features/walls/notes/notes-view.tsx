import { useMemo } from 'preact/hooks';
import type { Mark } from '../../../domain/walls/journey-keys.ts';
import type { Wall } from '../../../domain/walls/wall.ts';
import { readContent } from '../drawing/content.ts';
import { Columns } from './columns.tsx';
import { Horizon } from './horizon.tsx';
import { horizonOf } from './horizon-places.ts';
import { Questions } from './questions.tsx';

export interface NotesViewProps {
  wall: Pick<Wall, 'template' | 'places'>;
  rows: readonly Mark[];
  /** The row to be pointed out. */
  focus?: string | null;
  onPick?: (id: string) => void;
}

/**
 * A wall of questions, ideas or signals, drawn. A second view of the outline: it can be pointed at, and has nothing
 * that a keyboard or a screen reader would miss. Of thousands of notes only those are there that somebody has
 * scrolled to.
 */
export function NotesView({ wall, rows, focus = null, onPick }: NotesViewProps) {
  const content = useMemo(() => readContent(wall, rows), [wall, rows]);
  const horizon = wall.template === 'signals' ? horizonOf(wall.places) : null;
  const pick = (event: MouseEvent) => {
    const note = event.target instanceof Element ? event.target.closest('[data-note]') : null;
    const id = note?.getAttribute('data-note');
    if (id) onPick?.(id);
  };
  return (
    <div aria-hidden="true" onClick={pick}>
      {wall.template === 'question' ? (
        <Questions content={content} focus={focus} />
      ) : horizon ? (
        <Horizon horizon={horizon} content={content} focus={focus} />
      ) : (
        <Columns content={content} focus={focus} />
      )}
    </div>
  );
}
