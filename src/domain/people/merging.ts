import type { Change } from '../change.ts';
import type { Aliases } from './aliases.ts';

type Merged = 'personAlias' | 'organisationAlias';

/**
 * Says that `from` are `into`. Whoever they are merged into looks like somebody whom the host has looked at, so that
 * no door takes them back as a newcomer. The undo says what was said of each before.
 */
export function merge(
  kind: Merged,
  into: string,
  from: readonly string[],
  aliases: Aliases,
): { readonly changes: readonly Change[]; readonly undo: readonly Change[] } {
  const others = from.filter((id) => id !== into);
  const say = (id: string, of: string | null): Change => ({ kind, id, fields: { of } });
  // What was merged into one of them before, or the other way round, must not close a circle.
  const own: Change[] = (aliases.get(into) ?? null) === null ? [] : [say(into, null)];
  const looked: Change[] =
    kind === 'personAlias' ? [{ kind: 'person', id: into, fields: { checked: true } }] : [];
  return {
    changes: [...looked, ...own, ...others.map((id) => say(id, into))],
    undo: [...others, ...own.map(({ id }) => id)].map((id) => say(id, aliases.get(id) ?? null)),
  };
}

/** Says that somebody is not another one after all. */
export const unmerge = (kind: Merged, id: string): Change => ({ kind, id, fields: { of: null } });
