import { afterEach, beforeEach, expect, test } from 'vitest';
import { commit } from './commit.ts';
import { openFresh, person } from './local.test-util.ts';
import { type Fate, refused, retryRefused, settleOutbox, takeOutbox, waitingCount } from './outbox.ts';

let close: () => Promise<void>;
beforeEach(async () => {
  close = await openFresh();
});
afterEach(() => close());

/** The hub answers all that waits, in this way; what is said last has the last fate. */
async function answer(...fates: readonly Fate[]): Promise<void> {
  const entries = await takeOutbox(10);
  expect(entries).toHaveLength(fates.length);
  await settleOutbox(entries.flatMap((entry, i) => (fates[i] ? { entry, fate: fates[i] } : [])));
}
const refusedAs = (code: string): Fate => ({ status: 'refused', code });
const codes = () => refused.value.map(({ code }) => code);

test('somebody whom the hub did not take stays in the list, with what was said of them since', async () => {
  await commit([{ kind: 'person', id: 'anna', fields: { ...person() } }]);
  await answer(refusedAs('not-allowed'));
  await commit([{ kind: 'person', id: 'anna', fields: { checked: false } }]);
  await answer(refusedAs('not-there'));
  expect(codes()).toEqual(['not-allowed', 'not-there']);

  // Tried again one by one: first the rest, then what is said of it.
  const [whole, part] = refused.value;
  await retryRefused(part?.n ?? -1);
  await answer(refusedAs('not-there'));
  expect(codes()).toEqual(['not-allowed', 'not-there']);
  await retryRefused(whole?.n ?? -1);
  await answer({ status: 'accepted' });
  await retryRefused(refused.value[0]?.n ?? -1);
  await answer({ status: 'accepted' });
  expect([codes(), waitingCount.value]).toEqual([[], 0]);
});
