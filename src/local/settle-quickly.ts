import type { Database } from './db.ts';

/**
 * Takes entries away that the hub has accepted as they were: all there are from `first` to `last`. Answers how many
 * are left. Past Dexie, and relaxed: what a power cut brings back is sent again, which changes nothing there.
 * Rejects as IndexedDB does.
 */
export function takeAccepted(db: Database, first: number, last: number): Promise<number> {
  const transaction = db.backendDB().transaction('outbox', 'readwrite', { durability: 'relaxed' });
  const outbox = transaction.objectStore('outbox');
  outbox.delete(IDBKeyRange.bound(first, last));
  const left = outbox.count();
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(left.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
}
