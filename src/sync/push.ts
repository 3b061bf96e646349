import { aboutWhom } from '../domain/forget.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { forgetErased, isTombstone } from '../local/erase.ts';
import { takeFresh } from '../local/fresh.ts';
import { learnTime } from '../local/learn-time.ts';
import { type Fate, isGone, type OutboxEntry, settleOutbox, takeOutbox } from '../local/outbox.ts';
import { mostChanges, protocolVersion } from '../protocol/messages.ts';
import type { Row } from '../protocol/row.ts';
import { parsePushReply } from './replies.ts';
import type { Transport } from './transport.ts';

/** Answers to a whole request that are the fault of something in it. */
const blames = ['bad-request', 'too-large'];

/** What the server has answered to one batch. */
interface Sent {
  readonly answered: Parameters<typeof settleOutbox>[0];
  /** The server's clock, epoch ms, and what it took to hear of it, in ms. */
  readonly time: number;
  readonly roundTrip: number;
  /** When it was heard, by a clock that does not jump. */
  readonly heard: number;
}

/**
 * Settles what was answered while the next batch is under way: all that has come meanwhile in one transaction, and
 * only then learns the time, for what the server has taken must not be told anew in another.
 */
function createSettler() {
  let answered: readonly Sent[] = [];
  let settling: Promise<void> | undefined;
  let outcome: Result<void, string> = ok(undefined);
  const settleAll = async () => {
    for (let last = answered.at(-1); last && outcome.ok; last = answered.at(-1)) {
      const these = answered;
      answered = [];
      outcome = await settleOutbox(these.flatMap((one) => one.answered));
      await learnTime(last.time + performance.now() - last.heard, last.roundTrip);
    }
  };
  return {
    /** Takes an answer; what has gone wrong with earlier ones is in `outcome`. */
    take(sent: Sent): void {
      answered = [...answered, sent];
      settling ??= settleAll().finally(() => {
        settling = undefined;
      });
    },
    outcome: () => outcome,
    /** Waits until all that was taken is settled. */
    async end(): Promise<Result<void, string>> {
      await settling;
      return outcome;
    },
  };
}

/** A part of the outbox and the words it is sent in. */
interface Batch {
  readonly entries: readonly OutboxEntry[];
  readonly body: { readonly protocol: number; readonly changes: readonly Row[] };
}

const toBatch = (entries: readonly OutboxEntry[]): Batch => ({
  entries,
  body: { protocol: protocolVersion, changes: entries.map(({ row }) => row) },
});

const takeBatch = async (size: number, after?: number): Promise<Batch> =>
  toBatch(await takeOutbox(size, after));

/** Takes a batch and begins to pack it, for it will be sent as soon as the one before it is answered. */
async function takeAhead(transport: Transport, size: number, after: number): Promise<Batch> {
  const batch = await takeBatch(size, after);
  if (batch.entries.length > 0) transport.prepare?.(batch.body);
  return batch;
}

/** Sends a batch; answers the fate of each of its changes. */
async function sendBatch(transport: Transport, { entries, body }: Batch): Promise<Result<Sent, string>> {
  const reply = await transport.request('POST', '/api/push', body);
  const heard = performance.now();
  if (!reply.ok) return reply;
  const parsed = parsePushReply(reply.value.body);
  if (!parsed.ok) return parsed;
  const { time, results } = parsed.value;
  if (results.length !== entries.length) return err('bad-reply', 'results');
  // Before the rows are replaced: what somebody was called tells where else they stand on this device. A tombstone
  // of this device's own may have come without it, as a newcomer's does whose arrival is taken back.
  await forgetErased(
    entries.flatMap(({ row: said }, i) => {
      const fate = results[i];
      if (fate?.status === 'refused')
        return (isGone(fate) && aboutWhom(said.kind, said.id, said.fields)) || [];
      const row = fate?.status === 'merged' ? fate.row : said;
      return isTombstone(row) ? row.id : [];
    }),
  );
  const answered = entries.map((entry, i) => ({ entry, fate: results[i] as Fate }));
  return ok({ answered, time, roundTrip: reply.value.roundTrip, heard });
}

/**
 * Sends the outbox, oldest first, until it is empty. No transaction is open across a request, and sending the
 * same change twice does no harm, so a reply that got lost costs nothing. While one batch is under way the next
 * is read and packed, and those before it are settled. A request the server cannot read is halved until the one change to
 * blame is found; that one is refused and the others go through. What this tab has only just said into an empty
 * outbox is sent without being read again.
 */
export async function pushAll(transport: Transport): Promise<Result<void, string>> {
  const settler = createSettler();
  let size = mostChanges;
  const fresh = takeFresh();
  let batch = fresh ? toBatch(fresh) : await takeBatch(size);
  for (;;) {
    const { entries } = batch;
    const [first, last] = [entries[0], entries.at(-1)];
    if (!first || !last) return settler.end();
    // A batch that is not full was all there is, as far as anybody knew; what came since is looked for below.
    const reading = entries.length < size ? undefined : takeAhead(transport, size, last.n);
    const sent = await sendBatch(transport, batch);
    const next = await reading;
    if (sent.ok) settler.take(sent.value);
    if (!sent.ok || !next) {
      const settled = await settler.end();
      if (!settled.ok) return settled;
    }
    if (!settler.outcome().ok) return settler.end();
    // Whatever was said meanwhile wakes the loop again.
    if (sent.ok && entries === fresh) return settler.end();
    if (sent.ok) {
      size = Math.min(mostChanges, size * 2);
      batch = next ?? (await takeBatch(size, last.n));
      continue;
    }
    if (!blames.includes(sent.code)) return sent;
    if (entries.length > 1) size = Math.ceil(entries.length / 2);
    else {
      const refused = await settleOutbox([{ entry: first, fate: { status: 'refused', code: sent.code } }]);
      if (!refused.ok) return refused;
    }
    batch = await takeBatch(size);
  }
}
