import { type Board, dealTables, improve, makeBoard, scoreOf, tablesOf } from './mix-board.ts';
import { seededRandom, seedOf } from './seeded.ts';

/** Somebody at breakfast who wants to be mixed. */
export interface MixGuest {
  readonly id: string;
  /** Their organisation, or null: then they are from elsewhere than everybody. */
  readonly organisation: string | null;
  /** First visits; never seated among newcomers alone. */
  readonly isNewcomer: boolean;
}

export interface MixQuestion {
  readonly guests: readonly MixGuest[];
  /** Those who sit already, table by table: nobody of them is moved. */
  readonly seated: readonly (readonly string[])[];
  /** Pairs that have sat together before, as `pairOf` writes them. */
  readonly met: ReadonlySet<string>;
}

export interface Mix {
  /** Ids by table; those who sat already come first, at the tables they sat at. */
  readonly tables: readonly (readonly string[])[];
  /** One or two for whom there is no place until more come. */
  readonly waiting: readonly string[];
  /** Pairs at one table that are from different organisations and have not sat together before. */
  readonly ties: number;
}

/** How few and how many sit at a table. */
export const tableSizes = { fewest: 3, most: 6 } as const;

/** The name of a pair, the same whichever comes first. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Would these two be a new tie? */
export const isNewTie = (a: MixGuest, b: MixGuest, met: ReadonlySet<string>): boolean =>
  (a.organisation === null || a.organisation !== b.organisation) && !met.has(pairOf(a.id, b.id));

/** Numbers of further tables worth trying: fewer and fuller ones make more pairs, but what has met is in the way. */
const furtherTables = 2;
const dealings = 20;
/** How often places are changed: to find the number of tables, and then to find the seating. */
const turns = { look: 2000, least: 6000, each: 300 } as const;

/**
 * Suggests tables with as many new ties as can be found: pairs from different organisations that have not sat
 * together before. No table of newcomers alone as long as there is somebody else for each; nobody who sits is
 * moved. The same question has the same answer, in whatever order the guests are named.
 *
 * Starts from the best of some dealings and improves it by moving and changing places, now and then also to the
 * worse (simulated annealing, Kirkpatrick, Gelatt and Vecchi, Science 220, 1983).
 */
export function mixTables({ guests, seated, met }: MixQuestion): Mix {
  const known = new Map(guests.map((guest) => [guest.id, guest]));
  const sitting = seated
    .map((table) => table.filter((id) => known.has(id)))
    .filter((table) => table.length > 0);
  const placed = new Set(sitting.flat());
  const free = [...known.keys()].filter((id) => !placed.has(id)).sort();
  const order = [...sitting.flat(), ...free].flatMap((id) => known.get(id) ?? []);
  const board = makeBoard(order, sitting, (a, b) => isNewTie(a, b, met));
  const random = seededRandom(seedOf(order.map(({ id }) => id)));

  let best = board;
  for (const count of tableCounts(sitting, free.length)) {
    const dealt = bestDealing(board, count, random);
    improve(dealt, turns.look, random);
    if (best === board || scoreOf(dealt) > scoreOf(best)) best = dealt;
  }
  improve(best, Math.max(turns.least, turns.each * free.length), random);
  const { tables, waiting, ties } = tablesOf(best);
  const names = (places: readonly number[]) => places.flatMap((place) => order[place]?.id ?? []);
  return { tables: tables.map(names), waiting: names(waiting), ties };
}

/** How many tables there may be, the sitting ones among them, fewest first. */
function tableCounts(sitting: readonly (readonly string[])[], free: number): number[] {
  const room = sitting.reduce((sum, table) => sum + Math.max(0, tableSizes.most - table.length), 0);
  // Whoever sits by twos may be left so: new tables are made only of those who come.
  const fewest = Math.ceil(Math.max(0, free - room) / tableSizes.most);
  const most = Math.floor(free / tableSizes.fewest);
  const counts: number[] = [];
  for (let more = Math.min(fewest, most); more <= most && more <= fewest + furtherTables; more++)
    counts.push(sitting.length + more);
  return counts;
}

function bestDealing(board: Board, tables: number, random: () => number): Board {
  let best = dealTables(board, tables, random);
  for (let i = 1; i < dealings; i++) {
    const other = dealTables(board, tables, random);
    if (scoreOf(other) > scoreOf(best)) best = other;
  }
  return best;
}
