import { signal } from '@preact/signals';

/** Where the app is, as it stands in the address. */
export interface Place {
  /** Begins with `/`; without query and fragment. */
  readonly path: string;
  /** Begins with `?`, or is empty. */
  readonly query: string;
}

/** What we keep with each entry of the history. */
export interface HistoryNote {
  /** How many pages of the app lie behind this one; 0 where the app was opened. */
  readonly step: number;
  /** How far down the page had been scrolled when it was left, in CSS pixels. */
  readonly scroll?: number;
}

const readPlace = (): Place => ({ path: location.pathname, query: location.search });

/** The present place; pages and the router follow it. Moved by `navigate` and by the browser's own buttons. */
export const place = signal<Place>(readPlace());

/** Reads the address again, after the browser itself has moved. */
export const rereadPlace = (): void => {
  place.value = readPlace();
};

/** The note of the present entry. */
export const readNote = (): HistoryNote => {
  const state: unknown = history.state;
  const known = typeof state === 'object' && state !== null && 'step' in state ? state : null;
  return known && typeof known.step === 'number'
    ? {
        step: known.step,
        ...('scroll' in known && typeof known.scroll === 'number' ? { scroll: known.scroll } : {}),
      }
    : { step: 0 };
};

/** Keeps with the present entry how far it is scrolled, so that coming back finds the same lines. */
export const noteScroll = (): void => {
  history.replaceState({ ...readNote(), scroll: window.scrollY }, '');
};

/**
 * Goes to a page of the app.
 * @param to a path from `routes`, with a query if needed
 * @param options `replace` leaves no entry for the page we were on, so that "back" skips it
 */
export const navigate = (to: string, options: { replace?: boolean } = {}): void => {
  const { step } = readNote();
  if (options.replace) {
    history.replaceState({ step }, '', to);
  } else {
    noteScroll();
    history.pushState({ step: step + 1 }, '', to);
  }
  rereadPlace();
};

/** Goes back to where one came from in the app, or to `otherwise` when the app was opened right here. */
export const goBack = (otherwise = '/'): void => {
  if (readNote().step > 0) history.back();
  else navigate(otherwise, { replace: true });
};
