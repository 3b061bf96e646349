import { db, reopen } from './db.ts';

/** How long an answer may take, in ms, before the connection counts as dead. */
const patience = 2000;

/**
 * Asks the storage for a sign of life and opens it again if there is none: on iOS the connection may die
 * while the app is in the background, without a word. Answers whether it lives.
 */
export async function probe(): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), patience);
  });
  try {
    await Promise.race([db().meta.get('clock'), silence]);
    return true;
  } catch (error) {
    console.warn('local: no sign of life, opening again', error);
  } finally {
    clearTimeout(timer);
  }
  try {
    await reopen();
    return true;
  } catch (error) {
    console.error('local: cannot open again', error);
    return false;
  }
}

/** Probes whenever the page is shown again. Answers how to stop. */
export function watchConnection(): () => void {
  const onShown = () => {
    if (document.visibilityState === 'visible') void probe();
  };
  document.addEventListener('visibilitychange', onShown);
  return () => document.removeEventListener('visibilitychange', onShown);
}
