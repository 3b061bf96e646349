import { err, ok, type Result } from '../domain/result.ts';
import { learnTime } from '../local/clock.ts';
import { type Fate, type OutboxEntry, settleOutbox, takeOutbox } from '../local/outbox.ts';
import { mostChanges, protocolVersion } from '../protocol/messages.ts';
import { parsePushReply } from './replies.ts';
import type { Transport } from './transport.ts';

/** Answers to a whole request that are the fault of something in it. */
const blames = ['bad-request', 'too-large'];

async function pushBatch(transport: Transport, batch: readonly OutboxEntry[]): Promise<Result<void, string>> {
  const reply = await transport.request('POST', '/api/push', {
    protocol: protocolVersion,
    changes: batch.map(({ row }) => row),
  });
  if (!reply.ok) return reply;
  const parsed = parsePushReply(reply.value.body);
  if (!parsed.ok) return parsed;
  const { time, results } = parsed.value;
  if (results.length !== batch.length) return err('bad-reply', 'results');
  await learnTime(time, reply.value.roundTrip);
  return settleOutbox(batch.map((entry, i) => ({ entry, fate: results[i] as Fate })));
}

/**
 * Sends the outbox, oldest first, until it is empty. No transaction is open across a request, and sending the
 * same change twice does no harm, so a reply that got lost costs nothing. A request the server cannot read is
 * halved until the one change to blame is found; that one is refused and the others go through.
 */
export async function pushAll(transport: Transport): Promise<Result<void, string>> {
  let size = mostChanges;
  for (;;) {
    const batch = await takeOutbox(size);
    const [first] = batch;
    if (!first) return ok(undefined);
    const pushed = await pushBatch(transport, batch);
    if (pushed.ok) {
      size = Math.min(mostChanges, size * 2);
    } else if (!blames.includes(pushed.code)) {
      return pushed;
    } else if (batch.length > 1) {
      size = Math.ceil(batch.length / 2);
    } else {
      const settled = await settleOutbox([{ entry: first, fate: { status: 'refused', code: pushed.code } }]);
      if (!settled.ok) return settled;
    }
  }
}
