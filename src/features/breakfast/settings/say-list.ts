import { isolate } from '../../../i18n/isolate.ts';
import { words } from './words.ts';

/** Names one after the other; "Inga" for none. */
export const sayList = (names: readonly string[]): string =>
  names.length === 0 ? words.none() : names.map(isolate).join(', ');
