import { describe, expect, test } from 'vitest';
import { asleep, backoff, lineOf, lookEvery, type SyncEvent, type SyncState, step } from './machine.ts';

/** Runs events with chance at its middle; answers the last state and all effects by name. */
function play(events: readonly SyncEvent[], from: SyncState = asleep) {
  const effects: string[] = [];
  let state = from;
  for (const event of events) {
    const [next, todo] = step(state, event, 0.5);
    state = next;
    for (const effect of todo)
      effects.push(
        effect.type === 'timer'
          ? `timer ${effect.ms}`
          : effect.type === 'round' && !effect.pull
            ? 'push'
            : effect.type,
      );
  }
  return { state, effects };
}

const shown: SyncEvent = { type: 'shown' };
const synced: SyncEvent = { type: 'synced' };
const opened: SyncEvent = { type: 'stream-open' };
const unreachable: SyncEvent = { type: 'failed', code: 'unreachable' };
const live = play([shown, synced, opened]).state;

describe('the way to live', () => {
  test('being shown makes a round, then opens the stream', () => {
    const { state, effects } = play([shown, synced, opened]);
    expect(effects.filter((effect) => !effect.includes('timer'))).toEqual(['round', 'open-stream']);
    expect(effects.at(-1)).toBe(`timer ${lookEvery}`);
    expect(lineOf(state)).toBe('live');
  });

  test('what comes up during a round makes one more round, however often it comes', () => {
    const wake: SyncEvent = { type: 'wake', by: 'outbox' };
    const { effects } = play([wake, wake, wake, synced], live);
    expect(effects).toEqual(['cancel-timer', 'push', 'cancel-timer', 'push']);
  });

  test('a new entry is only pushed while the stream is open, and a nudge meanwhile pulls after all', () => {
    const wake: SyncEvent = { type: 'wake', by: 'outbox' };
    const nudge: SyncEvent = { type: 'wake', by: 'nudge' };
    expect(play([wake, nudge, wake, synced], live).effects.filter((one) => !one.includes('timer'))).toEqual([
      'push',
      'round',
    ]);
    expect(play([wake, { type: 'stream-lost' }, wake, synced], live).effects).toContain('round');
  });

  test('a quiet minute is followed by a look after the server', () => {
    expect(play([{ type: 'timer' }], live).effects).toContain('round');
  });
});

describe('trouble', () => {
  test('without an answer it waits longer and longer, up to a minute', () => {
    const timer: SyncEvent = { type: 'timer' };
    const { state, effects } = play([shown, ...Array.from({ length: 9 }, () => [unreachable, timer]).flat()]);
    expect(
      effects.filter((effect) => effect.startsWith('timer')).map((effect) => Number(effect.slice(6))),
    ).toEqual([750, 1500, 3000, 6000, 12_000, 24_000, 45_000, 45_000, 45_000]);
    expect(state.failures).toBe(9);
  });

  test('chance moves the wait between half and whole', () => {
    expect([backoff(1, 0), backoff(1, 1), backoff(20, 0), backoff(20, 1)]).toEqual([
      500, 1000, 30_000, 60_000,
    ]);
  });

  test('it closes the stream, and success brings it back', () => {
    const { state, effects } = play([{ type: 'timer' }, unreachable, { type: 'timer' }, synced], live);
    expect(effects).toContain('close-stream');
    expect(effects).toContain('open-stream');
    expect(state).toMatchObject({ failures: 0, problem: null });
  });

  test('a check-in tries again at once where nobody answers, and leaves a busy server in peace', () => {
    const wake: SyncEvent = { type: 'wake', by: 'outbox' };
    expect(play([shown, unreachable, wake]).state.phase).toBe('syncing');
    expect(play([shown, { type: 'failed', code: 'busy' }, wake]).state.phase).toBe('failed');
    expect(play([shown, { type: 'failed', code: 'busy' }, { type: 'wake', by: 'user' }]).state.phase).toBe(
      'syncing',
    );
  });

  test('a lost stream is opened again after a wait that grows while it does not hold', () => {
    const lost: SyncEvent = { type: 'stream-lost' };
    const round: SyncEvent[] = [lost, { type: 'timer' }, synced, opened];
    const waits = play([...round, ...round, ...round], live)
      .effects.filter((effect) => effect.startsWith('timer'))
      .map((effect) => Number(effect.slice(6)))
      .filter((ms) => ms < lookEvery / 2);
    expect(waits).toEqual([750, 1500, 3000]);
    expect(play([...round, { type: 'timer' }], live).state.losses).toBe(0);
  });

  test('a network that comes back is not trusted to have kept the stream', () => {
    expect(play([{ type: 'wake', by: 'online' }], live).effects).toEqual([
      'close-stream',
      'cancel-timer',
      'round',
    ]);
  });
});

describe('the end of the road', () => {
  test.each(['not-paired', 'revoked', 'not-set-up', 'upgrade-app', 'upgrade-server'])(
    'after %s it stops until a person or a new session says otherwise',
    (code) => {
      const { state, effects } = play([{ type: 'timer' }, { type: 'failed', code }], live);
      expect(lineOf(state)).toBe('stopped');
      expect(state.problem).toBe(code);
      expect(effects).toContain('close-stream');
      expect(play([{ type: 'wake', by: 'outbox' }], state).effects).toEqual([]);
      expect(play([{ type: 'wake', by: 'user' }], state).effects).toContain('round');
      expect(play([{ type: 'wake', by: 'session' }], state).effects).toContain('round');
    },
  );

  test.each(['not-set-up', 'not-paired', 'revoked'])(
    'an answer %s to a round that was begun before this device was paired does not stop it',
    (code) => {
      const answer: SyncEvent = { type: 'failed', code };
      const { state, effects } = play([shown, { type: 'wake', by: 'session' }, answer]);
      expect(state.phase).toBe('syncing');
      expect(effects.filter((effect) => effect === 'round')).toHaveLength(2);
    },
  );

  test('being shut out while live stops at once, and a round that ends afterwards changes nothing', () => {
    const revoked: SyncEvent = { type: 'failed', code: 'revoked' };
    expect(play([revoked, synced], live).state.phase).toBe('stopped');
    expect(play([{ type: 'timer' }, revoked, synced, unreachable], live).state.problem).toBe('revoked');
  });
});

describe('out of sight', () => {
  test('it sleeps without stream and timer, and shown again it begins afresh', () => {
    const hidden = play([{ type: 'hidden' }], live);
    expect(hidden.effects).toEqual(['close-stream', 'cancel-timer']);
    expect(hidden.state.phase).toBe('asleep');
    expect(play([{ type: 'wake', by: 'outbox' }], hidden.state).effects).toEqual([]);
    expect(play([shown], hidden.state).effects).toContain('round');
  });

  test('a round under way is ended before it sleeps', () => {
    const { state, effects } = play([{ type: 'timer' }, { type: 'hidden' }, synced], live);
    expect(state.phase).toBe('asleep');
    expect(effects.filter((effect) => effect === 'round')).toHaveLength(1);
  });
});
