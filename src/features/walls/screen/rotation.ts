/** What takes its turn. */
export interface Turning {
  readonly id: string;
  /** When it was written, epoch ms. */
  readonly at: number;
  /** How long it is to be seen, ms. */
  readonly time: number;
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

/** The shortest turn, ms. */
const shortest = 8_000;
/** What anybody reads of a screen across a room in a second, in letters; and the time to look up and find it, ms. */
const lettersASecond = 15;
const lookUp = 2_500;

/** How long words are to be seen, ms: until anybody has read them. */
export const timeToRead = (letters: number): number =>
  Math.max(shortest, lookUp + (letters / lettersASecond) * 1000);

const byNewest = (a: Turning, b: Turning): number => b.at - a.at || (a.id < b.id ? -1 : 1);

/** Whose turn it is at `now` where the ring has gone round since 1970. */
function placeAt(ring: readonly Turning[], now: number): number {
  let left = now % ring.reduce((sum, { time }) => sum + time, 0);
  const place = ring.findIndex(({ time }) => {
    left -= time;
    return left < 0;
  });
  return Math.max(0, place);
}

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
    const start = placeAt(ring, now);
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
