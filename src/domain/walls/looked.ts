import type { Fields } from '../change.ts';
import { seedOf } from '../seeded.ts';

/** What in a contribution others read; when it changes, a host who looks first looks again. */
export const readFields = ['text', 'more', 'help', 'name', 'organisation'] as const;

/**
 * What a host says they have looked at: a mark of these very words, 64 bits. So whoever looked at older words, without
 * a network, has not looked at the ones that came meanwhile, whatever the clocks say.
 */
export function markOf(words: Fields): string {
  const all = readFields.map((field) => JSON.stringify(words[field] ?? null));
  return `${seedOf(all).toString(36)}-${seedOf(['looked', ...[...all].reverse()]).toString(36)}`;
}

/** Are the words the ones that a host has looked at? */
export const isLookedAt = (fields: Fields): boolean => fields.looked === markOf(fields);

/** Do two versions of a contribution read alike? */
export const readsAlike = (a: Fields, b: Fields): boolean =>
  readFields.every((field) => (a[field] ?? null) === (b[field] ?? null));
