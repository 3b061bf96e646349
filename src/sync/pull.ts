import { err, ok, type Result } from '../domain/result.ts';
import { applyRows, beginRestart, nextPull, type PullState, readPullState } from '../local/apply.ts';
import { learnTime } from '../local/learn-time.ts';
import { readSession } from '../local/session.ts';
import { mostRows, protocolVersion } from '../protocol/messages.ts';
import { parsePullReply } from './replies.ts';
import type { Reply, Transport } from './transport.ts';

/** How often another tab may have been quicker before this one gives way. */
const mostStale = 5;
/** How often the view may change under one pull. */
const mostRestarts = 5;

async function isPast(page: { readonly cursor: number; readonly view: string }): Promise<boolean> {
  const { cursor, view, sweep } = await readPullState();
  return sweep === undefined && view === page.view && cursor >= page.cursor;
}

/**
 * Under which view to pull. A device that has read nothing yet begins under the one of whoever it takes itself for: if
 * it has become somebody else since it asked, its own words have made it so or somebody has erased it, that is a
 * `restart` like any other.
 */
const viewToPull = async (view: string): Promise<string> =>
  view === '' ? ((await readSession())?.view ?? '') : view;

/** A page that has been asked for. `heard` is when its answer came, by a clock that does not jump. */
export interface Asked {
  readonly from: PullState;
  readonly answer: Promise<{ readonly reply: Result<Reply, string>; readonly heard: number }>;
}

/** Rows in the first page of all: it is soon here, and while it is taken in the next is on its way. */
const mostFirst = 500;

async function askPage(transport: Transport, from: PullState): Promise<Awaited<Asked['answer']>> {
  const query = new URLSearchParams({
    protocol: String(protocolVersion),
    cursor: String(from.cursor),
    view: await viewToPull(from.view),
    limit: String(from.cursor === 0 ? mostFirst : mostRows),
    ...(from.sweep === undefined ? {} : { reading: '1' }),
  });
  const reply = await transport.request('GET', `/api/pull?${query}`);
  return { reply, heard: performance.now() };
}

/**
 * Asks for the first page of a device that has read nothing yet, while something else is waited for. Not in a reading
 * that replaces what is here: what is pushed meanwhile is not in that page.
 */
export async function askEarly(transport: Transport): Promise<Asked | undefined> {
  const from = await nextPull();
  if (from.cursor > 0 || from.sweep !== undefined) return undefined;
  return { from, answer: askPage(transport, from) };
}

const isFrom = (asked: Asked | undefined, { cursor, view, sweep }: PullState): asked is Asked =>
  asked?.from.cursor === cursor && asked.from.view === view && asked.from.sweep === sweep;

/**
 * Pulls page after page until there is no more; the next is asked for before the one that came is taken in. `early` may
 * be the first. A `restart` begins again at 0 and ends with a sweep; one that is interrupted begins anew. Answers
 * whether there was one: what this device may see has changed.
 */
export async function pullAll(
  transport: Transport,
  early?: Asked,
): Promise<Result<{ restarted: boolean }, string>> {
  let restarts = 0;
  let stale = 0;
  let ahead = early;
  for (;;) {
    let from = await nextPull();
    const { reply, heard } = await (isFrom(ahead, from) ? ahead.answer : askPage(transport, from));
    ahead = undefined;
    if (!reply.ok) return reply;
    const parsed = parsePullReply(reply.value.body);
    if (!parsed.ok) return parsed;
    const { time, restart, more, ...page } = parsed.value;
    await learnTime(time + performance.now() - heard, reply.value.roundTrip);
    // Whoever asks for the beginning and is told to begin there has begun.
    const isBegun = from.cursor === 0 && from.view === page.view && from.sweep !== undefined;
    if (restart && !isBegun) {
      from = await beginRestart(page.view);
      if (++restarts > mostRestarts) return err('bad-reply', 'restart');
      if (page.rows.length === 0) continue;
    }
    if (more && page.cursor > from.cursor) {
      const next = { ...from, cursor: page.cursor, view: page.view };
      ahead = { from: next, answer: askPage(transport, next) };
    }
    const applied = await applyRows({ ...page, isLast: !more }, from);
    if (!applied.ok) {
      if (applied.code !== 'stale') return applied;
      if (++stale > mostStale) return err('busy', 'stale');
      // Often it was our own live stream that was quicker, and brought the same.
      if (!more && (await isPast(page))) return ok({ restarted: restarts > 0 });
      continue;
    }
    if (!more) return ok({ restarted: restarts > 0 });
    if (page.cursor <= from.cursor) return err('bad-reply', 'cursor');
  }
}
