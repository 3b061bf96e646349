import { useEffect, useState } from 'preact/hooks';
import type { WallTemplate } from '../../../domain/walls/wall.ts';
import { drawingOf } from './drawings.ts';

/**
 * How the two views of a wall lie. `beside`: at the same time, where the screen is wide. `above`: a tree over its
 * leaves. `choice`: one or the other. `list`: there is no drawing.
 */
export type Layout = 'beside' | 'above' | 'choice' | 'list';

const wide = '(min-width: 64rem)';
const middle = '(min-width: 40rem)';

/** Does the screen fit the query? Kept up. */
function useMedia(text: string): boolean {
  const [fits, setFits] = useState(() => matchMedia(text).matches);
  useEffect(() => {
    const query = matchMedia(text);
    const follow = () => setFits(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [text]);
  return fits;
}

/** The layout for a wall made from this template, on this screen. */
export function useLayout(template: WallTemplate): Layout {
  const isWide = useMedia(wide);
  const isMiddle = useMedia(middle);
  if (!drawingOf(template)) return 'list';
  // Notes in columns want the whole width, and say the same words as the list.
  if (template !== 'tree' && template !== 'journey') return 'choice';
  if (isWide) return 'beside';
  // A tree fills what room it is given; a journey is as high as it is long.
  return isMiddle && template === 'tree' ? 'above' : 'choice';
}
