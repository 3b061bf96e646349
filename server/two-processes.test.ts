import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type ApiDevice, type LiveEvent, newDevice, setUpHub } from '../tests/support/api-device.ts';
import { askPostgres } from '../tests/support/postgres.ts';
import { type ServerProcess, startServer } from '../tests/support/server-process.ts';
import { testDatabase } from '../tests/support/test-postgres.ts';
import { personFields, said } from './test-server.ts';

let database: string;
let first: ServerProcess;
let second: ServerProcess;
let door: ApiDevice;
const start = () => startServer({ env: { DATABASE_URL: database } });

beforeAll(async () => {
  database = await testDatabase();
  first = await start();
  door = await setUpHub(first.url, first.link);
  second = await start();
}, 60_000);
afterAll(async () => {
  await first.stop();
  await second.stop();
});

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const live of open.splice(0)) await live.close();
});

const person = (id: string, at = Date.now()) => said('person', id, personFields('Åsa'), at);

async function pairedDoor(): Promise<ApiDevice> {
  const reply = await door.post('/api/codes', { purpose: 'desk' });
  const { code } = (await reply.json()) as { code: string };
  return newDevice(second.url, '/api/redeem', { code });
}

/** A device with a live line to the second process, at the present. */
async function listenAtSecond(device: ApiDevice) {
  const { cursor, view } = await device.pull();
  const live = await device.at(second.url).live(cursor, view);
  open.push(live);
  await live.next();
  return live;
}

/** Reads on until an event says what is looked for. */
async function until(live: { next(): Promise<LiveEvent> }, found: (event: LiveEvent) => boolean) {
  for (;;) {
    const event = await live.next();
    if (found(event)) return event;
    if (event === 'end') throw new Error('the line ended');
  }
}
const hasRow = (id: string) => (event: LiveEvent) =>
  event !== 'end' && event.event === 'rows' && event.data.rows.some((row) => row.id === id);

it('tells a device on one process live what is written through the other, without a gap', async () => {
  const tablet = await pairedDoor();
  const live = await listenAtSecond(tablet);
  let cursor = (await tablet.pull()).cursor;
  for (let i = 0; i < 20; i++) {
    const through = i % 2 === 0 ? door : door.at(second.url);
    await through.push(person(`live${i}`));
    const event = await until(live, hasRow(`live${i}`));
    if (event === 'end') throw new Error('ended');
    // Its rows follow on what the device has: nothing has to be pulled.
    expect(event.data.from).toBe(cursor);
    cursor = event.data.cursor;
  }
});

it('says once at the end of a great push that there is much to pull', async () => {
  const live = await listenAtSecond(await pairedDoor());
  await door.push(...Array.from({ length: 300 }, (_, i) => person(`many${i}`)));
  await until(live, (event) => event !== 'end' && event.event === 'nudge');
});

it('cuts a device off that was sent away through the other process', async () => {
  const tablet = await pairedDoor();
  const live = await listenAtSecond(tablet);
  const sentAway = said('device', tablet.session.device, { revoked: true }, Date.now());
  expect((await door.push(sentAway)).results).toEqual([{ status: 'accepted' }]);
  await until(live, (event) => event !== 'end' && event.event === 'revoked');
  expect(await live.next()).toBe('end');
  await expect(tablet.at(second.url).pull()).rejects.toThrow('401');
});

it('goes on when the line between the processes was cut, and tells what was missed', async () => {
  const live = await listenAtSecond(await pairedDoor());
  await askPostgres(
    database,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'stigen-live'`,
  );
  await door.push(person('missed'));
  await until(live, hasRow('missed'));
});

it('answers busy while the database is away, and goes on by itself', async () => {
  await askPostgres(
    database,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid()`,
  );
  const refusals: string[] = [];
  const push = () =>
    door.push(person('after')).then(
      () => true,
      (error: unknown) => refusals.push(String(error)) === 0,
    );
  await expect.poll(push).toBe(true);
  expect(refusals.filter((refusal) => !refusal.includes('503'))).toEqual([]);
});

it('loses nothing that was answered when a process dies under load', async () => {
  const answered: string[] = [];
  const tooEarly: unknown[] = [];
  for (let round = 0; round < 10; round++) {
    const doomed = await start();
    const through = door.at(doomed.url);
    const before = answered.length;
    let isDead = false;
    const writer = async (n: number) => {
      for (let i = 0; ; i++) {
        const id = `r${round}w${n}i${i}`;
        try {
          await through.push(person(id), said('person', `${id}b`, personFields('Bo'), Date.now()));
        } catch (error) {
          if (!isDead) tooEarly.push(error);
          return;
        }
        answered.push(id, `${id}b`);
      }
    };
    const writing = Promise.all([0, 1, 2, 3].map(writer));
    const many = { interval: 5, timeout: 15_000 };
    await expect.poll(() => answered.length - before, many).toBeGreaterThan(20);
    isDead = true;
    await doomed.kill();
    await writing;
  }
  expect(tooEarly).toEqual([]);
  const there = new Set<string>();
  let page = await door.pull();
  for (const { id } of page.rows) there.add(id);
  while (page.more) {
    page = await door.pull(page.cursor, page.view);
    for (const { id } of page.rows) there.add(id);
  }
  expect(answered.filter((id) => !there.has(id))).toEqual([]);
  // A push is there whole or not at all.
  const halves = [...there].filter((id) => /^r\d+w\d+i\d+$/.test(id) && !there.has(`${id}b`));
  expect(halves).toEqual([]);
}, 300_000);
