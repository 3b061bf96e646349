import { type OutboxEntry, whenOpen } from './db.ts';

/**
 * What this tab has just put into an outbox that was empty, so that it can be sent without being read again. The
 * outbox numbers its entries: who finds that the numbers go on without a gap knows that no other tab's lie between.
 */
let last: number | undefined;
let fresh: OutboxEntry[] = [];

/** So many are better read from the disk. */
const mostFresh = 20;

/** Forgets it: the outbox may hold something else. */
export function forgetFresh(): void {
  last = undefined;
  fresh = [];
}

/** The outbox has been found empty when `n` was the last entry taken away. */
export function noteEmpty(n: number): void {
  last = n;
  fresh = [];
}

/** Entries that a transaction of this tab has put in; without them, that there were some. */
export function noteFresh(entries: readonly OutboxEntry[] | undefined): void {
  if (last === undefined) return;
  const next = last + fresh.length + 1;
  const isNext = entries?.every(({ n }, i) => n === next + i) && fresh.length + entries.length <= mostFresh;
  if (entries && isNext) fresh.push(...entries);
  else forgetFresh();
}

/** All that is in the outbox, once, if that is known and is something. */
export function takeFresh(): readonly OutboxEntry[] | undefined {
  if (fresh.length === 0) return undefined;
  const taken = fresh;
  forgetFresh();
  return taken;
}

whenOpen(forgetFresh);
