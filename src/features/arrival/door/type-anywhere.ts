import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

const takesKeys = 'input, textarea, select, [contenteditable], dialog';

/** Would this key put a character into a text field, and does nothing else want it? */
export const isLetterForNobody = (event: KeyboardEvent): boolean =>
  [...event.key].length === 1 &&
  event.key !== ' ' &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.defaultPrevented &&
  !(event.target instanceof Element && event.target.closest(takesKeys));

/** A key struck anywhere on the page lands in the field inside `place`: the focus moves before the character does. */
export function useTypeAnywhere(place: RefObject<HTMLElement | null>): void {
  // Before the page is painted: who sees the heading focused may have struck the first letter already.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (isLetterForNobody(event)) place.current?.querySelector('input')?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
