import { describe, expect, it } from 'vitest';
import { sources } from './sources.ts';

describe('rooms stay small', () => {
  const sizes = sources(/^(src|sw|server|scripts|tests)\/.*\.(ts|tsx|mjs|css)$/)
    .filter(({ path }) => !path.startsWith('server/sample/facts/'))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);

  it('has no file of 400 lines or more', () => {
    expect(sizes.filter(({ lines }) => lines >= 400)).toEqual([]);
  });

  it('keeps nine files of ten at 200 lines or fewer', () => {
    const large = sizes.filter(({ lines }) => lines > 200);
    const names = large.map(({ path, lines }) => `${lines} ${path}`).join('\n');
    expect(large.length / sizes.length, `Over 200 lines:\n${names}`).toBeLessThanOrEqual(0.1);
  });
});
