import { describe, expect, it } from 'vitest';
import { arrowsOf } from './imports.ts';
import { roomOf } from './rooms.ts';
import { isTestFile, type Source, sources, withoutComments } from './sources.ts';

/** One set of words: where it is, what it is called, its keys. */
interface WordList {
  readonly path: string;
  readonly name: string;
  readonly keys: readonly string[];
}

const readWords = ({ path, text }: Source): WordList[] =>
  [...text.matchAll(/export const (\w+) = defineWords\(\{\n([\s\S]*?)^\}\);/gm)].map((match) => ({
    path,
    name: match[1] ?? '',
    // The formatter indents keys by two blanks and whatever is in an entry by more.
    keys: [...(match[2] ?? '').matchAll(/^ {2}(?:'([^']+)'|(\w+)):/gm)].map((key) => key[1] ?? key[2] ?? ''),
  }));

/** What a file calls the words it imports: `words`, or `arrivalWords` after `words as arrivalWords`. */
const callsThem = (text: string, name: string): string =>
  new RegExp(`\\b${name} as (\\w+)`).exec(text)?.[1] ?? name;

/**
 * Does one of the texts say the key, as `words.key`? Where words are looked up by a code (`words[code]`, or the
 * whole list given a name of its own), every key counts that is spelled out in `codes`.
 */
function isUsed(key: string, name: string, texts: readonly string[], codes: string): boolean {
  const spelled = new RegExp(`['"\`]${key}['"\`]|^\\s*${key}: `, 'm');
  return texts.some((text) => {
    const called = callsThem(text, name);
    if (new RegExp(`\\b${called}\\s*(?:\\.\\s*${key}\\b|\\[['"]${key}['"]\\])`).test(text)) return true;
    return new RegExp(`\\b${called}\\[[^'"]|= ${called};`).test(text) && spelled.test(codes);
  });
}

describe('words', () => {
  const code = sources(/^src\/.*\.tsx?$/).filter(({ path }) => !isTestFile(path));
  const lists = code.flatMap(readWords);
  // Codes of refusals, states and kinds are spelled out where they are made.
  const codes = sources(/^(src\/(domain|protocol|local|sync)|server)\/.*\.ts$/)
    .filter(({ path }) => !isTestFile(path))
    .map(({ text }) => text)
    .join('\n');

  it('are found by this test', () => {
    expect(lists.length).toBeGreaterThan(2);
    for (const list of lists) expect(list.keys, list.path).not.toEqual([]);
  });

  it('are all said somewhere in their room', () => {
    const unused = lists.flatMap(({ path, name, keys }) => {
      const room = code.filter((source) => roomOf(source.path) === roomOf(path) && source.path !== path);
      const readers = room.filter((source) => arrowsOf(source).some((arrow) => arrow.to === path));
      const texts = readers.map(({ text }) => withoutComments(text));
      const allCodes = [
        codes,
        ...room.filter((source) => !/words\.ts$/.test(source.path)).map(({ text }) => text),
      ];
      const spelledOut = allCodes.join('\n');
      return keys
        .filter((key) => !isUsed(key, name, texts, spelledOut))
        .map((key) => `${path}: ${name}.${key}`);
    });
    expect(unused).toEqual([]);
  });

  it('are the only place where components speak Swedish', () => {
    const hardCoded = code
      .filter(({ path }) => path.endsWith('.tsx') && !/gallery|words/.test(path))
      .filter(({ text }) => /[åäöÅÄÖ]/.test(withoutComments(text)))
      .map(({ path }) => path);
    expect(hardCoded).toEqual([]);
  });
});
