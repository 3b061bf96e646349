import { type Complaint, check } from './check.ts';
import type { Device } from './device.ts';
import { keepHouse } from './happenings.ts';
import { begin, step } from './history.ts';
import { clear } from './network.ts';
import type { Parts } from './parts.ts';
import { createRandom } from './random.ts';
import { createWorld, type World } from './world.ts';

/** What a seed came to. */
export interface Played {
  readonly seed: number;
  readonly complaints: readonly Complaint[];
  /** The steps that were taken, in words. */
  readonly history: readonly string[];
  readonly steps: number;
  readonly counts: { readonly [name: string]: number };
}

/** Requests of one device in the quiet at the end, at most: one that asks more runs in a circle. */
const mostRequests = 80;
/** The longest backoff and the longest look apart, ms: whoever has not come by then will not come. */
const settling = 200_000;

const isBusy = ({ tabs }: Device): boolean =>
  tabs.some(({ engine }) => engine.syncStatus.peek().state === 'syncing');

/** The network heals, everybody comes back, and nobody does anything more. */
async function settle(world: World): Promise<Complaint[]> {
  const { clockwork, weather, devices, traffic } = world;
  Object.assign(weather, clear());
  world.house.crashNext(undefined);
  for (const device of devices) {
    const wasOnline = device.line.isOnline;
    device.line.isOnline = true;
    if (!wasOnline) for (const tab of device.tabs) tab.online();
  }
  await keepHouse(world);
  for (const tab of devices.flatMap(({ tabs }) => tabs)) await clockwork.until(tab.forget(), settling);
  const before = traffic.requests;
  await clockwork.pass(settling);
  // Somebody may be having the look of every minute just now.
  for (const tab of devices.flatMap(({ tabs }) => tabs)) await clockwork.until(tab.forget(), settling);
  // Whoever has let go of too much, by a clock that was wrong, reads everything again at the next look: after 75 s at
  // the latest.
  await clockwork.pass(80_000);
  for (let seconds = 0; seconds < 30 && devices.some(isBusy); seconds++) await clockwork.pass(1000);
  const tabs = devices.reduce((sum, device) => sum + device.tabs.length, 0);
  const asked = traffic.requests - before;
  return asked > mostRequests * tabs ? [`CIRCLES: ${asked} requests in the quiet.`] : [];
}

/** Plays the history of a seed, all of it or without some steps, and looks what is true afterwards. */
export async function play(
  parts: Parts,
  seed: number,
  isLeftOut: (n: number) => boolean = () => false,
): Promise<Played> {
  const world = await createWorld(parts, seed);
  const steps = 14 + createRandom(seed, 4).int(30);
  const history: string[] = [];
  const complaints: Complaint[] = [];
  const start = world.clockwork.now();
  try {
    await begin(world);
    for (let n = 0; n < steps; n++) {
      if (isLeftOut(n)) continue;
      const at = (world.clockwork.now() - start) / 1000;
      history.push(`${String(n).padStart(3)}  ${at.toFixed(3).padStart(12)} s  …`);
      const text = await step(world, n);
      history[history.length - 1] = `${String(n).padStart(3)}  ${at.toFixed(3).padStart(12)} s  ${text}`;
    }
    world.random = createRandom(seed, 5);
    complaints.push(...(await settle(world)), ...(await check(world)));
  } catch (error) {
    complaints.push(`BROKE: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  for (const device of world.devices) device.kill();
  await world.clockwork.turns(3);
  await world.house.close();
  const { traffic, counts } = world;
  return {
    seed,
    complaints,
    history,
    steps,
    counts: { ...traffic, ...counts, crashes: world.house.restarts },
  };
}
