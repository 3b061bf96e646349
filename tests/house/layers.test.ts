import { describe, expect, it } from 'vitest';
import { type Arrow, arrowsOf } from './imports.ts';
import { holds, roomOf, rulesFor, testPackages } from './rooms.ts';
import { isTestFile, type Source, sources } from './sources.ts';

/** What is wrong with an arrow, or null. */
function judge(arrow: Arrow): string | null {
  const from = roomOf(arrow.from);
  const line = `${arrow.from} → ${arrow.to}`;
  if (arrow.kind === 'missing') return `${line}: there is no such file`;
  if (from === 'tools') return null;
  const rules = rulesFor(from);
  if (!rules) return `${arrow.from}: no room of the house (${from})`;
  const isTest = isTestFile(arrow.from);
  if (arrow.kind === 'package') {
    if (holds(rules.packages, arrow.to) || (isTest && holds(testPackages, arrow.to))) return null;
    return `${line}: ${from} may not use this package`;
  }
  const to = roomOf(arrow.to);
  if (to === from || arrow.to === 'package.json') return null;
  if (to === 'tools') return isTest ? null : `${line}: only tests may use what is made for tests`;
  return rules.rooms.includes(to.startsWith('feature ') ? 'feature' : to)
    ? null
    : `${line}: no arrow runs from ${from} to ${to}`;
}

const judgeSource = (source: Source): string[] => arrowsOf(source).flatMap((arrow) => judge(arrow) ?? []);

describe('the house', () => {
  // The examples below are made to be wrong.
  const files = sources(/^(src|sw|server|tests|scripts)\/.*\.(ts|tsx|mjs)$|^[\w.]+\.config\.ts$/).filter(
    ({ path }) => path !== 'tests/house/layers.test.ts',
  );

  it('has every file in a room', () => {
    const lost = files.filter(({ path }) => roomOf(path) !== 'tools' && !rulesFor(roomOf(path)));
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  it('has no arrow that is not in the picture', () => {
    expect(files.flatMap(judgeSource)).toEqual([]);
  });

  it('keeps the whole of zod out of the page and the worker', () => {
    const heavy = files
      .filter(({ path }) => /^(src|sw)\//.test(path))
      .flatMap(arrowsOf)
      .filter(({ to }) => to === 'zod' || to === 'zod/v4');
    expect(heavy).toEqual([]);
  });
});

describe('the judge', () => {
  const wrong: readonly (readonly [path: string, text: string])[] = [
    ['src/domain/x.ts', "import { mergeRows } from '../protocol/row.ts';"],
    ['src/domain/x.ts', "import type { Row } from '../protocol/row.ts';"],
    ['src/domain/x.ts', "import * as z from 'zod';"],
    ['src/protocol/x.ts', "import Dexie from 'dexie';"],
    ['src/features/arrival/x.tsx', "export * from '../pins/index.ts';"],
    ['src/features/arrival/x.tsx', "const late = () => import('../../sync/start.ts');"],
    ['src/ui/x.tsx', "import {\n  fold,\n} from '../domain/text.ts';"],
    ['src/local/x.ts', "import { describe } from 'vitest';"],
    ['server/x.ts', "import { words } from '../src/i18n/words.ts';"],
    ['src/attic/x.ts', "import { fold } from '../domain/text.ts';"],
  ];

  it.each(wrong)('refuses an arrow out of %s: %s', (path, text) => {
    expect(judgeSource({ path, text })).toHaveLength(1);
  });

  it('lets the arrows of the picture pass', () => {
    const text = "import { fold } from '../../domain/text.ts';\nimport { words } from '../../i18n/words.ts';";
    expect(judgeSource({ path: 'src/features/arrival/x.tsx', text })).toEqual([]);
  });

  it('lets a test use what is made for tests', () => {
    const text = "import { expect } from 'vitest';\nimport fc from 'fast-check';";
    expect(judgeSource({ path: 'src/domain/x.test.ts', text })).toEqual([]);
  });
});
