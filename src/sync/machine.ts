/**
 * The courier's mind: a pure state machine. Time, chance and the network come in as events, what to do goes
 * out as effects; `loop.ts` lends it hands.
 *
 *              wake, shown, timer                  woken meanwhile
 *   ┌────────┐ ──────────────────▶ ┌─────────┐ ─────────────────────┐
 *   │ asleep │                     │ syncing │ ◀────────────────────┘
 *   └────────┘ ◀──────────────┐    └────┬────┘
 *       ▲         synced, but │         │
 *       │         not shown   └─────────┤
 *       │                      synced   │   failed           failed: not paired,
 *       │ hidden                 ▼      ▼      ▼             upgrade …     ▼
 *       │                   ┌───────┐     ┌────────┐               ┌─────────┐
 *       └────────────────── │ level │     │ failed │               │ stopped │
 *                           └───────┘     └────────┘               └─────────┘
 *      level, failed: wake, shown, or the timer (a look every minute; backoff) ──▶ syncing
 *      stopped: only a person, a new session, or the app being shown ──▶ syncing
 *
 * The live stream is opened when level, closed when not shown, failed or stopped. It begins with what was said
 * since the last pull. While it is open a new outbox entry only needs a push: the rest comes by itself.
 */
export interface SyncState {
  readonly phase: 'asleep' | 'syncing' | 'level' | 'failed' | 'stopped';
  /** A code for why it does not go, or null. */
  readonly problem: string | null;
  /** What came up during the round that is under way: something to push, anything else, another session. */
  readonly woken: 'no' | 'push' | 'all' | 'session';
  /** Rounds that failed in a row, and streams that were lost without having held. */
  readonly failures: number;
  readonly losses: number;
  readonly stream: 'closed' | 'opening' | 'open';
  readonly isShown: boolean;
}

/** Who wakes it: an outbox entry, a person, a new session, the network or the server. */
export type WakeReason = 'outbox' | 'user' | 'session' | 'online' | 'nudge';

export type SyncEvent =
  | { readonly type: 'wake'; readonly by: WakeReason }
  | { readonly type: 'shown' | 'hidden' | 'timer' | 'synced' | 'stream-open' | 'stream-lost' }
  | { readonly type: 'failed'; readonly code: string };

export type SyncEffect =
  | { readonly type: 'open-stream' | 'close-stream' | 'cancel-timer' }
  /** Push everything, and unless the stream tells us anyway, pull everything. */
  | { readonly type: 'round'; readonly pull: boolean }
  /** Replaces the timer before it. */
  | { readonly type: 'timer'; readonly ms: number };

export const asleep: SyncState = {
  phase: 'asleep',
  problem: null,
  woken: 'no',
  failures: 0,
  losses: 0,
  stream: 'closed',
  isShown: false,
};

/** Codes that no repetition mends; the screens say what does. */
export const finals: readonly string[] = [
  'not-paired',
  'revoked',
  'not-set-up',
  'upgrade-app',
  'upgrade-server',
];

/** A look after the server even when all is quiet, in ms: a dead connection may not say that it is dead. */
export const lookEvery = 60_000;
const upgradeEvery = 300_000;
const firstWait = 1000;
const longestWait = 60_000;

/** Doubles from 1 s to 60 s, with half of it left to chance (`random` in 0…1), in ms. */
export const backoff = (failures: number, random: number): number =>
  Math.round(Math.min(longestWait, firstWait * 2 ** Math.max(0, failures - 1)) * (0.5 + random / 2));

type Step = readonly [SyncState, readonly SyncEffect[]];

const closeStream = (state: SyncState): readonly SyncEffect[] =>
  state.stream === 'closed' ? [] : [{ type: 'close-stream' }];

const begin = (state: SyncState, isPush: boolean): Step => [
  { ...state, phase: 'syncing', woken: 'no' },
  [{ type: 'cancel-timer' }, { type: 'round', pull: !isPush || state.stream !== 'open' }],
];

const strength = ['no', 'push', 'all', 'session'] as const;

function wake(state: SyncState, woken: 'push' | 'all' | 'session' = 'all'): Step {
  if (state.phase !== 'syncing') return begin(state, woken === 'push');
  const isMore = strength.indexOf(woken) > strength.indexOf(state.woken);
  return [isMore ? { ...state, woken } : state, []];
}

