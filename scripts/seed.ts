import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createServerClock } from '../server/hub/clock.ts';
import { createHubFromRows } from '../server/hub/create-hub.ts';
import { makeSample, type SampleOptions } from '../server/sample/make-sample.ts';
import { openSqliteStore } from '../server/store/sqlite-store.ts';
import { makeId } from '../src/domain/id.ts';
import { err, type Result } from '../src/domain/result.ts';
import type { Row } from '../src/protocol/row.ts';

/**
 * Writes a sample hub, set up and ready, straight into the store of a data folder. Answers the hub's id;
 * `already-set-up` when the folder holds a hub. `more` adds rows of its own to those of the sample.
 */
export async function seedHub(
  data: string,
  options: Omit<SampleOptions, 'hub'>,
  more: (rows: readonly Row[]) => readonly Row[] = () => [],
): Promise<Result<string, 'already-set-up' | 'bad-request'>> {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const store = await openSqliteStore(join(data, 'stigen.db'));
  try {
    if ((await store.hubs()).length > 0) return err('already-set-up');
    const { rows } = makeSample({ ...options, hub: makeId() });
    return await store.transaction((documents) =>
      createHubFromRows(documents, [...rows, ...more(rows)], createServerClock()),
    );
  } finally {
    await store.close();
  }
}

/** `npm run seed -- --size small|large --data DIR --language sv|en` */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: 'small' },
      data: { type: 'string', default: './data' },
      language: { type: 'string', default: 'sv' },
    },
  });
  const size = values.size;
  const language = values.language;
  if ((size !== 'small' && size !== 'large') || (language !== 'sv' && language !== 'en')) {
    console.error('Usage: npm run seed -- [--size small|large] [--data DIR] [--language sv|en]');
    process.exitCode = 1;
    return;
  }
  const data = resolve(values.data);
  const seeded = await seedHub(data, { size, now: Date.now(), language });
  if (!seeded.ok) {
    console.error(
      seeded.code === 'already-set-up'
        ? `There is a hub in ${data} already. Name another folder with --data, or move that one away.`
        : `The sample could not be written: ${seeded.code}`,
    );
    process.exitCode = 1;
    return;
  }
  const people =
    size === 'small' ? '60 invented people in the middle of a lively day' : '5,000 invented people';
  console.log(`A sample hub with ${people} is in ${data}.`);
  console.log(`Open it:  npm start -- --data ${values.data}`);
  console.log('The server prints a link that makes a tablet or a browser window its door.');
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) await main();
