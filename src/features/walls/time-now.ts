import { clockTick, now } from '../../local/time.ts';

/** The time, epoch ms, for what is drawn: it is drawn again as time goes by, and what has just ended has ended. */
export function currentTime(): number {
  void clockTick.value;
  return now();
}
