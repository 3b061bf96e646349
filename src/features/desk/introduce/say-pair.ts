import type { Pair, PairReason } from '../../../domain/desk/introduce.ts';
import { fold } from '../../../domain/text.ts';
import { type Faces, nameAndHouse, nameOf } from '../shared/faces.ts';
import { words } from './words.ts';

/** "Anna (SKV) och Bo (SMHI)". */
export const sayPair = ({ a, b }: Pick<Pair, 'a' | 'b'>, faces: Faces): string =>
  words.and(nameAndHouse(faces.get(a)), nameAndHouse(faces.get(b)));

/** Why two ought to meet, as a sentence in their own words. */
export function sayReason(reason: PairReason, { a, b }: Pick<Pair, 'a' | 'b'>, faces: Faces): string {
  const [first, second] = [nameOf(faces.get(a)), nameOf(faces.get(b))];
  if (reason.why === 'ask') {
    const [who, other] = reason.needs === a ? [first, second] : [second, first];
    return words.asks(who, reason.ask, other, reason.offer);
  }
  const [one, same] = reason.words;
  return fold(one) === fold(same) ? words.bothLike(one) : words.likeAlike(first, one, second, same);
}
