import { expect, test } from 'vitest';
import { runForLead } from './leader.ts';

/** One lock at a time, in the order of asking, as the browser's. */
function createFakeLocks(): LockManager {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, { signal }: LockOptions, work: () => Promise<unknown>) => {
    const turn = last.then(() => {
      if (signal?.aborted) throw new DOMException('given up', 'AbortError');
      return work();
    });
    last = turn.catch(() => undefined);
    return turn;
  };
  return { request } as unknown as LockManager;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test('one tab leads at a time, and the next begins when the first has ended', async () => {
  const locks = createFakeLocks();
  const said: string[] = [];
  const tab = (name: string) =>
    runForLead(() => {
      said.push(`${name} begins`);
      return async () => void said.push(`${name} ends`);
    }, locks);
  const one = tab('one');
  const two = tab('two');
  tab('three');
  await settle();
  expect(said).toEqual(['one begins']);
  two.resign();
  one.resign();
  await settle();
  expect(said).toEqual(['one begins', 'one ends', 'three begins']);
});

test('without locks it leads at once', async () => {
  const said: string[] = [];
  const lead = runForLead(() => {
    said.push('begins');
    return async () => void said.push('ends');
  }, undefined);
  lead.resign();
  expect(said).toEqual(['begins', 'ends']);
});
