/** A code in view is told at most this often (ms). */
export const repeatQuietMs = 2500;

/** So many frames without it, and a code counts as gone: a single blurred frame is not a departure. */
export const framesToLeave = 3;

/** Decides which readings are news. */
export interface RepeatGate {
  /** Takes what a frame held at time `now` (ms, any steady clock) and says whether to report it. */
  admit(text: string | null, now: number): boolean;
}

/**
 * Keeps a code that is held still from being told with every frame. Codes are remembered one by one,
 * so another code is news at once, and so is the same code when it left and came back.
 */
export const createRepeatGate = (): RepeatGate => {
  const inView = new Map<string, { toldAt: number; missed: number }>();
  return {
    admit: (text, now) => {
      for (const [known, entry] of inView) {
        entry.missed = known === text ? 0 : entry.missed + 1;
        if (entry.missed >= framesToLeave) inView.delete(known);
      }
      if (text === null) return false;
      const seen = inView.get(text);
      if (seen && now - seen.toldAt < repeatQuietMs) return false;
      inView.set(text, { toldAt: now, missed: 0 });
      return true;
    },
  };
};
