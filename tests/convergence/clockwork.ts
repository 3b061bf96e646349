/** More turns of the event loop than this without time going on is an endless loop. */
const mostTurns = 100_000;

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly work: () => void;
  isOff: boolean;
}

/**
 * The world's time. It stands still while anything is being done (storage, server) and then goes on to the
 * next thing that was planned, so a day takes no longer than what happens in it. Everything runs in one fixed
 * order.
 */
export interface Clockwork {
  /** The true time, epoch ms. */
  now(): number;
  /** `setTimeout` of this world. */
  after(ms: number, work: () => void): Timer;
  cancel(timer: Timer | undefined): void;
  /** `setImmediate` that is waited for before time goes on. */
  soon(work: () => void): void;
  /** Work whose end is waited for before time goes on. */
  hold<T>(work: Promise<T>): Promise<T>;
  /** Lets time pass, and everything planned in it happen. */
  pass(ms: number): Promise<void>;
  /** Everybody sleeps: time passes, what was planned in it happens at its end. */
  sleep(ms: number): void;
  /** Lets a few turns of the event loop pass and no time: something is half done then. */
  turns(count: number): Promise<void>;
  /** Lets the next planned thing within `most` ms begin, and no more than `turns` turns of it. */
  half(most: number, turns: number): Promise<void>;
  /** Waits for `work`, letting as much time pass as it needs, `most` at the most. */
  until<T>(work: Promise<T>, most: number): Promise<T | 'too-long'>;
}

export type { Timer };

export function createClockwork(start: number): Clockwork {
  let now = start;
  let order = 0;
  let busy = 0;
  // Few timers are ever waiting; a sorted list is quicker than a heap.
  const timers: Timer[] = [];

  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

  async function drain(): Promise<void> {
    for (let turns = 0; ; turns++) {
      await turn();
      if (busy === 0) return;
      if (turns > mostTurns) throw new Error('An endless loop: time does not go on.');
    }
  }

  function takeDue(until: number): Timer | undefined {
    const [first] = timers;
    if (!first || first.at > until) return undefined;
    timers.shift();
    return first.isOff ? takeDue(until) : first;
  }

  function next(until: number): boolean {
    const due = takeDue(until);
    if (!due) return false;
    if (due.at > now) now = due.at;
    due.work();
    return true;
  }

  return {
    now: () => now,
    after(ms, work) {
      const timer: Timer = {
        at: now + Math.max(0, Number.isFinite(ms) ? ms : 0),
        order: order++,
        work,
        isOff: false,
      };
      let i = timers.length;
      while (i > 0 && (timers[i - 1] as Timer).at > timer.at) i--;
      timers.splice(i, 0, timer);
      return timer;
    },
    cancel(timer) {
      if (timer) timer.isOff = true;
    },
    soon(work) {
      busy++;
      setImmediate(() => {
        busy--;
        work();
      });
    },
    hold(work) {
      busy++;
      const done = () => {
        busy--;
      };
      work.then(done, done);
      return work;
    },
    async pass(ms) {
      const until = now + ms;
      do await drain();
      while (next(until));
      now = Math.max(now, until);
    },
    sleep(ms) {
      now += ms;
    },
    async half(most, turns) {
      await drain();
      next(now + most);
      for (let i = 0; i < turns; i++) await turn();
    },
    async turns(count) {
      for (let i = 0; i < count; i++) await turn();
    },
    async until<T>(work: Promise<T>, most: number) {
      let end: { readonly value: T } | undefined;
      let failure: { readonly error: unknown } | undefined;
      work.then(
        (value) => {
          end = { value };
        },
        (error: unknown) => {
          failure = { error };
        },
      );
      const until = now + most;
      do {
        await drain();
        if (failure) throw failure.error;
        if (end) return end.value;
      } while (next(until));
      return 'too-long';
    },
  };
}
