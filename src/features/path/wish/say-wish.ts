import type { WishKey } from '../../../domain/house/house-kinds.ts';
import type { WishReason } from '../../../domain/house/wishes.ts';
import { reasonWords, wishWords } from './wish-words.ts';

/** A wish as it goes on after "I want to". */
export const sayWish = (wish: WishKey): string => wishWords[wish]();

/** What a reason tells of: what is on, what comes next, what disturbs. */
interface Told {
  readonly title: string;
  readonly time: string;
}

/** A reason in a sentence. */
export const sayReason = (reason: WishReason, { title, time }: Told): string =>
  reasonWords[reason](title, time);
