import type { ServerProcess } from '../support/server-process.ts';
import { createClient } from './client.ts';
import { checkIn, type SeededDevice } from './seed.ts';
import { pause, percentile, rssMb, watchCpu } from './watch.ts';

/** What one rate did. Times in ms, shares in percent of one core. */
export interface Step {
  readonly asked: number;
  readonly done: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** From sending the push to the moment another device's line has it. */
  readonly live50: number;
  readonly live99: number;
  readonly pull99: number;
  readonly cpu: { readonly server: number; readonly load: number; readonly machine: number };
  readonly rss: number;
  readonly failed: number;
}

/** Above this p99 of a push a server is no longer quick, in ms. */
export const tooSlow = 100;

/** Every device listens; doors send check-ins at a rate that grows until pushes are slow. */
export async function measureRates(
  server: ServerProcess,
  devices: readonly SeededDevice[],
  rates: readonly number[],
  seconds: number,
  report: (step: Step) => void,
): Promise<Step[]> {
  const client = createClient(server.url);
  const sent = new Map<string, number>();
  let live: number[] = [];
  const heard = (text: string) => {
    const now = performance.now();
    for (const [, id = ''] of text.matchAll(/"id":"(load\d+)~/g)) {
      const at = sent.get(id);
      if (at !== undefined) live.push(now - at);
      sent.delete(id);
    }
  };
  const doors = devices.filter((device) => device.isDoor);
  // One other door of each hub is listened to closely, the rest are only kept busy.
  const close = new Set(doors.filter((_, i) => i % 2 === 1));
  for (const device of devices) {
    const { cursor, view } = await client.pull(device, 'cursor=0&view=');
    await client.listen(device, `cursor=${cursor}&view=${view}`, close.has(device) ? heard : () => undefined);
  }
  const senders = doors.filter((_, i) => i % 2 === 0);
  const steps: Step[] = [];
  let n = 0;
  const left = [...rates];
  let isSecondTry = false;
  for (let asked = left.shift(); asked !== undefined; asked = left.shift()) {
    live = [];
    const pushes: number[] = [];
    const pulls: number[] = [];
    const under: Promise<void>[] = [];
    let failed = 0;
    const cpu = watchCpu(server.pid);
    const began = performance.now();
    const push = async (due: number) => {
      const device = senders[n++ % senders.length];
      if (!device) return;
      const id = `load${n}`;
      sent.set(id, due);
      try {
        await client.push(device, checkIn(id, Date.now(), device.id));
        // From when it was due: a queue in front of the server counts, too.
        pushes.push(performance.now() - due);
      } catch (error) {
        if (failed++ === 0) console.error(error);
      }
    };
    const pull = async () => {
      const device = devices[n % devices.length];
      if (!device) return;
      const at = performance.now();
      await client.pull(device, 'cursor=1&view=none');
      pulls.push(performance.now() - at);
    };
    for (let i = 0; i < asked * seconds; ) {
      const due = Math.min(asked * seconds, Math.floor(((performance.now() - began) / 1000) * asked) + 1);
      for (; i < due; i++) {
        under.push(push(began + (i / asked) * 1000));
        if (i % 10 === 0) under.push(pull());
      }
      await pause(2);
    }
    await Promise.all(under);
    const took = (performance.now() - began) / 1000;
    const step = {
      asked,
      done: Math.round(pushes.length / took),
      ...{ p50: percentile(pushes, 0.5), p95: percentile(pushes, 0.95), p99: percentile(pushes, 0.99) },
      ...{ live50: percentile(live, 0.5), live99: percentile(live, 0.99), pull99: percentile(pulls, 0.99) },
      ...{ cpu: cpu(), rss: Math.round(rssMb(server.pid)), failed },
    };
    steps.push(step);
    report(step);
    if (failed > 0 || (step.p99 > tooSlow && isSecondTry)) break;
    // One slow step may be the machine's: it is tried once more.
    isSecondTry = step.p99 > tooSlow;
    if (isSecondTry) left.unshift(asked);
    await pause(300);
  }
  client.close();
  return steps;
}

/** Memory of the server with so many idle lines open. */
export interface Idle {
  readonly lines: number;
  readonly rss: number;
  /** KB for each line since there were none. */
  readonly each: number;
}

export async function measureIdle(
  server: ServerProcess,
  devices: readonly SeededDevice[],
  counts: readonly number[],
): Promise<Idle[]> {
  const client = createClient(server.url);
  const found: Idle[] = [];
  let [open, empty] = [0, 0];
  for (const count of counts) {
    while (open < count) {
      const some = devices.slice(open, Math.min(count, open + 50));
      await Promise.all(
        some.map(async (device) => {
          const { cursor, view } = await client.pull(device, 'cursor=0&view=');
          await client.listen(device, `cursor=${cursor}&view=${view}`, () => undefined);
        }),
      );
      if (some.length === 0) break;
      open += some.length;
    }
    await pause(3000);
    const rss = rssMb(server.pid);
    if (open === 0) empty = rss;
    const each = open === 0 ? 0 : ((rss - empty) * 1024) / open;
    found.push({ lines: open, rss: Math.round(rss), each: Math.round(each) });
  }
  client.close();
  return found;
}
