import { fold } from '../text.ts';

/**
 * Titles that people hang up with their jacket. Folded, whole words; only such as are no one's first name
 * in Swedish ("Major" and "Frank" stay). Longer ones first, so "avdelningschef" is not read as "chef".
 */
const titles = [
  'verkstallande direktor',
  'generaldirektor',
  'overdirektor',
  'lansoverdirektor',
  'landshovding',
  'statssekreterare',
  'departementsrad',
  'kommunalrad',
  'regionrad',
  'regiondirektor',
  'kommundirektor',
  'kommunchef',
  'forvaltningschef',
  'avdelningschef',
  'enhetschef',
  'sektionschef',
  'gruppchef',
  'verksamhetschef',
  'kanslichef',
  'myndighetschef',
  'bitradande',
  'tillforordnad',
  'direktor',
  'chef',
  'chefsjurist',
  'rektor',
  'prefekt',
  'professor',
  'docent',
  'doktor',
  'dr',
  'prof',
  'fil dr',
  'tekn dr',
  'med dr',
  'gd',
  'vd',
  'ceo',
  'cio',
  'cto',
  'cfo',
  'ordforande',
  'minister',
  'ambassador',
  'overste',
  'kommissarie',
  'director',
  'director general',
  'head of',
  'manager',
  'mr',
  'mrs',
  'ms',
  'projektledare',
  'handlaggare',
  'utredare',
  'strateg',
  'samordnare',
  'jurist',
  'konsult',
  'herr',
  'fru',
]
  .map((title) => title.split(' '))
  .sort((a, b) => b.join(' ').length - a.join(' ').length);

/**
 * Finds a title at the beginning of a typed name, or behind a comma at its end ("Anna, chef").
 * Answers the title as typed and the name without it, or null. `rest` is empty when only a title was typed.
 */
export function findTitle(name: string): { readonly title: string; readonly rest: string } | null {
  const words = name.trim().split(/\s+/);
  const folded = words.map((word) => fold(word));
  let taken = 0;
  for (let found = true; found; ) {
    found = false;
    for (const title of titles) {
      const matches = title.every((part, i) => folded[taken + i] === part);
      if (matches) {
        taken += title.length;
        found = true;
        break;
      }
    }
  }
  if (taken > 0) return { title: words.slice(0, taken).join(' '), rest: words.slice(taken).join(' ') };

  const comma = name.lastIndexOf(',');
  if (comma > 0) {
    const tail = name.slice(comma + 1).trim();
    const found = tail === '' ? null : findTitle(tail);
    if (found && found.rest === '') return { title: found.title, rest: name.slice(0, comma).trim() };
  }
  return null;
}
