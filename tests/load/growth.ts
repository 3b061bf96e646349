import type { Place } from './bench-server.ts';
import { createClient } from './client.ts';
import { checkIn, seedDevices, seedHub, seedRows } from './seed.ts';
import { percentile, rssMb } from './watch.ts';

/** What a hub of so many rows costs, in ms (medians). */
export interface Growth {
  readonly rows: number;
  /** From the command to the address in the terminal. */
  readonly start: number;
  /** A door's first page of 2,000 rows, a page from the middle, and one with nothing new. */
  readonly firstPage: number;
  readonly middlePage: number;
  readonly nothingNew: number;
  /** Everything that a new phone may see. */
  readonly phone: number;
  readonly phoneRows: number;
  /** One check-in. */
  readonly push: number;
  readonly push99: number;
  readonly rss: number;
}

async function times(count: number, work: (i: number) => Promise<unknown>): Promise<number[]> {
  const found: number[] = [];
  for (let i = 0; i < count; i++) {
    const began = performance.now();
    await work(i);
    found.push(performance.now() - began);
  }
  return found;
}

/** One hub that grows; the server is started anew on each size. */
export async function measureGrowth(
  place: Place,
  sizes: readonly number[],
  report: (growth: Growth) => void,
): Promise<Growth[]> {
  const seeding = await place.store();
  const hub = await seedHub(seeding);
  const [door, , phone] = await seedDevices(seeding, hub, 3);
  await seeding.close();
  if (!door || !phone) throw new Error('no devices');
  const found: Growth[] = [];
  let rows = 0;
  for (const size of sizes) {
    const store = await place.store();
    await seedRows(store, hub, rows, size);
    await store.close();
    rows = size;
    const began = performance.now();
    const server = await place.serve();
    const start = performance.now() - began;
    const client = createClient(server.url);
    const { view } = await client.pull(door, 'cursor=0&view=&limit=1');
    const page = (cursor: number) => client.pull(door, `cursor=${cursor}&view=${view}&limit=2000`);
    const first = await times(7, () => page(0));
    const middle = await times(7, () => page(Math.floor(size / 2)));
    const pushes = await times(200, (i) =>
      client.push(door, checkIn(`grow${size}n${i}`, Date.now(), door.id)),
    );
    const nothing = await times(30, () => page(size + 201));
    let phoneRows = 0;
    const [all = 0] = await times(1, async () => {
      let [cursor, more, held] = [0, true, ''];
      while (more) {
        const got = await client.pull(phone, `cursor=${cursor}&view=${held}&limit=2000`);
        phoneRows += got.rows.length;
        [cursor, more, held] = [got.cursor, got.more, got.view];
      }
    });
    const median = (values: readonly number[]) => percentile(values, 0.5);
    const growth = {
      rows: size,
      start,
      ...{ firstPage: median(first), middlePage: median(middle), nothingNew: median(nothing) },
      ...{ phone: all, phoneRows, push: median(pushes), push99: percentile(pushes, 0.99) },
      rss: Math.round(rssMb(server.pid)),
    };
    found.push(growth);
    report(growth);
    client.close();
    await server.stop();
  }
  return found;
}
