import { applyRows, nextPull, readPullState } from '../local/apply.ts';
import { protocolVersion } from '../protocol/messages.ts';
import { parseLiveRows } from './replies.ts';
import type { Stream, Transport } from './transport.ts';

/** What the live stream asks of the loop. */
export interface LiveListener {
  onOpen(): void;
  onLost(): void;
  /** There is something to pull. */
  onNudge(): void;
  /** The hub has shut this device out. */
  onRevoked(): void;
  /** Rows came in by themselves. */
  onApplied(): void;
}

/** Takes in the rows of an event if they begin where this device is. Answers whether a pull is needed. */
export async function applyLive(data: string): Promise<'applied' | 'known' | 'pull'> {
  const parsed = parseLiveRows(data);
  if (!parsed.ok) return 'pull';
  // Its time is not learned from: nobody knows how long the event was under way.
  const { time: _, from: begins, ...page } = parsed.value;
  // Mostly this device stands where the event begins; whether it does, the transaction finds out. Its own words come
  // back as a cursor alone.
  if (page.rows.length + page.drop.length > 0 || page.cursor !== begins) {
    const applied = await applyRows({ ...page, isLast: true }, { cursor: begins, view: page.view });
    if (applied.ok) return 'applied';
    if (applied.code !== 'stale') return 'pull';
  }
  const from = await nextPull();
  if (from.sweep !== undefined || page.view !== from.view) return 'pull';
  if (page.cursor <= from.cursor && begins < from.cursor) return 'known';
  if (begins !== from.cursor) return 'pull';
  const applied = await applyRows({ ...page, isLast: true }, from);
  return applied.ok ? 'applied' : 'pull';
}

/** Opens the live stream where this device stands. Events are taken in one after the other. */
export function openLive(transport: Transport, listener: LiveListener): Stream {
  let last: Promise<void> = Promise.resolve();
  let stream: Stream | undefined;
  let isClosed = false;

  const take = async (data: string) => {
    if (isClosed) return;
    try {
      const end = await applyLive(data);
      if (end === 'pull') listener.onNudge();
      else listener.onApplied();
    } catch (error) {
      console.error('sync: a live event was not taken in', error);
      listener.onNudge();
    }
  };
  const open = async () => {
    const { cursor, view } = await readPullState();
    if (isClosed) return;
    const query = new URLSearchParams({ protocol: String(protocolVersion), cursor: String(cursor), view });
    stream = transport.stream(`/api/live?${query}`, {
      onOpen: () => listener.onOpen(),
      onLost: () => listener.onLost(),
      onEvent(name, data) {
        if (name === 'revoked') listener.onRevoked();
        else if (name === 'nudge') listener.onNudge();
        else if (name === 'rows') last = last.then(() => take(data));
      },
    });
  };
  open().catch((error: unknown) => {
    console.error('sync: the live stream was not opened', error);
    if (!isClosed) listener.onLost();
  });
  return {
    close() {
      isClosed = true;
      stream?.close();
    },
  };
}
