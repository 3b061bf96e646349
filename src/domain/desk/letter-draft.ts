import type { Stretch } from '../breakfast/breakfast.ts';
import { shortText } from '../text.ts';
import { type Day, dayAt } from '../time.ts';
import { dayIn, type LetterLanguage, letterPhrases, listIn, timeIn } from './letter-phrases.ts';
import { weekNumber } from './letter-week.ts';

/** Something that was or will be held, without anybody's name. */
export interface LetterActivity extends Stretch {
  readonly title: string;
  readonly place: string;
  /** How many came, or null where nobody has counted. */
  readonly came: number | null;
}

/** What a letter may tell of two weeks. Nobody is in it but those who have agreed to be named. */
export interface LetterFacts {
  readonly hub: string;
  readonly timeZone: string;
  /** A day of the week that was. */
  readonly day: Day;
  readonly past: readonly LetterActivity[];
  readonly breakfastCame: number | null;
  readonly walls: readonly { readonly title: string; readonly count: number }[];
  readonly newcomers: number;
  /** First names and organisations of newcomers who have agreed. */
  readonly named: readonly { readonly firstName: string; readonly organisation: string }[];
  readonly story: string;
  readonly coming: readonly LetterActivity[];
  /** The breakfast to come, and its tasks that nobody has taken; null for none. */
  readonly breakfast: (Stretch & { readonly free: readonly string[] }) | null;
}

/** From how many people up a count is told: fewer would say who. */
const fewestToTell = 5;

const point = (text: string): string => `- ${text}`;

function activityLine(one: LetterActivity, timeZone: string, language: LetterLanguage): string {
  const when = `${dayIn(dayAt(one.starts, timeZone), language)} ${timeIn(one.starts, timeZone)}`;
  const came = one.came !== null && one.came >= fewestToTell ? letterPhrases[language].came(one.came) : '';
  const what = one.place === '' ? one.title : `${one.title} (${one.place})`;
  return point([`${when}: ${what}`, came].filter((part) => part !== '').join(', '));
}

/** The title of the letter of a day's week. */
export const letterTitle = (hub: string, day: Day, language: LetterLanguage): string =>
  letterPhrases[language].title(hub, weekNumber(day));

/** A letter to begin with, as text that is then edited. */
export function draftLetter(facts: LetterFacts, language: LetterLanguage): string {
  const say = letterPhrases[language];
  const { timeZone, breakfastCame, breakfast, named } = facts;
  const line = (one: LetterActivity): string => activityLine(one, timeZone, language);
  const past = [
    ...facts.past.map(line),
    ...(breakfastCame !== null && breakfastCame >= fewestToTell
      ? [point(say.breakfastCame(breakfastCame))]
      : []),
    ...facts.walls
      .filter(({ count }) => count > 0)
      .map(({ title, count }) => point(say.onWall(title, count))),
  ];
  const names = named.map(({ firstName, organisation }) =>
    organisation === '' ? firstName : `${firstName} (${organisation})`,
  );
  const welcome = [
    ...(facts.newcomers > 0 ? [say.newcomers(facts.newcomers)] : []),
    ...(names.length > 0 ? [say.welcome(listIn(names, language))] : []),
  ].join(' ');
  const coming = [
    ...(breakfast ? [{ ...breakfast, title: say.breakfast, place: '', came: null }] : []),
    ...facts.coming,
  ]
    .sort((a, b) => a.starts - b.starts)
    .map(line);
  const free = breakfast?.free ?? [];
  const story = shortText(facts.story, 4000);
  return [
    say.hello(facts.hub),
    `## ${say.past}`,
    past.length > 0 ? past.join('\n') : say.quietWeek,
    welcome,
    ...(story === '' ? [] : [`## ${say.story}`, story]),
    `## ${say.coming}`,
    coming.length > 0 ? coming.join('\n') : say.nothingYet,
    breakfast ? '' : say.noBreakfast,
    free.length > 0 ? say.helpWith(listIn(free, language)) : '',
    say.gaps,
    say.bye,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const word = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')}(?:['’]?s)?(?![\\p{L}\\p{N}])`,
    'iu',
  );

/** Which of these names stand in a letter, as words of their own. */
export const namesInText = <P extends { readonly firstName: string }>(
  text: string,
  people: readonly P[],
): P[] => people.filter(({ firstName }) => firstName !== '' && word(firstName).test(text));
