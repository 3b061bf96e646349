import type { Change } from '../change.ts';
import type { Organisation } from '../organisation.ts';
import { fold } from '../text.ts';
import { keysWith } from './journey-keys.ts';
import type { SpellingSuggestion } from './journey-spelling.ts';
import { correct } from './moderating.ts';
import { sayTalk } from './talk.ts';
import type { Talk } from './wall.ts';
import type { WallRow } from './wall-rules.ts';

export interface MergeOptions {
  readonly talks: readonly Talk[];
  /** The hub's. */
  readonly organisations: readonly Organisation[];
  readonly at: number;
  readonly makeId: () => string;
}

/**
 * Writes one name for several spellings: every mark is corrected, with its entry in the host's log, and whoever was
 * said to talk with one of the spellings talks with the name. A mark that cannot be corrected is left as it is.
 */
export function mergeSpellings(
  wall: WallRow,
  { to, from, marks }: SpellingSuggestion,
  options: MergeOptions,
): Change[] {
  const { talks, organisations, at, makeId } = options;
  const corrections = marks.flatMap((mark) => {
    const corrected = correct(wall, mark, { organisation: to }, { id: makeId(), at });
    return corrected.ok ? corrected.value : [];
  });
  const keyOf = keysWith(organisations);
  const stays = keyOf(to) ?? fold(to);
  const gone = new Set(from.map((name) => keyOf(name) ?? fold(name)).filter((key) => key !== stays));
  const renamed = (key: string) => (gone.has(keyOf(key) ?? key) ? stays : (keyOf(key) ?? key));
  const moved = talks
    .filter(({ talks: isSo, a, b }) => isSo && (gone.has(keyOf(a) ?? a) || gone.has(keyOf(b) ?? b)))
    .map(({ a, b }) => [renamed(a), renamed(b)] as const)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => sayTalk(wall.id, a, b, true, at));
  return [...corrections, ...moved];
}
