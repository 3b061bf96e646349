/** One suggestion. `id` must be unique in its list and usable in an HTML id (no spaces). */
export interface ComboboxOption {
  id: string;
  label: string;
  detail?: string;
}

/** Lower case without marks, so that "ostra" finds "Östra". */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('sv');

/**
 * The options that fit what is typed: first those that begin with it, then those with a word that does,
 * then, from three letters on, those that merely contain it, each in the order given. An empty text fits all. A text that is
 * already exactly the only fitting label suggests nothing.
 */
export const matchOptions = (
  options: readonly ComboboxOption[],
  text: string,
  limit: number,
): readonly ComboboxOption[] => {
  const typed = fold(text.trim());
  if (typed === '') return options.slice(0, limit);
  const ranks: ComboboxOption[][] = [[], [], []];
  for (const option of options) {
    const label = fold(option.label);
    const at = label.indexOf(typed);
    if (at === 0) ranks[0]?.push(option);
    else if (label.includes(` ${typed}`)) ranks[1]?.push(option);
    else if (at > 0 && typed.length > 2) ranks[2]?.push(option);
  }
  const found = ranks.flat().slice(0, limit);
  const [only] = found;
  return found.length === 1 && only && fold(only.label) === typed ? [] : found;
};
