/** The name of the lock; the service worker takes it too. */
export const lockName = 'stigen-sync';

/** The tag of the Background Sync under which the service worker pushes the outbox. */
export const pushTag = 'outbox';

/** The browser's locks; undefined where there are none (an old browser, plain HTTP on a network). */
export const findLocks = (): LockManager | undefined =>
  (navigator as { readonly locks?: LockManager | null }).locks ?? undefined;

export interface Candidacy {
  /** Gives the lead up (or the wish for it); what was begun is ended first. */
  resign(): void;
}

/**
 * Asks to be the one tab that syncs. `begin` runs when it is, and answers how to end; a tab that closes or
 * resigns lets the next one in line begin. Without Web Locks everybody leads: sending twice does no harm.
 */
export function runForLead(begin: () => () => Promise<void>, locks: LockManager | undefined): Candidacy {
  if (!locks) {
    const end = begin();
    return { resign: () => void end() };
  }
  const candidacy = new AbortController();
  const resigned = new Promise<void>((resolve) => {
    candidacy.signal.addEventListener('abort', () => resolve());
  });
  locks
    .request(lockName, { signal: candidacy.signal }, async () => {
      const end = begin();
      await resigned;
      await end();
    })
    .catch((error: unknown) => {
      // Giving up the wish ends in an AbortError; that is what was asked for.
      if (!candidacy.signal.aborted) console.error('sync: the lead was lost', error);
    });
  return { resign: () => candidacy.abort() };
}
