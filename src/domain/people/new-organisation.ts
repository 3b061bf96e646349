import { editDistance } from '../edit-distance.ts';
import type { Organisation } from '../organisation.ts';
import { fold } from '../text.ts';

const kinds: readonly (readonly [Organisation['kind'], RegExp])[] = [
  ['municipality', /kommun$|^.* stad$/],
  ['region', /^region |regionen$|landstinget$/],
  ['university', /universitet|hogskola/],
  ['company', / (ab|aktiebolag|hb|kb)$|^ab /],
  [
    'authority',
    /verket$|verk$|myndigheten$|styrelsen$|lansstyrelsen|inspektionen$|kassan$|domstol|kronofogden/,
  ],
  ['association', /forening|forbund/],
];

/** An organisation that a host writes in by its name: of what kind it is, its name mostly tells. */
export const newOrganisation = (name: string): Organisation => ({
  name,
  short: '',
  kind: kinds.find(([, test]) => test.test(fold(name)))?.[0] ?? 'other',
  place: '',
  checked: true,
});

/** How many letters of a name may be wrong before it counts as another name. */
const mayDiffer = (letters: number): number => (letters >= 12 ? 2 : letters >= 6 ? 1 : 0);

/**
 * Is one name perhaps the other, written wrong? Word by word, so that a long common word such as "kommun" does not make
 * two towns alike; and numbers tell organisations apart.
 */
export function isNearName(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)];
  if (one === other || one.replaceAll(' ', '') === other.replaceAll(' ', '')) return true;
  if (/\d/.test(one + other)) return false;
  const [mine, theirs] = [one.split(' '), other.split(' ')];
  if (mine.length !== theirs.length) return false;
  return mine.every((word, i) => {
    const against = theirs[i] ?? '';
    const most = mayDiffer(Math.min(word.length, against.length));
    return word === against || (most > 0 && editDistance(word, against, most) <= most);
  });
}
