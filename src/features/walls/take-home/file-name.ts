import { fold } from '../../../domain/text.ts';
import type { Day } from '../../../domain/time.ts';

/** Longest part of a title in a file's name. */
const longest = 60;

/**
 * What a file is called: title and day, in letters every system takes.
 * @param ending without its dot
 */
export function fileName(title: string, day: Day, ending: string): string {
  const plain = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return `${plain || 'stigen'}-${day}.${ending}`;
}
