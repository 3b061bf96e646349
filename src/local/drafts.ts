import { effect, type Signal, signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { dropMeta, isMetaRead, metaSignal, putMeta } from './meta.ts';

/** A draft older than this, in ms, is somebody else's by now. */
const longestDraft = 24 * 60 * 60 * 1000;
const saveAfter = 300;

interface Kept {
  readonly value: unknown;
  readonly at: number;
}

interface Draft<T> {
  readonly text: Signal<T>;
  clear(): void;
  flush(): void;
  isBegun(): boolean;
}

const drafts = new Map<string, Draft<unknown>>();

function createDraft<T>(key: string, initial: T): Draft<T> {
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
    if (found && text.peek() === initial && Date.now() - found.at < longestDraft) {
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
 * that clears it. Everything under one `key` is one draft. Kept for a day, on this device only.
 */
export function useDraft<T>(key: string, initial: T): [Signal<T>, () => void] {
  return useMemo(() => {
    let draft = drafts.get(key) as Draft<T> | undefined;
    if (!draft) {
      draft = createDraft(key, initial);
      drafts.set(key, draft as Draft<unknown>);
    }
    return [draft.text, draft.clear];
    // The first `initial` stands: a fresh object on every render must not begin a fresh draft.
  }, [key]);
}

/** Is anything half-written on this device, in any form that has been open since the start? */
export const hasDrafts = (): boolean => [...drafts.values()].some(({ isBegun }) => isBegun());

/**
 * Empties every form, for a shared screen that the next person may come to. Answers what brings the words back,
 * or null when there were none. Kept in memory only: who does not come back soon leaves nothing behind.
 */
export function setDraftsAside(): (() => void) | null {
  const begun = [...drafts.values()].filter(({ isBegun }) => isBegun());
  if (begun.length === 0) return null;
  const words = begun.map((draft) => ({ draft, value: draft.text.peek() }));
  for (const { draft } of words) draft.clear();
  return () => {
    for (const { draft, value } of words) draft.text.value = value;
  };
}
