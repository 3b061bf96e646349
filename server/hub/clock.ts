import { makeStamp, newClock, type Stamp, stampTime, tick } from '../../src/protocol/stamp.ts';

/** Who stamps what the server itself says. */
export const serverDevice = 'hub';

/** The server's time and its stamps, each later than the one before. */
export interface ServerClock {
  /** Epoch ms. */
  now(): number;
  stamp(): Stamp;
}

/** `now` answers epoch ms; injected so that tests can run ahead. */
export function createServerClock(now: () => number = Date.now): ServerClock {
  let clock = newClock;
  return {
    now,
    stamp() {
      clock = tick(clock, now());
      return makeStamp(clock.time, clock.counter, serverDevice);
    },
  };
}

/** A stamp of the server's own that is later than what was said, also by a device whose clock is ahead. */
export function stampAfter(said: Stamp, clock: ServerClock): Stamp {
  const now = clock.stamp();
  return now > said ? now : makeStamp(stampTime(said) + 1, 0, serverDevice);
}
