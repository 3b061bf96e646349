export interface IdleResetOptions {
  /** Ms without a touch or key before the warning. */
  readonly idle: number;
  /** Ms between the warning and the reset; people who need more time must have at least 20 s (WCAG 2.2.1). */
  readonly warning: number;
  /** Is there anything to go back from? Asked when the idle time is over. */
  readonly isBusy: () => boolean;
  /** Called at the warning and every second of it, with the whole seconds left. */
  readonly onWarn: (secondsLeft: number) => void;
  /** The idle time is over and there was nothing to go back from. */
  readonly onQuiet: () => void;
  /** The warning is over because somebody is still here. */
  readonly onStay: () => void;
  /** Back to the beginning. */
  readonly onReset: () => void;
}

export interface IdleReset {
  /** Somebody touched the screen or a key. During the warning this is not an answer. */
  touch(): void;
  /** The answer to the warning: still here. */
  stay(): void;
  stop(): void;
}

/**
 * Brings a shared screen back to its beginning when nobody is at it any more.
 *
 *   resting --idle, busy--> warning --20 s--> reset --> resting
 *      ^                       |
 *      +--------stay-----------+
 *
 * Times are compared with the clock, not counted in timers: a tablet that slept through the warning resets
 * as soon as it wakes.
 */
export function createIdleReset(options: IdleResetOptions): IdleReset {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resetAt: number | null = null;

  const rest = () => {
    resetAt = null;
    clearTimeout(timer);
    timer = setTimeout(onIdle, options.idle);
  };

  const onIdle = () => {
    if (!options.isBusy()) {
      rest();
      options.onQuiet();
      return;
    }
    resetAt = Date.now() + options.warning;
    onSecond();
  };

  const onSecond = () => {
    const left = (resetAt ?? 0) - Date.now();
    if (left <= 0) {
      rest();
      options.onReset();
      return;
    }
    options.onWarn(Math.ceil(left / 1000));
    timer = setTimeout(onSecond, Math.min(1000, left));
  };

  rest();
  return {
    touch() {
      if (resetAt === null) rest();
    },
    stay() {
      if (resetAt === null) return;
      rest();
      options.onStay();
    },
    stop() {
      clearTimeout(timer);
    },
  };
}
