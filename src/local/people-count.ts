import type { Database, RowKey } from './db.ts';
import { createEvent } from './event.ts';

const counted = createEvent<number>();

/** What the door's register is made of. */
const isOfRegister = (kind: string): boolean => kind === 'person' || kind === 'organisation';

/** Hears the new count after each commit of this tab that touched a person or an organisation. */
export const onPeopleCount = (listener: (count: number) => void): (() => void) => counted.on(listener);

/** How many commits have touched people or organisations, ever; inside a transaction over `meta`. */
export async function getPeopleCount(db: Database): Promise<number> {
  const entry = await db.meta.get('people');
  return typeof entry?.value === 'number' ? entry.value : 0;
}

/**
 * Counts a commit that touched people or organisations, in its own transaction: whatever is kept about them
 * besides their rows tells by the count whether it is still true. Answers the count, or undefined if none was
 * touched.
 */
export async function countPeople(
  db: Database,
  rows: readonly { readonly kind: string }[],
  dropped: readonly RowKey[] = [],
): Promise<number | undefined> {
  if (!rows.some(({ kind }) => isOfRegister(kind)) && !dropped.some(([kind]) => isOfRegister(kind)))
    return undefined;
  const count = (await getPeopleCount(db)) + 1;
  await db.meta.put({ key: 'people', value: count });
  return count;
}

/** Tells this tab of the count, once the transaction is through. */
export function notePeopleCount(count: number | undefined): void {
  if (count !== undefined) counted.emit(count);
}
