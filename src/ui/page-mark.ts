import { useLayoutEffect } from 'preact/hooks';

/**
 * What all styles may ask of the page that is shown. `action-bar`: a bar stays at its foot. `sheet`: something modal
 * lies over it. `whole-screen`: it fills the screen, and nothing stands around it.
 */
type PageMark = 'action-bar' | 'sheet' | 'whole-screen';

const counts = new Map<PageMark, number>();

function count(mark: PageMark, by: 1 | -1): void {
  const after = (counts.get(mark) ?? 0) + by;
  counts.set(mark, after);
  document.documentElement.toggleAttribute(`data-${mark}`, after > 0);
}

/**
 * Says something of the page on `<html>`, as an attribute `data-…`, as long as it is so. The styles could ask for it by
 * `html:has(…)`, but then every node that comes or goes has the browser style all of the page anew.
 */
export function usePageMark(mark: PageMark, isSo = true): void {
  useLayoutEffect(() => {
    if (!isSo) return undefined;
    count(mark, 1);
    return () => count(mark, -1);
  }, [mark, isSo]);
}
