import { seededRandom, seedOf } from '../seeded.ts';
import { countTies, dealTables, makeBoard, tableSizes } from './mix-board.ts';
import { improve } from './mix-improve.ts';

/** Somebody at breakfast who wants to be mixed. */
export interface MixGuest {
  readonly id: string;
  /** Their organisation, or null: then they are from elsewhere than everybody. */
  readonly organisation: string | null;
  /** First visits; never seated among newcomers alone. */
  readonly isNewcomer: boolean;
}

/** Who has sat at one table with whom before: of each, the others. */
export type Met = ReadonlyMap<string, ReadonlySet<string>>;

export interface MixQuestion {
  readonly guests: readonly MixGuest[];
  /** Those who sit already, table by table: nobody of them is moved. */
  readonly seated: readonly (readonly string[])[];
  readonly met: Met;
}

export interface Mix {
  /** Ids by table; those who sat already come first, at the tables they sat at. */
  readonly tables: readonly (readonly string[])[];
  /** One or two for whom there is no place until more come. */
  readonly waiting: readonly string[];
  /** Pairs at one table that are from different organisations and have not sat together before. */
  readonly ties: number;
}

/** Who has met when these have sat at these tables. */
export function metAt(tables: Iterable<readonly string[]>): Met {
  const met = new Map<string, Set<string>>();
  for (const table of tables)
    for (const id of table) {
      const others = met.get(id) ?? new Set();
      met.set(id, others);
      for (const other of table) if (other !== id) others.add(other);
    }
  return met;
}

/** Would these two be a new tie? */
export const isNewTie = (a: MixGuest, b: MixGuest, met: Met): boolean =>
  (a.organisation === null || a.organisation !== b.organisation) && !met.get(a.id)?.has(b.id);

/** Numbers of further tables worth trying: fewer and fuller ones make more pairs, but what has met is in the way. */
const furtherTables = 2;
/** How often places are changed: to find the number of tables, and then to find the seating. */
const turns = {
  look: (free: number) => Math.max(1000, 10 * free),
  last: (free: number) => Math.max(6000, 150 * free),
};

/**
 * Suggests tables with as many new ties as can be found: pairs from different organisations that have not sat
 * together before. No table of newcomers alone as long as there is somebody else for each; nobody who sits is
 * moved. The same question has the same answer, in whatever order the guests are named.
 */
export function mixTables({ guests, seated, met }: MixQuestion): Mix {
  const known = new Map(guests.map((guest) => [guest.id, guest]));
  const sitting = seated
    .map((table) => table.filter((id) => known.has(id)))
    .filter((table) => table.length > 0);
  const placed = new Set(sitting.flat());
  const free = [...known.keys()].filter((id) => !placed.has(id)).sort();
  const order = [...sitting.flat(), ...free].flatMap((id) => known.get(id) ?? []);
  const heads = sitting.map(({ length }) => length);
  const board = makeBoard(order, heads, (a, b) => isNewTie(a, b, met));
  const random = seededRandom(seedOf(order.map(({ id }) => id)));

  const counts = tableCounts(heads, free.length);
  const look = (count: number) => improve(dealTables(board, count, random), turns.look(free.length), random);

  let best = look(counts.fewest);
  for (let count = counts.fewest + 1; count <= counts.most && best.score < best.most; count++) {
    const other = look(count);
    if (other.score > best.score) best = other;
  }
  best = improve(best, turns.last(free.length), random);
  const at = (table: number) => order.flatMap(({ id }, place) => (best.tableOf[place] === table ? id : []));
  return { tables: Array.from(best.heads, (_, table) => at(table)), waiting: at(-1), ties: countTies(best) };
}

/** How many tables there may be, the sitting ones among them. */
function tableCounts(sitting: readonly number[], free: number): { fewest: number; most: number } {
  const room = sitting.reduce((sum, heads) => sum + Math.max(0, tableSizes.most - heads), 0);
  const most = Math.floor(free / tableSizes.fewest);
  // Whoever sits by twos may be left so: new tables are made only of those who come.
  const fewest = Math.min(most, Math.ceil(Math.max(0, free - room) / tableSizes.most));
  return { fewest: sitting.length + fewest, most: sitting.length + Math.min(most, fewest + furtherTables) };
}
