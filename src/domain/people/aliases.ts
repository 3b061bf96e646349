/** Whom each is, by id; null where it was taken back. */
export type Aliases = ReadonlyMap<string, string | null>;

/**
 * Who an id is in the end. Two hosts who merge while apart may close a circle: then it is whoever of it has the
 * smallest id, on every device. One that is merged into somebody who is not (or no longer) there stands for itself.
 */
export function standsFor(aliases: Aliases, id: string, isThere: (id: string) => boolean): string {
  const way = [id];
  for (let at = id; ; ) {
    const next = aliases.get(at);
    if (next === undefined || next === null || next === at || !isThere(next)) return at;
    const met = way.indexOf(next);
    if (met >= 0) return way.slice(met).reduce((least, one) => (one < least ? one : least));
    way.push(next);
    at = next;
  }
}

/** Everybody who is the same as `id`, itself included, in no particular order. */
export function sameAs(aliases: Aliases, id: string, isThere: (id: string) => boolean): string[] {
  const end = standsFor(aliases, id, isThere);
  const others = [...aliases.keys()].filter(
    (one) => one !== id && one !== end && isThere(one) && standsFor(aliases, one, isThere) === end,
  );
  return [...new Set([id, end, ...others])];
}
