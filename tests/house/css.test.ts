import { describe, expect, it } from 'vitest';
import { isTestFile, type Source, sources, withoutComments } from './sources.ts';

const sheets = sources(/^(src|sw)\/.*\.css$/).map(({ path, text }) => ({
  path,
  text: withoutComments(text),
}));

/** The heads of the rules that stand at the top of a sheet. */
function topRules(css: string): string[] {
  const heads: string[] = [];
  let depth = 0;
  let head = '';
  for (const letter of css) {
    if (depth === 0 && (letter === '{' || letter === ';')) {
      heads.push(head.trim());
      head = '';
    } else if (depth === 0 && letter !== '}') head += letter;
    if (letter === '{') depth++;
    if (letter === '}') depth--;
    if (letter === '}' && depth === 0) head = '';
  }
  return heads;
}

const matchesIn = (files: readonly Source[], pattern: RegExp): string[] =>
  files.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map((match) => `${path}: ${match[0].trim()}`),
  );

describe('style sheets', () => {
  it('put every rule into a layer', () => {
    const loose = sheets.flatMap(({ path, text }) =>
      topRules(text)
        .filter((head) => !/^@(layer|import|font-face|property|page|charset)\b/.test(head))
        .map((head) => `${path}: ${head}`),
    );
    expect(loose).toEqual([]);
  });

  it('use the layer of their room', () => {
    const strayed = sheets.flatMap(({ path, text }) => {
      const allowed = path.startsWith('src/ui/') ? ['tokens', 'base', 'kit', 'print'] : ['feature', 'print'];
      return [...text.matchAll(/@layer\s+([\w-]+)\s*\{/g)]
        .filter((match) => !allowed.includes(match[1] ?? ''))
        .map((match) => `${path}: ${match[1]}`);
    });
    expect(strayed).toEqual([]);
  });

  it('take every colour from tokens.css', () => {
    const others = sheets.filter(({ path }) => path !== 'src/ui/tokens.css');
    const raw =
      /:[^;{}]*(?:#[0-9a-f]{3,8}\b|\b(?:rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch)\(|(?<![\w-])(?:white|black|gr[ae]y|silver|red|green|blue|yellow|orange|brown|purple|pink|gold|navy|teal|maroon|olive)(?![\w-]))[^;{}]*[;}]/gi;
    expect(matchesIn(others, raw)).toEqual([]);
  });

  it('leave the focus ring alone', () => {
    expect(matchesIn(sheets, /\boutline(?:-style|-width)?\s*:\s*(?:none|0)\b[^;}]*/g)).toEqual([]);
  });

  it('never lock the zoom', () => {
    const pages = sources(/\.html$/);
    expect(matchesIn(pages, /user-scalable\s*=\s*(?:no|0)|maximum-scale/g)).toEqual([]);
  });
});

describe('components', () => {
  it('take every colour from tokens.css too', () => {
    const code = sources(/^src\/.*\.tsx$/)
      .filter(({ path }) => !isTestFile(path))
      .map(({ path, text }) => ({ path, text: withoutComments(text) }));
    expect(
      matchesIn(code, /['"]#(?:[0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})['"]|['"`](?:rgb|hsl)a?\(/gi),
    ).toEqual([]);
  });
});

describe('the reader of sheets', () => {
  it('sees what stands outside of a layer', () => {
    expect(topRules('@layer kit { .a { color: red; } } .b { top: 0; } @import "x.css";')).toEqual([
      '@layer kit',
      '.b',
      '@import "x.css"',
    ]);
  });
});
