/** Seats at breakfast as numbers, so that many seatings can be tried while somebody waits. */
export interface Board {
  readonly size: number;
  /** Is it a new tie? `size` × `size`, 1 for yes. */
  readonly ties: Uint8Array;
  readonly isNewcomer: Uint8Array;
  /** The first so many sit already and are not moved. */
  readonly fixed: number;
  /** Who sits where; the last list is of those who have no place. */
  readonly tables: number[][];
  readonly waiting: number[];
  /** The table of each, -1 for none. */
  readonly tableOf: Int16Array;
  /** Those at each table who are no newcomers. */
  readonly regulars: number[];
}

interface Sitter {
  readonly isNewcomer: boolean;
}

const fewest = 3;
const most = 6;

/** More than all ties that one table can lose. */
const alonePenalty = 1000;
const waitingPenalty = 100_000;

/** The board before anybody who is free has been seated. Those of `seated` come first in `sitters`, in order. */
export function makeBoard<S extends Sitter>(
  sitters: readonly S[],
  seated: readonly (readonly unknown[])[],
  isTie: (a: S, b: S) => boolean,
): Board {
  const size = sitters.length;
  const ties = new Uint8Array(size * size);
  sitters.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = sitters[j];
      if (b && isTie(a, b)) ties[i * size + j] = ties[j * size + i] = 1;
    }
  });
  const board: Board = {
    size,
    ties,
    isNewcomer: Uint8Array.from(sitters, ({ isNewcomer }) => Number(isNewcomer)),
    fixed: seated.reduce((sum, table) => sum + table.length, 0),
    tables: [],
    waiting: [],
    tableOf: new Int16Array(size).fill(-1),
    regulars: [],
  };
  let place = 0;
  for (const table of seated) {
    openTable(board);
    for (const _ of table) sit(board, place++, board.tables.length - 1);
  }
  for (; place < size; place++) board.waiting.push(place);
  return board;
}

function openTable(board: Board): void {
  board.tables.push([]);
  board.regulars.push(0);
}

function sit(board: Board, place: number, table: number): void {
  board.tables[table]?.push(place);
  board.tableOf[place] = table;
  board.regulars[table] = (board.regulars[table] ?? 0) + 1 - (board.isNewcomer[place] ?? 0);
}

const copyBoard = (board: Board): Board => ({
  ...board,
  tables: board.tables.map((table) => [...table]),
  waiting: [...board.waiting],
  tableOf: board.tableOf.slice(),
  regulars: [...board.regulars],
});

/**
 * Seats those who are free by chance at `count` tables, the ones there are among them. New tables get three each
 * first; who then finds no place waits.
 */
export function dealTables(from: Board, count: number, random: () => number): Board {
  const board = copyBoard(from);
  const free = shuffle(board.waiting.splice(0), random);
  const old = board.tables.length;
  while (board.tables.length < count) openTable(board);
  // One who is no newcomer for each new table, as long as there are any.
  for (let table = old; table < count; table++) {
    const regular = free.findIndex((place) => board.isNewcomer[place] === 0);
    if (regular >= 0) sit(board, free.splice(regular, 1)[0] ?? 0, table);
  }
  for (let table = old; table < count; table++)
    while ((board.tables[table]?.length ?? most) < fewest && free.length > 0)
      sit(board, free.pop() ?? 0, table);
  const open = board.tables.flatMap((table, i) => (table.length < most ? [i] : []));
  for (const place of free) {
    const at = Math.floor(random() * open.length);
    const table = open[at];
    if (table === undefined) board.waiting.push(place);
    else {
      sit(board, place, table);
      if ((board.tables[table]?.length ?? most) >= most) open.splice(at, 1);
    }
  }
  return board;
}

function shuffle(places: number[], random: () => number): number[] {
  for (let i = places.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [places[i], places[j]] = [places[j] ?? 0, places[i] ?? 0];
  }
  return places;
}

/** New ties of one place with a table, not counting `without`. */
function tiesWith(board: Board, place: number, table: readonly number[], without: number): number {
  const row = place * board.size;
  let sum = 0;
  for (const other of table) if (other !== without) sum += board.ties[row + other] ?? 0;
  return sum;
}

/** Is this a table of newcomers alone? One newcomer by themselves is one, too. */
const isAlone = (regulars: number, size: number): number => (regulars === 0 && size > 0 ? 1 : 0);

