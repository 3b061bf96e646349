import type { FieldsOf } from '../../domain/kinds.ts';
import { language } from '../../i18n/language.ts';
import { asHubWords, hubLang } from './hub-words.tsx';

/** Kinds whose names are ordinary words and not names: "the lift", "kapphängaren". */
const ordinary: ReadonlySet<string> = new Set([
  ...['coffee', 'wc', 'entrance', 'exit', 'lift', 'stairs', 'landmark', 'desk'],
]);

const lowerFirst = (text: string): string => {
  const [first = '', second = ''] = text;
  // "WC" and "A3" stay.
  return second !== '' && second === second.toLocaleUpperCase() && second !== ' '
    ? text
    : first.toLocaleLowerCase() + text.slice(first.length);
};

/**
 * The name of a place as it stands in the middle of a sentence: ordinary words small, and so is "The" before a name.
 * "Hissen" → "hissen", "Telefonrum Lavskrikan" → "telefonrum Lavskrikan", "The campfire" → "the campfire".
 * Marked where the sentence is in another language (`hub-words.tsx`).
 */
export function inSentence({ name, kind }: Pick<FieldsOf<'spot'>, 'name' | 'kind'>): string {
  if (/^The\s/.test(name)) return asHubWords(lowerFirst(name));
  const isRoom = (kind === 'room' || kind === 'phoneRoom') && /\s/.test(name);
  const isSwedish = (hubLang() ?? language.value) === 'sv';
  return asHubWords(ordinary.has(kind) || (isRoom && isSwedish) ? lowerFirst(name) : name);
}
