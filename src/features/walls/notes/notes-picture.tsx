import type { WallContent } from '../drawing/content.ts';
import type { Ink } from '../drawing/ink.ts';
import type { Measure } from '../drawing/measure.ts';
import type { Picture } from '../drawing/poster.tsx';
import { PosterDrawing } from './poster-drawing.tsx';
import { layoutNotes } from './poster-layout.ts';

/** All notes of a wall for a sheet of this shape (width over height). */
export function notesPicture(
  content: WallContent,
  isQuestion: boolean,
  aspect: number,
  ink: Ink,
  measure: Measure,
): Picture {
  const layout = layoutNotes(content, isQuestion, aspect, measure);
  return { width: layout.width, height: layout.height, content: <PosterDrawing layout={layout} ink={ink} /> };
}
