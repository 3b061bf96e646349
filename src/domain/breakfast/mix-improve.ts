import { alonePenalty, type Seating, seatAt, tableSizes } from './mix-board.ts';

/** How much worse is still tried now and then, in ties: at first, and in the end. */
const hottest = 0.5;
const coldest = 0.2;
/** How often somebody moves to a free chair instead of changing places, where they may. */
const moves = 0.25;

/**
 * Lets two change places, or one move to a free chair, `turns` times by chance, or until there can be none better;
 * answers the best seating it came by. What is better is kept, what is worse now and then, too, ever more seldom
 * (simulated annealing, Kirkpatrick, Gelatt and Vecchi, Science 220, 1983). A try costs a few additions, since
 * everybody's ties at every table are known; only a change goes through all people.
 */
export function improve(seating: Seating, turns: number, random: () => number): Seating {
  const { board, tableOf, heads } = seating;
  const { size } = board;
  const fixed = board.seated.reduce((sum, there) => sum + there, 0);
  const cooling = (coldest / hottest) ** (1 / turns);
  let heat = hottest;
  let best = seating.score;
  const kept = tableOf.slice();
  for (let turn = 0; turn < turns && best < seating.most; turn++) {
    heat *= cooling;
    const one = fixed + Math.floor(random() * (size - fixed));
    const sitter = Math.floor(random() * size);
    const from = tableOf[one] ?? -1;
    const to = tableOf[sitter] ?? -1;
    if (from === to || from < 0 || to < 0) continue;
    const mayMove = (heads[from] ?? 0) > tableSizes.fewest && (heads[to] ?? 0) < tableSizes.most;
    const other = mayMove && random() < moves ? size : sitter;
    if (other < fixed) continue;
    const gain = gainOf(seating, one, other, to);
    if (gain < 0 && random() >= Math.exp(gain / heat)) continue;
    changePlaces(seating, one, other, to);
    seating.score += gain;
    if (seating.score <= best) continue;
    best = seating.score;
    kept.set(tableOf);
  }
  return seatAt(board, heads.length, kept);
}

const isAlone = (regulars: number): number => (regulars === 0 ? 1 : 0);

/** What the score gains when one goes to another table and somebody from there, or the empty chair, comes for them. */
function gainOf(
  { board, tableOf, regulars, bonds }: Seating,
  one: number,
  other: number,
  to: number,
): number {
  const { size, ties, isRegular } = board;
  const from = tableOf[one] ?? 0;
  const here = from * (size + 1);
  const there = to * (size + 1);
  const gain =
    (bonds[there + one] ?? 0) -
    (bonds[here + one] ?? 0) +
    (bonds[here + other] ?? 0) -
    (bonds[there + other] ?? 0) -
    2 * (ties[one * (size + 1) + other] ?? 0);
  const more = (isRegular[other] ?? 0) - (isRegular[one] ?? 0);
  if (more === 0) return gain;
  const left = regulars[from] ?? 0;
  const right = regulars[to] ?? 0;
  const alone = isAlone(left + more) + isAlone(right - more) - isAlone(left) - isAlone(right);
  return gain - alone * alonePenalty;
}

/** Does so. */
function changePlaces(seating: Seating, one: number, other: number, to: number): void {
  const { board, tableOf, heads, regulars, bonds } = seating;
  const { size, ties, isRegular } = board;
  const from = tableOf[one] ?? 0;
  tableOf[one] = to;
  if (other < size) tableOf[other] = from;
  else {
    heads[from] = (heads[from] ?? 0) - 1;
    heads[to] = (heads[to] ?? 0) + 1;
  }
  const more = (isRegular[other] ?? 0) - (isRegular[one] ?? 0);
  regulars[from] = (regulars[from] ?? 0) + more;
  regulars[to] = (regulars[to] ?? 0) - more;
  const width = size + 1;
  for (let each = 0; each < size; each++) {
    const change = (ties[other * width + each] ?? 0) - (ties[one * width + each] ?? 0);
    bonds[from * width + each] = (bonds[from * width + each] ?? 0) + change;
    bonds[to * width + each] = (bonds[to * width + each] ?? 0) - change;
  }
}
