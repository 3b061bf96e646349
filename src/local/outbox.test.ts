import { afterEach, beforeEach, expect, test } from 'vitest';
import { commit } from './commit.ts';
import { openFresh, person } from './local.test-util.ts';
import { type Fate, refused, retryRefused, settleOutbox, takeOutbox, waitingCount } from './outbox.ts';

let close: () => Promise<void>;
beforeEach(async () => {
  close = await openFresh();
});
afterEach(() => close());

const notAllowed: Fate = { status: 'refused', code: 'not-allowed' };
const notThere: Fate = { status: 'refused', code: 'not-there' };

/** The hub answers all that waits, in this way; what is said last has the last fate. */
async function answer(...fates: readonly Fate[]): Promise<void> {
  const entries = await takeOutbox(10);
  expect(entries).toHaveLength(fates.length);
  await settleOutbox(entries.flatMap((entry, i) => (fates[i] ? { entry, fate: fates[i] } : [])));
}
const listed = () => refused.value.map(({ code, row }) => [code, Object.keys(row.fields).length > 1]);

const makeAnna = () => commit([{ kind: 'person', id: 'anna', fields: { ...person() } }]);
const editAnna = () => commit([{ kind: 'person', id: 'anna', fields: { checked: false } }]);

test('a part of somebody whom the hub has no more is nothing to decide about', async () => {
  await editAnna();
  await answer(notThere);
  expect([listed(), waitingCount.value]).toEqual([[], 0]);
});

test('a part of somebody whom the hub never took stays beside the rest', async () => {
  await makeAnna();
  await answer(notAllowed);
  await editAnna();
  await answer(notThere);
  expect(listed()).toEqual([
    ['not-allowed', true],
    ['not-there', false],
  ]);
});

test('so it does when both are refused in one answer, or when the rest is on its way again', async () => {
  await makeAnna();
  await editAnna();
  await answer(notAllowed, notThere);
  expect(refused.value).toHaveLength(2);
  for (const { n } of refused.value) await retryRefused(n);
  const [whole, part] = await takeOutbox(10);
  if (!whole || !part) throw new Error('nothing is tried again');
  await settleOutbox([{ entry: part, fate: notThere }]);
  expect(listed()).toEqual([['not-there', false]]);
  await settleOutbox([{ entry: whole, fate: { status: 'accepted' } }]);
  await retryRefused(refused.value[0]?.n ?? -1);
  await answer({ status: 'accepted' });
  expect([listed(), waitingCount.value]).toEqual([[], 0]);
});
