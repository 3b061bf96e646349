import { asleep, lineOf, type SyncEvent, type SyncState, step } from './machine.ts';

/** Timers of the system, or of a test. */
export interface Timers {
  set(work: () => void, ms: number): unknown;
  clear(timer: unknown): void;
}

/** The hands of the loop. */
export interface LoopDeps {
  /** One push and, if asked, pull; answers null or the code of what went wrong. Never throws. */
  round(pull: boolean): Promise<string | null>;
  openStream(): void;
  closeStream(): void;
  /** Hears every new state in the words of the sync line. */
  say(line: ReturnType<typeof lineOf>, problem: string | null, isSynced: boolean): void;
  readonly timers: Timers;
  /** Chance, 0…1. */
  random(): number;
}

export interface Loop {
  send(event: SyncEvent): void;
  readonly state: SyncState;
  /** Says the state once more, if it is one that nothing by itself will end. */
  repeat(): void;
  /** Resolves when no round is under way. */
  idle(): Promise<void>;
}

/** Drives the state machine: one round at a time, one timer at a time. */
export function createLoop(deps: LoopDeps): Loop {
  let state = asleep;
  let timer: unknown;
  let running: Promise<void> = Promise.resolve();

  const run = async (pull: boolean) => {
    const code = await deps.round(pull);
    send(code === null ? { type: 'synced' } : { type: 'failed', code });
  };

  function send(event: SyncEvent): void {
    const [next, effects] = step(state, event, deps.random());
    state = next;
    for (const effect of effects) {
      if (effect.type === 'round') running = run(effect.pull);
      else if (effect.type === 'open-stream') deps.openStream();
      else if (effect.type === 'close-stream') deps.closeStream();
      else {
        deps.timers.clear(timer);
        if (effect.type === 'timer') timer = deps.timers.set(() => send({ type: 'timer' }), effect.ms);
      }
    }
    deps.say(lineOf(state), state.problem, event.type === 'synced');
  }

  return {
    send,
    get state() {
      return state;
    },
    repeat() {
      if (lineOf(state) === 'stopped') deps.say('stopped', state.problem, false);
    },
    async idle() {
      // A round may be followed by another at once.
      for (let last: Promise<void> | undefined; last !== running; ) {
        last = running;
        await last;
      }
    },
  };
}
