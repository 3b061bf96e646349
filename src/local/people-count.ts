import type { Database, RowKey } from './db.ts';
import { createEvent } from './event.ts';

const counted = createEvent<number>();

/** Hears the new count after each commit of this tab that touched a person. */
export const onPeopleCount = (listener: (count: number) => void): (() => void) => counted.on(listener);

/** How many commits have touched people, ever; inside a transaction over `meta`. */
export async function getPeopleCount(db: Database): Promise<number> {
  const entry = await db.meta.get('people');
  return typeof entry?.value === 'number' ? entry.value : 0;
}

/**
 * Counts a commit that touched people, in its own transaction: whatever is kept about people besides their rows
 * tells by the count whether it is still true. Answers the count, or undefined if nobody was touched.
 */
export async function countPeople(
  db: Database,
  rows: readonly { readonly kind: string }[],
  dropped: readonly RowKey[] = [],
): Promise<number | undefined> {
  if (!rows.some(({ kind }) => kind === 'person') && !dropped.some(([kind]) => kind === 'person'))
    return undefined;
  const count = (await getPeopleCount(db)) + 1;
  await db.meta.put({ key: 'people', value: count });
  return count;
}

/** Tells this tab of the count, once the transaction is through. */
export function notePeopleCount(count: number | undefined): void {
  if (count !== undefined) counted.emit(count);
}
