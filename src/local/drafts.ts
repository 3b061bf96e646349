import { effect, type Signal, signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { dropMeta, isMetaRead, metaSignal, putMeta } from './meta.ts';

/** A draft older than this, in ms, is somebody else's by now. */
const longestDraft = 24 * 60 * 60 * 1000;
/** The house's own work lies as long as it takes, but not for ever. */
const longestWork = 90 * longestDraft;
const saveAfter = 300;

interface Kept {
  readonly value: unknown;
  readonly at: number;
}

/** What a draft is besides somebody's words. */
interface DraftOptions {
  /**
   * The house's own, and nobody's words: it lies for three months, and stays where it is when nobody has touched the
   * screen for a while.
   */
  readonly isWork?: boolean;
}

interface Draft<T> {
  readonly text: Signal<T>;
  readonly isWork: boolean;
  clear(): void;
  flush(): void;
  isBegun(): boolean;
}

const drafts = new Map<string, Draft<unknown>>();

function createDraft<T>(key: string, initial: T, isWork: boolean): Draft<T> {
  const metaKey = `draft:${key}`;
  const kept = metaSignal<Kept>(metaKey);
  const text = signal(initial);
  let saved: T = initial;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const report = (error: unknown) => console.error('local: a draft was not kept', error);
  const flush = () => {
    clearTimeout(timer);
    const value = text.peek();
    if (value === saved) return;
    saved = value;
    if (value === initial) dropMeta(metaKey).catch(report);
    else putMeta(metaKey, { value, at: Date.now() } satisfies Kept).catch(report);
  };

  const stop = effect(() => {
    if (!isMetaRead.value) return;
    const found = kept.peek();
    if (found && text.peek() === initial && Date.now() - found.at < (isWork ? longestWork : longestDraft)) {
      // Only this function writes under the key.
      saved = found.value as T;
      text.value = saved;
    } else if (found) dropMeta(metaKey).catch(report);
    queueMicrotask(() => stop());
  });
  text.subscribe((value) => {
    clearTimeout(timer);
    if (value !== saved) timer = setTimeout(flush, saveAfter);
  });
  // What was kept has been forgotten, with the person it was about: the form forgets it, too.
  kept.subscribe((found) => {
    if (!found && saved !== initial && text.peek() === saved) text.value = saved = initial;
  });
  return {
    text,
    isWork,
    flush,
    isBegun: () => text.peek() !== initial,
    clear() {
      text.value = initial;
      flush();
    },
  };
}

const flushAll = () => {
  for (const draft of drafts.values()) draft.flush();
};
if (typeof document !== 'undefined') {
  addEventListener('pagehide', flushAll);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flushAll());
}

/**
 * What somebody is writing, as a signal that survives a reload, an update and the idle reset, and a function
 * that clears it. Everything under one `key` is one draft. Kept for a day unless told otherwise, on this device only.
 */
export function useDraft<T>(
  key: string,
  initial: T,
  { isWork = false }: DraftOptions = {},
): [Signal<T>, () => void] {
  return useMemo(() => {
    let draft = drafts.get(key) as Draft<T> | undefined;
    if (!draft) {
      draft = createDraft(key, initial, isWork);
      drafts.set(key, draft as Draft<unknown>);
    }
    return [draft.text, draft.clear];
    // The first `initial` stands: a fresh object on every render must not begin a fresh draft.
  }, [key]);
}

/** What somebody has begun to write, in any form that has been open since the start. */
const begunWords = (): Draft<unknown>[] =>
  [...drafts.values()].filter(({ isWork, isBegun }) => !isWork && isBegun());

/** Are anybody's words half-written on this device? */
export const hasDrafts = (): boolean => begunWords().length > 0;

/**
 * Empties every form, for a shared screen that the next person may come to. Answers what brings the words back,
 * or null when there were none. Kept in memory only: who does not come back soon leaves nothing behind.
 */
export function setDraftsAside(): (() => void) | null {
  const begun = begunWords();
  if (begun.length === 0) return null;
  const words = begun.map((draft) => ({ draft, value: draft.text.peek() }));
  for (const { draft } of words) draft.clear();
  return () => {
    for (const { draft, value } of words) draft.text.value = value;
  };
}
