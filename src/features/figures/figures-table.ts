import { answerWords, type Figure } from '../../domain/figures/figure.ts';
import { leavingWords } from './leaving/words.ts';
import { words } from './page-words.ts';

/**
 * Figures as a long table, which spreadsheets can turn any way they like: a number in each row, with its week, what it
 * measures and of what. The first row names the columns.
 */
export function figuresTable(
  figures: readonly Figure[],
  nameOf: (organisation: string) => string,
): string[][] {
  const rows: string[][] = [[words.weekEnding(), words.measure(), words.detail(), words.number()]];
  for (const figure of figures) {
    const say = (measure: string, detail: string, count: number) =>
      rows.push([figure.day, measure, detail, String(count)]);
    say(words.visits(), '', figure.visits);
    say(words.allPeople(), '', figure.people);
    say(words.recurringLine(), '', figure.recurring);
    say(words.coreLine(), '', figure.core);
    say(words.newcomers(), '', figure.newcomers);
    say(words.met(), '', figure.met);
    say(words.ties(), '', figure.ties);
    for (const { organisation, people } of figure.mix) say(words.fromTitle(), nameOf(organisation), people);
    say(words.fromTitle(), words.others(), figure.others);
    for (const { weekday, hour, visits } of figure.hours)
      say(words.whenTitle(), `${weekday} ${String(hour).padStart(2, '0')}`, visits);
    for (const question of ['back', 'recommend'] as const)
      for (const word of answerWords)
        say(leavingWords[question](), leavingWords[word](), figure[question][word]);
  }
  return rows;
}
