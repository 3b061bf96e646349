import type { Result } from '../../src/domain/result.ts';
import type { Device } from './device.ts';
import { isPastTime, whoms } from './forgetting.ts';
import type { World } from './world.ts';

/** What befalls a device or the hub. Answers what to write into the history. */
export type Happening = (world: World, device: Device) => Promise<string>;

const minute = 60_000;
const day = 24 * 3_600_000;

/** Longer than any request may take, in ms. */
const patience = 30_000;

const ended = (end: Result<unknown> | 'too-long'): string =>
  end === 'too-long' ? 'no answer' : end.ok ? 'done' : end.code;

const restart: Happening = async ({ clockwork, random, counts }, device) => {
  counts.restarts++;
  // In the middle of whatever comes next: an answer, rows, a timer.
  if (random.chance(0.7)) await clockwork.half(5000, random.int(30));
  device.kill();
  await clockwork.turns(1);
  if (random.chance(0.3)) await clockwork.pass(random.int(2 * minute));
  await clockwork.until(device.open(), patience);
  return 'restart';
};

const secondTab: Happening = async ({ clockwork }, device) => {
  if (device.tabs.length < 2) {
    await clockwork.until(device.open(), patience);
    return 'second tab';
  }
  device.tabs.pop()?.kill();
  return 'second tab closed';
};

const cable: Happening = async (_, device) => {
  device.line.isOnline = !device.line.isOnline;
  if (!device.line.isOnline) device.line.cut();
  // The browser says so mostly, not always.
  else if (_.random.chance(0.7)) for (const tab of device.tabs) tab.online();
  return device.line.isOnline ? 'online' : 'offline';
};

const hide: Happening = async (world, device) => {
  for (const tab of device.tabs) tab.show(false);
  await world.clockwork.pass(world.random.int(20_000));
  for (const tab of device.tabs) tab.show(true);
  return 'hidden for a while';
};

const jump: Happening = async ({ random }, device) => {
  const skews = [0, day, -day, 3 * minute, -3 * minute, 40_000, -40_000];
  // 2031 comes up now and then: a tablet whose battery was empty.
  device.room.skew = random.chance(0.1) ? 5 * 365 * day : (random.pick(skews) ?? 0);
  return `clock ${device.room.skew >= 0 ? '+' : ''}${device.room.skew / 1000} s`;
};

const push: Happening = async (_, device) => {
  for (const tab of device.tabs) tab.syncNow();
  return 'sync now';
};

const storm: Happening = async ({ weather, random }) => {
  const isClear = random.chance(0.3);
  const chance = (most: number) => (isClear ? 0 : random.next() * most);
  weather.lost = chance(0.4);
  weather.unanswered = chance(0.4);
  weather.doubled = chance(0.5);
  weather.slow = chance(0.4);
  weather.torn = chance(0.4);
  return isClear ? 'fine weather' : 'bad weather';
};

const serverRestart: Happening = async ({ house }) => {
  house.restart();
  return 'server restarted';
};

const serverCrash: Happening = async ({ house, random }) => {
  const when = random.chance(0.5) ? ('before-commit' as const) : ('after-commit' as const);
  house.crashNext(when);
  return `server will die ${when}`;
};

/** Lets the hub do its minute, and writes down what it takes away for good. */
export async function keepHouse({ house, ledger, clockwork, problems }: World): Promise<string> {
  const now = clockwork.now();
  const taken = await house.keepHouse();
  for (const { kind, id, doc } of taken) {
    const { fields } = JSON.parse(doc) as { readonly fields: { readonly [field: string]: unknown } };
    const isOld = isPastTime({ kind, id, fields }, now, now);
    const isErased = whoms({ kind, id, fields }).some((one) => ledger.served.erased.has(one));
    if (fields.gone !== true && !isOld && !isErased)
      problems.push(`The hub took ${kind} ${id} away, which is not gone.`);
    ledger.purged.add(`${kind} ${id}`);
    ledger.heard.forget(kind, id);
    ledger.served.forget(kind, id);
  }
  return `the hub keeps house, ${taken.length} rows taken away`;
}

const housekeeping: Happening = (world) => keepHouse(world);

const leap: Happening = async (world, device) => {
  const { clockwork, random, counts } = world;
  counts.leaps++;
  // One sleeps through it, longer than tombstones are kept; the others come back before the hub's housekeeping.
  const length = random.pick([12 * 3_600_000, 2 * day, 40 * day, 121 * day, 125 * day]) ?? day;
  const isAway = length > 2 * day && random.chance(0.7);
  if (isAway) {
    device.line.isOnline = false;
    device.line.cut();
  }
  clockwork.sleep(length);
  await clockwork.pass(2 * minute);
  await keepHouse(world);
  for (const tab of world.devices.flatMap(({ tabs }) => tabs)) await clockwork.until(tab.forget(), patience);
  if (random.chance(0.5)) {
    clockwork.sleep(day);
    await clockwork.pass(minute);
    await keepHouse(world);
  }
  return `${length / day} days pass${isAway ? ', this device away' : ''}`;
};

const leave: Happening = async ({ clockwork }, device) => {
  const { page } = device;
  const end = await clockwork.until(
    device.engine.leave().then((left) => {
      if (left.ok) page.giveUp();
      return left;
    }),
    patience,
  );
  return `leave: ${ended(end)}`;
};

/** A device that may make codes and is there to do so. */
const giver = (world: World, except: Device): Device | undefined =>
  world.random.pick(
    world.devices.filter(
      (one) => one !== except && one.tabs.length > 0 && one.line.isOnline && one.session()?.join != null,
    ),
  );

/** Comes to the hub, or comes back, or becomes somebody else: whatever codes can do. */
export const pair: Happening = async (world, device) => {
  const { clockwork, random } = world;
  const from = giver(world, device);
  if (!from) return 'nobody to pair with';
  const code = from.session()?.join;
  const kind = random.pick(['join', 'link', 'door', 'desk'] as const) ?? 'join';
  if (kind === 'join') {
    const end = await clockwork.until(device.engine.join(code ?? ''), patience);
    return `join: ${ended(end)}`;
  }
  const port = from.engine.createServerPort();
  const person = random.pick(from.rows('person'))?.id ?? '';
  const made = await clockwork.until(
    kind === 'link' ? port.createCode('link', person) : port.createPairCode(kind),
    patience,
  );
  if (made === 'too-long' || !made.ok) return `${kind}: no code`;
  const end = await clockwork.until(device.engine.redeem(made.value.code), patience);
  return `${kind} ${kind === 'link' ? person : ''}: ${ended(end)}`;
};

const revoke: Happening = async (world, device) => {
  const from = giver(world, device);
  const id = device.session()?.device;
  if (!from || !id) return 'nobody to send away';
  await from.engine.commit([{ kind: 'device', id, fields: { revoked: true } }]);
  from.page.note();
  return `${from.name} sends it away`;
};

export const happenings = {
  restart,
  secondTab,
  cable,
  hide,
  jump,
  push,
  storm,
  serverRestart,
  serverCrash,
  housekeeping,
  leap,
  leave,
  pair,
  revoke,
} as const satisfies { readonly [name: string]: Happening };
