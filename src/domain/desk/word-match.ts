import { fold } from '../text.ts';

/** Words that say nothing of what a line is about, folded. */
const hollow = new Set(
  (
    'alla annat att bra bli bolla den det dig din ett fler for fran fraga gor gora hitta hjalp hjalpa hos hur har inte jag ' +
    'kan kunna lara man med mer mig min mina mitt mot nagon nagot nya och olika om oss pa prata sig som tips till ' +
    'under upp ute vad var vara vart veta vi vid vill ska ' +
    'about and anyone are can find for from get give good has have help how into know learn like more need new not other ' +
    'our out people share some someone talk tell that the their them they this use want what with work you your'
  ).split(' '),
);
const shortest = 2;

/** What a line is about: its words, folded, without those that say nothing. A line of nothing else keeps them all. */
export function topicOf(line: string): readonly string[] {
  const words = [...new Set(fold(line).split(' '))].filter((word) => word.length >= shortest);
  const telling = words.filter((word) => !hollow.has(word));
  return telling.length > 0 ? telling : words;
}

/** Are two lines about the same: is everything that the one tells in the other, too? Of nothing nothing is. */
export const meets = (one: readonly string[], other: readonly string[]): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((word) => long.includes(word));
};
