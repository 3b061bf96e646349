import type { Organisation } from '../organisation.ts';
import { fold } from '../text.ts';
import type { ContributionRow } from './wall-rules.ts';

/** A contribution to a journey: where an organisation meets the person. */
export type Mark = ContributionRow;

/** What a mark's organisation is compared by; null for none. */
export type KeyOf = (organisation: string | null) => string | null;

/**
 * Says by what key marks meet: the folded name, and the folded full name where a hub's organisation has this
 * short name and no other has the same.
 */
export function keysWith(organisations: readonly Organisation[]): KeyOf {
  const full = new Map<string, string | null>();
  for (const { name, short } of organisations) {
    const key = fold(short);
    if (key) full.set(key, full.has(key) && full.get(key) !== fold(name) ? null : fold(name));
  }
  for (const { name } of organisations) full.delete(fold(name));
  return (organisation) => {
    const key = organisation === null ? '' : fold(organisation);
    return (full.get(key) ?? key) || null;
  };
}

/** All in capitals, or in none: somebody was in a hurry. */
const isHasty = (name: string): boolean => name === name.toUpperCase() || name === name.toLowerCase();

/** The spelling most marks have; of several, one with both small and capital letters, then the one that sorts first. */
export function usualSpelling(marks: readonly Mark[]): string {
  const counts = new Map<string, number>();
  for (const { fields } of marks)
    if (fields.organisation !== null)
      counts.set(fields.organisation, (counts.get(fields.organisation) ?? 0) + 1);
  const [first] = [...counts].sort(
    ([a, n], [b, m]) => m - n || Number(isHasty(a)) - Number(isHasty(b)) || (a < b ? -1 : 1),
  );
  return first?.[0] ?? '';
}

/** The marks of every organisation by its key, those without one under null. */
export function marksByKey(marks: readonly Mark[], keyOf: KeyOf): Map<string | null, Mark[]> {
  const groups = new Map<string | null, Mark[]>();
  for (const mark of marks) {
    const key = keyOf(mark.fields.organisation);
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return groups;
}

/** The key of two organisations in whichever order: the one that sorts first comes first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
