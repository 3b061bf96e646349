import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  createTestServer,
  jan7,
  personFields,
  said,
  type TestDevice,
  type TestServer,
} from '../test-server.ts';

let server: TestServer;
let desk: TestDevice;
let other: TestDevice;
let at = jan7;
const day = '2026-01-07';

const pair = (a: string, b: string, more: object = {}) =>
  said(
    'introduction',
    `${a}~${b}`,
    { ...{ a, b, day, met: day, notBefore: null, never: false }, ...more },
    at++,
  );
const letter = (id: string, text: string, named: readonly string[]) =>
  said('letter', id, { day, language: 'sv', title: 'Veckobrev', text, named: [...named] }, at++);
const task = (id: string, text: string) => said('task', id, { text, day, done: false }, at++);
const erase = (person: string) => desk.push(said('person', person, { gone: true }, at++));
const held = async () => JSON.stringify((await other.pull()).rows);

beforeEach(async () => {
  at = jan7;
  server = await createTestServer();
  desk = await server.setUp();
  other = await server.pair(desk, 'desk');
  await desk.push(
    said('person', 'anna', personFields('Xyzzy')),
    said('person', 'bo', personFields('Bo')),
    said('person', 'bo2', personFields('Bo')),
    ...[pair('anna', 'bo'), pair('anna', 'zoe'), pair('bo', 'bo2')],
    ...[task('t1', 'Ring Xyzzy om nyckeln'), task('t2', 'Ring Bo')],
    said('dayMessage', day, { day, text: 'Xyzzys kaka i köket' }, at++),
    ...[letter('l1', 'Ny här: Xyzzy.', ['anna']), letter('l2', 'Ny här: Bo.', ['bo2'])],
  );
});
afterEach(() => server.close());

it('takes the pairs of whoever is erased, be they the first or the second, and no others', async () => {
  await erase('anna');
  const rows = (await other.pull()).rows.filter(({ kind }) => kind === 'introduction');
  expect(rows.map(({ id }) => id)).toEqual(['bo~bo2']);
  await erase('bo2');
  expect((await other.pull()).rows.filter(({ kind }) => kind === 'introduction')).toEqual([]);
});

it('takes their name out of what the host has written', async () => {
  await erase('anna');
  const text = await held();
  expect(text.toLowerCase()).not.toContain('xyzzy');
  expect(text).toContain('Ring … om nyckeln');
  expect(text).toContain('Ny här: ….');
});

it('leaves a name that others bear, but in letters that name this one', async () => {
  await erase('bo2');
  const text = await held();
  expect(text).toContain('Ring Bo');
  expect(text).not.toContain('Ny här: Bo');
});

it('wins over a desk whose clock was ahead', async () => {
  await desk.push(said('task', 't1', { text: 'Xyzzy igen' }, jan7 + 20_000));
  await erase('anna');
  expect(await held()).not.toContain('Xyzzy');
});

it('takes no word about a pair of whom one is gone', async () => {
  await erase('anna');
  const results = (await other.push(pair('anna', 'bo', { never: true }))).results;
  expect(results).toEqual([{ status: 'accepted' }]);
  expect(await held()).not.toContain('anna~bo');
});

it('refuses a pair that lies under another id than its two', async () => {
  const wrong = said('introduction', 'bo~anna', { a: 'anna', b: 'bo', day, never: true }, at++);
  expect((await desk.push(wrong)).results).toMatchObject([{ status: 'refused', code: 'not-allowed' }]);
});
