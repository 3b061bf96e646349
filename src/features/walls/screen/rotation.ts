/** What takes its turn. */
export interface Turning {
  readonly id: string;
  /** When it was written, epoch ms. */
  readonly at: number;
}

/** Lets leaves come forward one after the other. */
export interface Rotation {
  /**
   * Whose turn it is. What has come since goes first, the newest before the others; then whatever has waited
   * longest. So each comes once before any comes twice.
   * @returns null where there are none
   */
  next<T extends Turning>(leaves: readonly T[]): T | null;
}

/** How long each is to be seen, ms. */
export const turnTime = 8_000;

const byNewest = (a: Turning, b: Turning): number => b.at - a.at || (a.id < b.id ? -1 : 1);

/**
 * The leaves that are there from the start stand in a ring, the newest first, and the clock says where in it to
 * begin: a screen that is opened anew goes on about where it was, and two screens side by side show the same.
 * It remembers a number for each leaf there is, and forgets those that have gone.
 * @param now epoch ms
 */
export function createRotation(now: number): Rotation {
  const turns = new Map<string, number>();
  let turn = 0;

  const begin = (leaves: readonly Turning[]): void => {
    const ring = [...leaves].sort(byNewest);
    const start = Math.floor(now / turnTime) % ring.length;
    ring.forEach(({ id }, i) => {
      turns.set(id, ((i - start + ring.length) % ring.length) - ring.length);
    });
  };

  const forgetGone = (leaves: readonly Turning[]): void => {
    const ids = new Set(leaves.map(({ id }) => id));
    for (const id of turns.keys()) if (!ids.has(id)) turns.delete(id);
  };

  return {
    next<T extends Turning>(leaves: readonly T[]): T | null {
      if (leaves.length === 0) return null;
      if (turns.size === 0) begin(leaves);
      if (turns.size > leaves.length) forgetGone(leaves);
      const waited = ({ id }: T): number => turns.get(id) ?? Number.NEGATIVE_INFINITY;
      const first = leaves.reduce((best, leaf) => {
        const [a, b] = [waited(best), waited(leaf)];
        return b < a || (b === a && byNewest(leaf, best) < 0) ? leaf : best;
      });
      turn += 1;
      turns.set(first.id, turn);
      return first;
    },
  };
}
