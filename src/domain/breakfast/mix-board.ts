/** Who is to be seated, as numbers, so that many seatings can be tried while somebody waits. */
export interface Board {
  /** How many people; the number after the last one's stands for an empty chair, which has no ties. */
  readonly size: number;
  /** Is it a new tie? A row of `size + 1` for each, 1 for yes. */
  readonly ties: Uint8Array;
  /** Those who are no newcomers, 1 for yes. */
  readonly isRegular: Uint8Array;
  /** How many sit at each table already: they are the first people, in order, and are not moved. */
  readonly seated: readonly number[];
  /** How many new ties everybody could have at a full table, added up: each pair twice. */
  readonly wanted: number;
}

/** People at tables, with what is asked of them again and again. Changed in place. */
export interface Seating {
  readonly board: Board;
  /** The table of each, -1 for none. */
  readonly tableOf: Int16Array;
  readonly heads: Uint16Array;
  /** How many at each table are no newcomers. */
  readonly regulars: Uint16Array;
  /** How many new ties each would have at a table, or has: a row of `size + 1` for each table. */
  readonly bonds: Int16Array;
  /** All new ties, less what must not be. */
  score: number;
  /** No seating at so many tables has a higher score. */
  readonly most: number;
}

interface Sitter {
  readonly isNewcomer: boolean;
}

/** How few and how many sit at a table. */
export const tableSizes = { fewest: 3, most: 6 } as const;
const { fewest, most } = tableSizes;

/** For a table of newcomers alone: more than all ties that one table can lose. */
export const alonePenalty = 1000;
const waitingPenalty = 100_000;

/** What is asked. Those who sit at `seated` tables come first in `sitters`, in order. */
export function makeBoard<S extends Sitter>(
  sitters: readonly S[],
  seated: readonly number[],
  isTie: (a: S, b: S) => boolean,
): Board {
  const size = sitters.length;
  const width = size + 1;
  const ties = new Uint8Array(width * width);
  sitters.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = sitters[j];
      if (b && isTie(a, b)) ties[i * width + j] = ties[j * width + i] = 1;
    }
  });
  const isRegular = Uint8Array.from([...sitters.map(({ isNewcomer }) => Number(!isNewcomer)), 0]);
  const largest = Math.max(most, ...seated);
  let wanted = 0;
  for (let one = 0; one < size; one++) {
    const row = ties.subarray(one * width, one * width + size);
    wanted += Math.min(
      largest - 1,
      row.reduce((sum, tie) => sum + tie, 0),
    );
  }
  return { size, ties, isRegular, seated, wanted };
}

/**
 * Seats those who are free at `count` tables, the ones there are among them: in an order by chance, each where they
 * have most new ties. New tables get three each first, and one who is no newcomer as long as there are any; who
 * then finds no place waits.
 */
export function dealTables(board: Board, count: number, random: () => number): Seating {
  const { size, isRegular, seated } = board;
  const seating = emptyTables(board, count);
  let place = 0;
  seated.forEach((heads, table) => {
    for (const end = place + heads; place < end; place++) sit(seating, place, table);
  });
  const regulars: number[] = [];
  const newcomers: number[] = [];
  for (; place < size; place++) (isRegular[place] ? regulars : newcomers).push(place);
  const free = [...shuffle(regulars, random), ...shuffle(newcomers, random)];
  for (let table = seated.length; table < count; table++) sit(seating, free.shift() ?? 0, table);
  let short = (count - seated.length) * (fewest - 1);
  for (const one of free) {
    const table =
      short > 0 ? bestTable(seating, one, seated.length, fewest) : bestTable(seating, one, 0, most);
    if (table >= 0) sit(seating, one, table);
    short--;
  }
  seating.score = scoreOf(seating);
  return seating;
}

const emptyTables = (board: Board, count: number): Seating => ({
  board,
  tableOf: new Int16Array(board.size).fill(-1),
  heads: new Uint16Array(count),
  regulars: new Uint16Array(count),
  bonds: new Int16Array(count * (board.size + 1)),
  score: 0,
  most: Math.min(Math.floor(board.wanted / 2), mostPairs(board, count)),
});

/** Everybody at the table that is said. */
export function seatAt(board: Board, count: number, tableOf: Int16Array): Seating {
  const seating = emptyTables(board, count);
  tableOf.forEach((table, one) => {
    if (table >= 0) sit(seating, one, table);
  });
  seating.score = scoreOf(seating);
  return seating;
}

function sit({ board, tableOf, heads, regulars, bonds }: Seating, one: number, table: number): void {
  const width = board.size + 1;
  tableOf[one] = table;
  heads[table] = (heads[table] ?? 0) + 1;
  regulars[table] = (regulars[table] ?? 0) + (board.isRegular[one] ?? 0);
  for (let other = 0; other < width; other++)
    bonds[table * width + other] =
      (bonds[table * width + other] ?? 0) + (board.ties[one * width + other] ?? 0);
}

function shuffle(places: number[], random: () => number): number[] {
  for (let i = places.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [places[i], places[j]] = [places[j] ?? 0, places[i] ?? 0];
  }
  return places;
}

/** Of the tables from one on at which fewer than `full` sit, the one with most new ties for somebody; -1 for none. */
function bestTable({ board, heads, bonds }: Seating, one: number, from: number, full: number): number {
  let best = -1;
  let most = -1;
  for (let table = from; table < heads.length; table++) {
    const ties = bonds[table * (board.size + 1) + one] ?? 0;
    if ((heads[table] ?? full) >= full || ties <= most) continue;
    best = table;
    most = ties;
  }
  return best;
}

/** New ties at all tables. */
export function countTies({ board, tableOf, bonds }: Seating): number {
  let ties = 0;
  tableOf.forEach((table, one) => {
    if (table >= 0) ties += bonds[table * (board.size + 1) + one] ?? 0;
  });
  return ties / 2;
}

function scoreOf(seating: Seating): number {
  const alone = seating.regulars.filter((regulars) => regulars === 0).length;
  const waiting = seating.tableOf.filter((table) => table < 0).length;
  return countTies(seating) - alone * alonePenalty - waiting * waitingPenalty;
}

/** The most pairs that can sit at `count` tables: those are filled one after the other, the fullest first. */
function mostPairs({ size, seated }: Board, count: number): number {
  const heads = Array.from({ length: count }, (_, table) => seated[table] ?? fewest).sort((a, b) => b - a);
  let free = size - heads.reduce((sum, one) => sum + one, 0);
  let pairs = 0;
  for (const there of heads) {
    const all = there + Math.max(0, Math.min(free, most - there));
    free -= all - there;
    pairs += (all * (all - 1)) / 2;
  }
  return pairs;
}
