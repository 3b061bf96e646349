import { closeDueVisits } from '../../../local/queries/visits.ts';
import { later } from '../../../ui/later.ts';

const everyMs = 60_000;
let timer: ReturnType<typeof setInterval> | undefined;

const close = (): void => {
  closeDueVisits().catch((error: unknown) => console.error('arrival: visits could not be closed', error));
  // Who came to breakfast and activities is counted by whichever tablet is there; the first screen does without the rules for it.
  import('../../../local/keep-breakfast.ts')
    .then(({ keepBreakfast }) => keepBreakfast())
    .catch((error: unknown) => console.error('arrival: breakfast could not be counted', error));
  import('../../../local/keep-turnout.ts')
    .then(({ keepTurnout }) => keepTurnout())
    .catch((error: unknown) => console.error('arrival: activities could not be counted', error));
};

/**
 * From now on this device writes down, once a minute, which visits closing time has ended and who came
 * to breakfast and activities. Twice is once.
 */
export function startClosing(): void {
  if (timer !== undefined) return;
  timer = setInterval(close, everyMs);
  // Nobody waits for it, and somebody may be waiting for the door.
  void later().then(close);
}

/** Stops writing closings down. */
export function stopClosing(): void {
  clearInterval(timer);
  timer = undefined;
}
