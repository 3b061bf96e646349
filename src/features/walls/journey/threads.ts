import type { InkName } from '../drawing/ink.ts';
import type { JourneyLayout } from './layout.ts';

/** Two organisations (or one) to be followed along the path. */
export interface Followed {
  readonly id: string;
  /** The steps where they are, in order. */
  readonly steps: readonly string[];
  readonly label: string;
}

/** A thread along the path, with a knot at every step where they meet. */
export interface Thread {
  readonly id: string;
  readonly label: string;
  readonly d: string;
  readonly knots: readonly { readonly x: number; readonly y: number }[];
  readonly ink: InkName;
  /** As `stroke-dasharray`; colour never says it alone. */
  readonly dash: string | undefined;
}

/** So many can be told apart, side by side. */
export const mostThreads = 3;

const looks: readonly { ink: InkName; dash: readonly number[] }[] = [
  { ink: 'primary', dash: [] },
  { ink: 'danger', dash: [0.7, 0.45] },
  { ink: 'info', dash: [0.12, 0.4] },
];

/** How the n-th thread looks, for text of this size. */
export function threadLook(n: number, size: number): { ink: InkName; dash: string | undefined } {
  const look = looks[n] ?? looks[0];
  const dash = look?.dash.map((part) => part * size).join(' ');
  return { ink: look?.ink ?? 'primary', dash: dash || undefined };
}

/** The first few followed, each along its own side of the path. */
export function spinThreads(layout: JourneyLayout, followed: readonly Followed[]): Thread[] {
  const { clearings, stops, trail, tread, size } = layout;
  const few = followed.slice(0, mostThreads);
  return few.flatMap(({ id, steps, label }, i) => {
    const at = clearings.flatMap((clearing, n) => (steps.includes(clearing.id) ? [stops[n] ?? 0] : []));
    const [first, last] = [at[0], at.at(-1)];
    if (first === undefined || last === undefined) return [];
    const aside = (i - (few.length - 1) / 2) * tread * 0.3;
    return [
      {
        ...{ id, label, d: trail.stretch(first, last, aside), ...threadLook(i, size) },
        knots: at.map((stop) => trail.beside(stop, aside)),
      },
    ];
  });
}
