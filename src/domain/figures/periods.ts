import { addDays, type Day } from '../time.ts';
import type { Answers, Figure } from './figure.ts';
import { answerWords } from './figure.ts';
import { span } from './weeks.ts';

/** How far a look back goes. */
export const periods = ['quarter', 'year', 'all'] as const;
export type Period = (typeof periods)[number];

const daysIn: { readonly [P in Period]: number } = { quarter: 13 * 7, year: 53 * 7, all: 5 * 365 + 1 };

/** The day after which a period that ends today begins. */
export const startOf = (period: Period, today: Day): Day => addDays(today, -daysIn[period]);

/** The figures of a period that ends today, the earliest first. */
export function figuresOf(period: Period, all: readonly Figure[], today: Day): Figure[] {
  const from = startOf(period, today);
  return all.filter(({ day }) => day > from);
}

/** Figures that have no week in common, the latest first: what may be added up. */
export function apart(all: readonly Figure[]): Figure[] {
  const chosen: Figure[] = [];
  let before = '9999-12-31';
  for (const figure of [...all].reverse()) {
    if (figure.day >= before) continue;
    chosen.push(figure);
    before = addDays(figure.day, 1 - 7 * span);
  }
  return chosen;
}

/** What was answered to one question over a period. */
export function answersIn(question: 'back' | 'recommend', all: readonly Figure[]): Answers {
  const sum: Record<(typeof answerWords)[number], number> = { yes: 0, maybe: 0, no: 0 };
  for (const figure of apart(all)) for (const word of answerWords) sum[word] += figure[question][word];
  return sum;
}

/** The organisation that most came from, and its share of all people, 0 to 1; undefined where none is named. */
export function largestOf({ mix, others }: Figure): { organisation: string; share: number } | undefined {
  const all = mix.reduce((sum, { people }) => sum + people, others);
  const [first] = [...mix].sort((a, b) => b.people - a.people);
  return first && { organisation: first.organisation, share: first.people / all };
}

/** From this share up one organisation sets the tone of the room. */
export const dominating = 0.5;
