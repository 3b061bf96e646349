/**
 * Hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014) as fixed-width text that sorts
 * like the clock: 9 characters of milliseconds and 3 of a counter, both base 36, then `-` and the device.
 *
 *   0mi3k2abc 000 -d8f3k2pq     time, counter, device
 *
 * All functions are pure: time comes in as a parameter, epoch ms.
 */
export type Stamp = string;

const timeWidth = 9;
const counterWidth = 3;
const mostCounter = 36 ** counterWidth - 1;
/** The last instant a stamp can hold. */
export const mostTime = 36 ** timeWidth - 1;

/** Wide enough to refuse rubbish, strict enough to sort. */
export const stampPattern = /^[0-9a-z]{12}-[A-Za-z0-9_.-]{1,40}$/;

/** The part of a clock that must be kept between two stamps. */
export interface Clock {
  /** Epoch ms of the last stamp made or seen. */
  readonly time: number;
  readonly counter: number;
}

export const newClock: Clock = { time: 0, counter: 0 };

/** Puts a stamp together. */
export const makeStamp = (time: number, counter: number, device: string): Stamp =>
  `${Math.min(mostTime, Math.max(0, Math.floor(time)))
    .toString(36)
    .padStart(timeWidth, '0')}${counter.toString(36).padStart(counterWidth, '0')}-${device}`;

/** Epoch ms of a stamp. */
export const stampTime = (stamp: Stamp): number => Number.parseInt(stamp.slice(0, timeWidth), 36);

/** Who made a stamp. */
export const stampDevice = (stamp: Stamp): string => stamp.slice(timeWidth + counterWidth + 1);

const stampCounter = (stamp: Stamp): number =>
  Number.parseInt(stamp.slice(timeWidth, timeWidth + counterWidth), 36);

/** The next moment of a clock: never earlier than the last, whatever the wall clock says. */
export function tick(clock: Clock, now: number): Clock {
  const whole = Math.min(mostTime, Math.floor(now));
  if (whole > clock.time) return { time: whole, counter: 0 };
  // A counter that has run full borrows a millisecond from the future.
  return clock.counter >= mostCounter
    ? { time: clock.time + 1, counter: 0 }
    : { time: clock.time, counter: clock.counter + 1 };
}

/** How far ahead of us a stamp may be and still move our clock, in ms. */
export const mostDrift = 60_000;

/**
 * Having seen a stamp from elsewhere. One from further in the future than `mostDrift` is left alone: a tablet
 * set to 2031 must not pull the others along.
 */
export function witness(clock: Clock, stamp: Stamp, now: number): Clock {
  const time = stampTime(stamp);
  if (time > now + mostDrift || time < clock.time) return clock;
  const counter = stampCounter(stamp);
  return time > clock.time || counter > clock.counter ? { time, counter } : clock;
}

/** The clock after learning the true time: one that had run ahead comes back, one that is right stays. */
export const correct = (clock: Clock, now: number): Clock =>
  clock.time > now + mostDrift ? { time: Math.floor(now), counter: 0 } : clock;

/** Who stamps facts that come true by themselves; not a device. Sorts before every device's id of its kind. */
export const selfEvident = '-';
