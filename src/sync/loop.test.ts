import { expect, test } from 'vitest';
import { createLoop, type Timers } from './loop.ts';
import { lookEvery } from './machine.ts';

/** Time that goes only when told to. */
function createFakeTime(): Timers & { pass(ms: number): Promise<void> } {
  let now = 0;
  const timers = new Map<number, { at: number; work: () => void }>();
  let count = 0;
  return {
    set(work, ms) {
      timers.set(++count, { at: now + ms, work });
      return count;
    },
    clear(timer) {
      timers.delete(timer as number);
    },
    async pass(ms) {
      now += ms;
      for (const [id, { at, work }] of [...timers]) {
        if (at > now) continue;
        timers.delete(id);
        work();
      }
      await Promise.resolve();
    },
  };
}

function createHands(answers: (string | null)[]) {
  const time = createFakeTime();
  const done: string[] = [];
  const lines: string[] = [];
  const loop = createLoop({
    async round() {
      done.push('round');
      return answers.shift() ?? null;
    },
    openStream: () => void done.push('open'),
    closeStream: () => void done.push('close'),
    say(line, problem) {
      const said = problem ? `${line} (${problem})` : line;
      if (lines.at(-1) !== said) lines.push(said);
    },
    timers: time,
    random: () => 1,
  });
  return { loop, time, done, lines };
}

test('a server that is away for two tries is found at the third, a second and two seconds later', async () => {
  const { loop, time, done, lines } = createHands(['unreachable', 'unreachable', null]);
  loop.send({ type: 'shown' });
  await loop.idle();
  await time.pass(999);
  expect(done).toEqual(['round']);
  await time.pass(1);
  await loop.idle();
  await time.pass(2000);
  await loop.idle();
  expect(done).toEqual(['round', 'round', 'round', 'open']);
  loop.send({ type: 'stream-open' });
  await loop.idle();
  expect(lines).toEqual([
    'syncing',
    'unreachable (unreachable)',
    'syncing (unreachable)',
    'unreachable (unreachable)',
    'syncing (unreachable)',
    'waiting',
    'live',
  ]);
});

test('it looks after the server every minute or so while all is quiet, with one timer', async () => {
  const { loop, time, done } = createHands([]);
  loop.send({ type: 'shown' });
  await loop.idle();
  loop.send({ type: 'stream-open' });
  await loop.idle();
  done.length = 0;
  await time.pass(lookEvery * 1.25);
  await loop.idle();
  expect(done).toEqual(['round']);
});

test('sync now acts while it waits, and the wait begins anew', async () => {
  const { loop, time, done } = createHands(['busy', 'busy', 'busy']);
  loop.send({ type: 'shown' });
  await loop.idle();
  loop.send({ type: 'wake', by: 'user' });
  await loop.idle();
  expect(done).toEqual(['round', 'round']);
  await time.pass(1999);
  expect(done).toHaveLength(2);
  await time.pass(1);
  expect(done).toHaveLength(3);
});