/** Wakes without trusting the stream there is: it will be opened afresh. */
function wakeAfresh(state: SyncState): Step {
  const [next, effects] = wake({ ...state, stream: 'closed' });
  return [next, [...closeStream(state), ...effects]];
}

/** Is a wake worth a round now? Without a network a check-in tries, but a server that is busy gets its rest. */
function isHeeded(state: SyncState, by: WakeReason): boolean {
  if (by === 'user') return true;
  if (!state.isShown) return false;
  if (by === 'session') return state.phase !== 'level' && state.phase !== 'failed';
  if (state.phase === 'stopped') return by === 'online';
  return state.phase !== 'failed' || state.problem === 'unreachable';
}

function synced(state: SyncState, random: number): Step {
  const well: SyncState = { ...state, phase: 'level', problem: null, failures: 0 };
  if (!state.isShown)
    return [{ ...well, phase: 'asleep', stream: 'closed', woken: 'no' }, closeStream(state)];
  if (state.woken !== 'no') return begin(well, state.woken === 'push');
  const look: SyncEffect = { type: 'timer', ms: Math.round(lookEvery * (0.75 + random / 2)) };
  return state.stream === 'closed'
    ? [{ ...well, stream: 'opening' }, [{ type: 'open-stream' }, look]]
    : [well, [look]];
}

function failed(state: SyncState, code: string, random: number): Step {
  const next: SyncState = { ...state, problem: code, woken: 'no', stream: 'closed' };
  if (state.woken === 'session' && state.isShown) {
    // The answer was meant for whoever this device was before.
    const [again, effects] = begin(next, false);
    return [again, [...closeStream(state), ...effects]];
  }
  if (finals.includes(code)) {
    const again: SyncEffect[] = code.startsWith('upgrade') ? [{ type: 'timer', ms: upgradeEvery }] : [];
    return [{ ...next, phase: 'stopped', failures: 0 }, [...closeStream(state), ...again]];
  }
  if (!state.isShown) return [{ ...next, phase: 'asleep' }, closeStream(state)];
  const failures = state.failures + 1;
  return [
    { ...next, phase: 'failed', failures },
    [...closeStream(state), { type: 'timer', ms: backoff(failures, random) }],
  ];
}

const wokenBy = (by: WakeReason) => (by === 'outbox' ? 'push' : by === 'session' ? 'session' : 'all');

/** The next state and what to do. `random` is in 0…1. */
export function step(state: SyncState, event: SyncEvent, random: number): Step {
  switch (event.type) {
    case 'wake':
      if (!isHeeded(state, event.by)) return [state, []];
      return event.by === 'online' ? wakeAfresh(state) : wake(state, wokenBy(event.by));
    case 'shown':
      return wakeAfresh({ ...state, isShown: true, losses: 0 });
    case 'timer':
      // A stream that is open has held until now; one that still is not will not open any more.
      return state.stream === 'open'
        ? wake({ ...state, losses: 0 })
        : wakeAfresh({ ...state, losses: state.losses + (state.stream === 'opening' ? 1 : 0) });
    case 'hidden': {
      const hidden: SyncState = { ...state, isShown: false, stream: 'closed' };
      return state.phase === 'syncing' || state.phase === 'stopped'
        ? [hidden, closeStream(state)]
        : [{ ...hidden, phase: 'asleep' }, [...closeStream(state), { type: 'cancel-timer' }]];
    }
    case 'synced':
      return state.phase === 'syncing' ? synced(state, random) : [state, []];
    case 'failed':
      return state.phase === 'syncing' || finals.includes(event.code)
        ? failed(state, event.code, random)
        : [state, []];
    case 'stream-open':
      return [state.stream === 'opening' ? { ...state, stream: 'open' } : state, []];
    case 'stream-lost': {
      const lost: SyncState = { ...state, stream: 'closed', losses: state.losses + 1 };
      return state.phase === 'level'
        ? [lost, [{ type: 'timer', ms: backoff(lost.losses, random) }]]
        : [lost, []];
    }
  }
}

/** The state in the words of the sync line. */
export function lineOf(state: SyncState): 'syncing' | 'live' | 'waiting' | 'unreachable' | 'stopped' {
  if (state.phase === 'syncing' || state.phase === 'stopped') return state.phase;
  if (state.phase === 'failed') return state.problem === 'unreachable' ? 'unreachable' : 'waiting';
  return state.phase === 'level' && state.stream === 'open' ? 'live' : 'waiting';
}
