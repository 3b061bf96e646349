import { type ReadonlySignal, signal } from '@preact/signals';
import { metaSignal } from './meta.ts';

const offset = metaSignal<number>('offset');

/** What the server's clock says more than ours, in ms; 0 until it was learned. */
export const clockOffset = (): number => offset.peek() ?? 0;

/** The time, epoch ms: this device's clock, set right by what the server said last. */
export const now = (): number => Date.now() + clockOffset();

const tickEvery = 15_000;
let timer: ReturnType<typeof setInterval> | undefined;

/** `now()`, kept fresh every 15 s while somebody watches; for lists that age. */
export const clockTick: ReadonlySignal<number> = signal(now(), {
  watched() {
    this.value = now();
    timer = setInterval(() => {
      this.value = now();
    }, tickEvery);
  },
  unwatched() {
    clearInterval(timer);
  },
});
