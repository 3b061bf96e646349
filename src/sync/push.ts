import { err, ok, type Result } from '../domain/result.ts';
import { learnTime } from '../local/clock.ts';
import { forgetErased, isTombstone } from '../local/erase.ts';
import { type Fate, type OutboxEntry, settleOutbox, takeOutbox } from '../local/outbox.ts';
import { mostChanges, protocolVersion } from '../protocol/messages.ts';
import { parsePushReply } from './replies.ts';
import type { Transport } from './transport.ts';

/** Answers to a whole request that are the fault of something in it. */
const blames = ['bad-request', 'too-large'];

interface Sent {
  readonly answered: Parameters<typeof settleOutbox>[0];
  readonly time: number;
  readonly roundTrip: number;
}

/** Settles, and then only learns the time: what the server has taken must not be told anew in another. */
async function settle({ answered, time, roundTrip }: Sent): Promise<Result<void, string>> {
  const settled = await settleOutbox(answered);
  await learnTime(time, roundTrip);
  return settled;
}

/** Sends a batch; answers the fate of each of its changes. */
async function sendBatch(transport: Transport, batch: readonly OutboxEntry[]): Promise<Result<Sent, string>> {
  const reply = await transport.request('POST', '/api/push', {
    protocol: protocolVersion,
    changes: batch.map(({ row }) => row),
  });
  if (!reply.ok) return reply;
  const parsed = parsePushReply(reply.value.body);
  if (!parsed.ok) return parsed;
  const { time, results } = parsed.value;
  if (results.length !== batch.length) return err('bad-reply', 'results');
  // Before the rows are replaced: what somebody was called tells where else they stand on this device. A tombstone
  // of this device's own may have come without it, as a newcomer's does whose arrival is taken back.
  await forgetErased(
    batch.flatMap(({ row: said }, i) => {
      const one = results[i];
      const row = one?.status === 'merged' ? one.row : said;
      return one?.status !== 'refused' && isTombstone(row) ? row.id : [];
    }),
  );
  const answered = batch.map((entry, i) => ({ entry, fate: results[i] as Fate }));
  return ok({ answered, time, roundTrip: reply.value.roundTrip });
}

/**
 * Sends the outbox, oldest first, until it is empty. No transaction is open across a request, and sending the
 * same change twice does no harm, so a reply that got lost costs nothing. While one batch is under way the next
 * is read, and while that one is under way the first is settled. A request the server cannot read is halved
 * until the one change to blame is found; that one is refused and the others go through.
 */
export async function pushAll(transport: Transport): Promise<Result<void, string>> {
  let size = mostChanges;
  let batch = await takeOutbox(size);
  let settling: Promise<Result<void, string>> = Promise.resolve(ok(undefined));
  for (;;) {
    const [first, last] = [batch[0], batch.at(-1)];
    if (!first || !last) return settling;
    // A batch that is not full was all there is, as far as anybody knew; what came since is looked for below.
    const reading = batch.length < size ? undefined : takeOutbox(size, last.n);
    const sent = await sendBatch(transport, batch);
    const settled = await settling;
    if (!settled.ok) {
      await reading;
      return settled;
    }
    if (sent.ok) {
      size = Math.min(mostChanges, size * 2);
      settling = settle(sent.value);
      if (reading) batch = await reading;
      else {
        const end = await settling;
        if (!end.ok) return end;
        batch = await takeOutbox(size, last.n);
      }
      continue;
    }
    await reading;
    if (!blames.includes(sent.code)) return sent;
    if (batch.length > 1) size = Math.ceil(batch.length / 2);
    else {
      const refused = await settleOutbox([{ entry: first, fate: { status: 'refused', code: sent.code } }]);
      if (!refused.ok) return refused;
    }
    batch = await takeOutbox(size);
  }
}
