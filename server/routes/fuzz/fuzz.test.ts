import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packings } from './bytes.ts';
import { createEmptyHouse, createFuzzHouse, routesOf, type Watched } from './fuzz-house.ts';
import { broken, hostileKeys, hostilePaths, strange, wrong } from './hostile.ts';
import { countValues } from './json-text.ts';
import { entries } from './table.ts';
import { attempt, plain } from './trial.ts';
import { trialsOf } from './trials.test-util.ts';

const runs = Number(process.env.STIGEN_FUZZ_RUNS ?? '25');
const given = process.env.STIGEN_FUZZ_SEED;
const seeds = given === undefined ? [1, 1 + Math.floor(Math.random() * 2 ** 31)] : [Number(given)];
const share = runs >= 1000 ? 1 : 24;
const longest = 60_000 + runs * 1000;

let house: Watched;
let empty: Watched;
const unhandled: unknown[] = [];
/** The place of what a body says last: a name, or a stamp beside it. */
const lastOf = (template: unknown) => Math.max(1, countValues(template) - 1);
const hear = (reason: unknown) => unhandled.push(reason);
const whereOf = (route: string) => (entries[route]?.isEmpty ? empty : house);

beforeAll(async () => {
  process.on('unhandledRejection', hear);
  house = await createFuzzHouse();
  empty = await createEmptyHouse(house);
});
afterAll(async () => {
  process.off('unhandledRejection', hear);
  expect(unhandled).toEqual([]);
  await empty.close();
  await house.close();
});

describe('the table of routes', () => {
  it('has an entry for each that the app has, and for no other', () => {
    expect(Object.keys(entries).sort()).toEqual(routesOf(house.server).sort());
  });

  it.each(Object.keys(entries))('knows a right request: %s', async (route) => {
    const entry = entries[route];
    const watched = whereOf(route);
    for (const [body] of (entry?.bodies?.(watched) ?? [0]).entries())
      expect(
        await attempt(watched, route, { ...plain, who: entry?.isEmpty ? 'nobody' : 'desk', body }),
      ).toEqual([]);
  });
});

describe('a right body with one wrong value', () => {
  const texts = Object.keys({ ...wrong, ...broken });
  it.each(Object.keys(entries).filter((route) => entries[route]?.bodies))(
    'is refused or harmless wherever it stands: %s',
    async (route) => {
      const watched = whereOf(route);
      for (const [body, template] of (entries[route]?.bodies?.(watched) ?? []).entries())
        for (let at = 0; at < countValues(template); at++)
          for (const [i, text] of texts.entries()) {
            // Of many, a part that the seed chooses: over some runs it is all of them.
            if ((at * 5 + i + (seeds.at(-1) ?? 0)) % share !== 0) continue;
            const edits = [{ at, how: 'replace', key: '', text }] as const;
            const complaints = await attempt(watched, route, { ...plain, body, edits });
            expect({ route, body, at, text, complaints }).toMatchObject({ complaints: [] });
          }
    },
    longest,
  );
});

describe('a request that is wrong in one way', () => {
  it.each(Object.keys(entries).filter((route) => entries[route]?.bodies))(
    'has been tried in each: %s',
    async (route) => {
      const watched = whereOf(route);
      for (const packing of Object.keys(packings))
        expect(await attempt(watched, route, { ...plain, packing })).toEqual([]);
      for (const [body, template] of (entries[route]?.bodies?.(watched) ?? []).entries()) {
        for (const [i, text] of Object.keys(strange).entries()) {
          const edits = [{ at: lastOf(template) - (i % 2), how: 'replace', key: '', text }] as const;
          expect(await attempt(watched, route, { ...plain, body, edits })).toEqual([]);
        }
        for (const key of hostileKeys) {
          const edits = [{ at: 0, how: 'add', key, text: 'protoKey' }] as const;
          expect(await attempt(watched, route, { ...plain, body, edits })).toEqual([]);
        }
      }
    },
    longest,
  );

  it(
    'has been tried in each line of a hub’s file',
    async () => {
      const lines = gunzipSync(house.file).toString().trimEnd().split('\n').slice(0, -1);
      const texts = Object.keys({ ...wrong, ...broken });
      for (const [body, line] of lines.entries())
        for (let at = 0; at < countValues(JSON.parse(line)); at++)
          for (const [i, text] of texts.entries()) {
            if ((at * 5 + i + body + (seeds.at(-1) ?? 0)) % (share * 2) !== 0) continue;
            const edits = [{ at, how: 'replace', key: '', text }] as const;
            const trial = { ...plain, who: 'nobody', body, edits, packing: 'gzip' };
            const complaints = await attempt(empty, 'POST /api/restore', trial);
            expect({ body, at, text, complaints }).toMatchObject({ complaints: [] });
          }
    },
    longest,
  );

  it('has been tried for each path', async () => {
    for (const path of hostilePaths) expect(await attempt(house, 'GET /*', { ...plain, path })).toEqual([]);
  });

  it.each(Object.keys(entries))(
    'has been tried with each method by each device: %s',
    async (route) => {
      const watched = whereOf(route);
      for (const who of Object.keys(watched.cookies))
        for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])
          expect(await attempt(watched, route, { ...plain, who, method })).toEqual([]);
    },
    longest,
  );
});

describe('any request', () => {
  const cases = seeds.flatMap((seed) => Object.keys(entries).map((route) => [route, seed] as const));
  it.each(cases)(
    'to %s is answered, and harms nothing (seed %i)',
    async (route, seed) => {
      const watched = whereOf(route);
      const entry = entries[route];
      if (!entry) throw new Error(route);
      await fc.assert(
        fc.asyncProperty(trialsOf(entry, Object.keys(watched.cookies)), async (trial) => {
          expect(await attempt(watched, route, trial)).toEqual([]);
        }),
        { seed, numRuns: runs },
      );
    },
    longest,
  );
});