/** All new ties, less what must not be. */
export function scoreOf(board: Board): number {
  let alone = 0;
  board.tables.forEach((table, i) => {
    alone += isAlone(board.regulars[i] ?? 0, table.length);
  });
  return countTies(board) - alone * alonePenalty - board.waiting.length * waitingPenalty;
}

function countTies(board: Board): number {
  let ties = 0;
  for (const table of board.tables) for (const place of table) ties += tiesWith(board, place, table, place);
  return ties / 2;
}

const hottest = 2;
const coldest = 0.08;

/**
 * Changes places and tables, `turns` times by chance; leaves the best seating it came by on the board.
 */
export function improve(board: Board, turns: number, random: () => number): void {
  const free = board.size - board.fixed;
  if (free === 0 || board.tables.length < 2) return;
  const cooling = (coldest / hottest) ** (1 / turns);
  let heat = hottest;
  let score = scoreOf(board);
  let best = score;
  let kept = board.tableOf.slice();
  for (let turn = 0; turn < turns; turn++) {
    heat *= cooling;
    const one = board.fixed + Math.floor(random() * free);
    const from = board.tableOf[one] ?? -1;
    if (from < 0) continue;
    const gain =
      random() < 0.25 ? tryMove(board, one, from, heat, random) : trySwap(board, one, from, heat, random);
    score += gain;
    if (score > best) {
      best = score;
      kept = board.tableOf.slice();
    }
  }
  reseat(board, kept);
}

const accepts = (gain: number, heat: number, random: () => number): boolean =>
  gain >= 0 || random() < Math.exp(gain / heat);

function tryMove(board: Board, one: number, from: number, heat: number, random: () => number): number {
  const to = Math.floor(random() * board.tables.length);
  const [source, target] = [board.tables[from], board.tables[to]];
  if (!source || !target || to === from || source.length <= fewest || target.length >= most) return 0;
  const weight = 1 - (board.isNewcomer[one] ?? 0);
  const [left, right] = [board.regulars[from] ?? 0, board.regulars[to] ?? 0];
  const alone =
    isAlone(left - weight, source.length - 1) +
    isAlone(right + weight, target.length + 1) -
    isAlone(left, source.length) -
    isAlone(right, target.length);
  const gain = tiesWith(board, one, target, one) - tiesWith(board, one, source, one) - alone * alonePenalty;
  if (!accepts(gain, heat, random)) return 0;
  source.splice(source.indexOf(one), 1);
  target.push(one);
  board.tableOf[one] = to;
  board.regulars[from] = left - weight;
  board.regulars[to] = right + weight;
  return gain;
}

function trySwap(board: Board, one: number, from: number, heat: number, random: () => number): number {
  const other = board.fixed + Math.floor(random() * (board.size - board.fixed));
  const to = board.tableOf[other] ?? -1;
  const [source, target] = [board.tables[from], board.tables[to]];
  if (!source || !target || to === from) return 0;
  const weight = (board.isNewcomer[other] ?? 0) - (board.isNewcomer[one] ?? 0);
  const [left, right] = [board.regulars[from] ?? 0, board.regulars[to] ?? 0];
  const alone =
    isAlone(left - weight, source.length) +
    isAlone(right + weight, target.length) -
    isAlone(left, source.length) -
    isAlone(right, target.length);
  const gain =
    tiesWith(board, one, target, other) -
    tiesWith(board, one, source, one) +
    tiesWith(board, other, source, one) -
    tiesWith(board, other, target, other) -
    alone * alonePenalty;
  if (!accepts(gain, heat, random)) return 0;
  source[source.indexOf(one)] = other;
  target[target.indexOf(other)] = one;
  board.tableOf[one] = to;
  board.tableOf[other] = from;
  board.regulars[from] = left - weight;
  board.regulars[to] = right + weight;
  return gain;
}

/** Puts everybody where they were when it was best. */
function reseat(board: Board, tableOf: Int16Array): void {
  board.tables.forEach((table, i) => {
    table.length = 0;
    board.regulars[i] = 0;
  });
  for (let place = 0; place < board.size; place++) {
    const table = tableOf[place] ?? -1;
    if (table >= 0) sit(board, place, table);
  }
}

/** What came of it. */
export const tablesOf = (
  board: Board,
): {
  readonly tables: readonly (readonly number[])[];
  readonly waiting: readonly number[];
  readonly ties: number;
} => ({
  tables: board.tables,
  waiting: board.waiting.toSorted((a, b) => a - b),
  ties: countTies(board),
});
