import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Where a list hangs: a distance from the top or from the bottom of the screen, and how tall it may be. All px. */
export type Place = { top: number; tall: number } | { bottom: number; tall: number };

const GAP = 6;

/** The list is at most this tall (px), so that what was filled in before stays in sight; the last row is cut to show that there are more. */
const MOST = 360;

/**
 * Below the field if the list fits there or has more room there than above; else above.
 * @param field top and bottom of the field on the screen
 * @param screen height that is not under a keyboard
 * @param wanted height the list would like
 */
export const placeList = (field: { top: number; bottom: number }, screen: number, wanted: number): Place => {
  const below = screen - field.bottom - 2 * GAP;
  const above = field.top - 2 * GAP;
  return below >= wanted || below >= above
    ? { top: field.bottom + GAP, tall: below }
    : { bottom: screen - field.top + GAP, tall: above };
};

/**
 * Keeps the list at its field while it is open. It is fixed on the screen rather than placed in the flow, so
 * that a sheet with scrolling content does not cut it off.
 */
export const usePlaced = (
  isOpen: boolean,
  fieldRef: RefObject<HTMLElement | null>,
  listRef: RefObject<HTMLElement | null>,
): void => {
  useLayoutEffect(() => {
    const field = fieldRef.current;
    const list = listRef.current;
    if (!isOpen || !field || !list) return;

    const place = () => {
      const box = field.getBoundingClientRect();
      const page = document.documentElement.clientHeight;
      // A keyboard on the screen shrinks only the visual viewport; what is fixed is measured from the page.
      const screen = Math.min(page, window.visualViewport?.height ?? page);
      const at = placeList(box, screen, Math.min(list.scrollHeight, MOST));
      Object.assign(list.style, {
        left: `${box.left}px`,
        width: `${box.width}px`,
        top: 'top' in at ? `${at.top}px` : 'auto',
        bottom: 'bottom' in at ? `${at.bottom + page - screen}px` : 'auto',
        maxHeight: `${Math.min(at.tall, MOST)}px`,
      });
    };
    const placeIfOutside = (event: Event) => {
      if (event.target !== list) place();
    };

    place();
    window.addEventListener('scroll', placeIfOutside, { capture: true, passive: true });
    window.addEventListener('resize', place);
    window.visualViewport?.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', placeIfOutside, { capture: true });
      window.removeEventListener('resize', place);
      window.visualViewport?.removeEventListener('resize', place);
    };
  });
};
