import { makeStamp, newClock, type Stamp, tick } from '../../src/protocol/stamp.ts';

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
