import { describe, expect, it } from 'vitest';
import { sources } from './sources.ts';

const text = sources(/\.(ts|tsx|mjs|js|json|css|html|md|sh|yml|yaml)$|^\.ci\/run$/).filter(
  ({ path }) => path !== 'package-lock.json' && path !== 'tests/house/own-words.test.ts',
);

const found = (pattern: RegExp): string[] =>
  text.flatMap(({ path, text: whole }) =>
    whole.split('\n').flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
  );

describe('the project speaks of itself', () => {
  it('and of no folder of the machine it was written on', () => {
    expect(found(/\/(?:work|tmp\/work|root)\/|\/home\/\w+/)).toEqual([]);
  });

  it('and of no list of things to do elsewhere', () => {
    expect(found(/\bissues? #?\d+\b/i)).toEqual([]);
  });

  it('and leaves nothing to be done later', () => {
    expect(found(/\b(?:TODO|FIXME|XXX)\b/)).toEqual([]);
  });

  it('and passes over no test', () => {
    expect(
      found(/\b(?:it|test|describe)\.(?:skip|todo|only|fixme|skipIf|runIf)\b|\bx(?:it|describe)\(/),
    ).toEqual([]);
  });

  it('and silences no type', () => {
    expect(found(/@ts-(?:ignore|nocheck)|\bas any\b|:\s*any\b(?!\s+\w)/)).toEqual([]);
    // A test may show that the compiler refuses something, and says what.
    const silenced = found(/@ts-expect-error/);
    expect(silenced.filter((line) => !/\.test\.tsx?:\d+ \/\/ @ts-expect-error \w/.test(line))).toEqual([]);
  });
});
