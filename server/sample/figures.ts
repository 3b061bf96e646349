import { answerWords } from '../../src/domain/figures/figure.ts';
import { roundCount } from '../../src/domain/figures/rounding.ts';
import { lastCountable } from '../../src/domain/figures/weeks.ts';
import { addDays, dayAt, instantOf } from '../../src/domain/time.ts';
import { born } from './facts/born.ts';
import type { Place } from './open-house.ts';
import { createChance } from './random.ts';

const weeks = 60;
const weekLength = 7;
/** When people come: the share of a weekday's arrivals by hour, Monday to Friday; Wednesdays are breakfast. */
const byHour = [
  [8, 0.35],
  [9, 0.3],
  [10, 0.1],
  [12, 0.1],
  [13, 0.15],
] as const;
const byWeekday = [0.16, 0.2, 0.34, 0.2, 0.1] as const;

/** The share of people who come in a week of the year: fewer in July and at Christmas. */
function seasonOf(day: string): number {
  const [, month = 1, date = 1] = day.split('-').map(Number);
  if (month === 7) return 0.25;
  if ((month === 12 && date > 20) || (month === 1 && date < 7)) return 0.3;
  return month === 6 || month === 8 ? 0.7 : 1;
}

/** A year of counts that a hub of sixty people may have come to, and what began there. */
export function tellFigures({ story, hub, now, people }: Place, seed: number): void {
  const chance = createChance(seed + 3_000_017);
  const round = (count: number) => roundCount(Math.round(count), () => chance.between(0, 99) / 100);
  const last = lastCountable(dayAt(now, hub.timeZone));
  const organisations = [...new Set(people.flatMap(({ person }) => person.organisation ?? []))];
  for (let back = weeks - 1; back >= 0; back--) {
    const day = addDays(last, -back * weekLength);
    const size = (34 + (weeks - back) * 0.35) * seasonOf(day) * (0.9 + chance.between(0, 20) / 100);
    const answers = (of: number, shares: readonly number[]) =>
      Object.fromEntries(answerWords.map((word, i) => [word, round(of * (shares[i] ?? 0))]));
    const fields = {
      ...{ day, weeks: 4 },
      visits: round(size * 2.1),
      people: round(size),
      recurring: round(size * 0.62),
      core: round(size * 0.35),
      newcomers: round(size * 0.18),
      mix: organisations
        .slice(0, 4)
        .map((organisation, i) => ({ organisation, people: round(size * (0.3 - i * 0.06)) }))
        .filter((one) => one.people > 0),
      others: round(size * 0.16),
      hours: byWeekday.flatMap((share, i) =>
        byHour
          .map(([hour, part]) => ({ weekday: i + 1, hour, visits: round(size * 8.4 * share * part) }))
          .filter((one) => one.visits > 0),
      ),
      back: answers(size * 0.9, [0.8, 0.16, 0.04]),
      recommend: answers(size * 0.8, [0.75, 0.2, 0.05]),
      met: round(size * 1.4),
      ties: round(size * 0.25),
    };
    story.say({ kind: 'figure', id: day, fields }, instantOf(addDays(day, 2), '00:05', hub.timeZone));
  }
  born[hub.language].forEach(({ title, story: told, who, weeksAgo }, i) => {
    const day = addDays(last, -weeksAgo * weekLength);
    const fields = { ...{ title, who, day, link: '' }, story: told };
    story.say({ kind: 'initiative', id: `sample-born-${i}`, fields }, instantOf(day, '15:00', hub.timeZone));
  });
}
