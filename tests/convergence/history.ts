import { acts } from './acts.ts';
import { createDevice, type Device } from './device.ts';
import { happenings } from './happenings.ts';
import type { SchemaVersion } from './patches.ts';
import { createRandom, type Random } from './random.ts';
import type { World } from './world.ts';

/** How often each thing happens, beside the others. */
const weights = {
  checkIn: 14,
  leaveHouse: 5,
  comeBack: 2,
  takeBack: 2,
  greetSomebody: 3,
  editPerson: 10,
  forgetPerson: 0.7,
  newcomer: 3,
  group: 0.7,
  plan: 3,
  pin: 3,
  contact: 1.5,
  settings: 1.5,
  organisation: 1.5,
  closing: 1,
  rename: 1,
  refusals: 3,
  come: 2,
  changeMind: 3,
  roster: 4,
  kitchen: 2,
  turnout: 0.7,
  wall: 0.5,
  leaf: 5,
  editLeaf: 4,
  withdrawLeaf: 0.7,
  moderate: 4,
  talk: 0.5,
  arrange: 2,
  sit: 3,
  activity: 1.5,
  editActivity: 3,
  joinActivity: 4,
  moveBreakfast: 0.7,
  deskWord: 1,
  sayPair: 1.5,
  mergeTwo: 0.7,
  ownWords: 0.7,
  planWeek: 0.5,
  comeToWeek: 3,
  receive: 0.7,
  stampCard: 1,
  belong: 1.2,
  restart: 5,
  secondTab: 1.5,
  cable: 8,
  hide: 1,
  jump: 3,
  push: 3,
  storm: 4,
  serverRestart: 1,
  serverCrash: 2,
  housekeeping: 1,
  leap: 1.2,
  leave: 0.6,
  pair: 1.5,
  revoke: 0.4,
} as const satisfies { readonly [name in keyof typeof acts | keyof typeof happenings]: number };

type StepName = keyof typeof weights;

const isAct = (name: StepName): name is keyof typeof acts => Object.hasOwn(acts, name);

/** How much time passes after a step, ms. */
function pauseAfter(random: Random): number {
  const length = random.next();
  if (length < 0.35) return 0;
  if (length < 0.6) return random.int(100);
  if (length < 0.9) return random.int(4000);
  return random.int(90_000);
}

const patience = 30_000;

async function act(world: World, name: keyof typeof acts, device: Device, random: Random): Promise<string> {
  const { clockwork } = world;
  const work = acts[name](device, random);
  if (!random.chance(0.06)) {
    const end = await clockwork.until(work, patience);
    if (end === 'too-long') throw new Error(`${device.name}: ${name} does not end.`);
    return end;
  }
  // In the middle of it the browser dies.
  let text = 'cut short';
  let isDead = false;
  work.then(
    (end) => {
      text = `${end}, then killed`;
    },
    (error: unknown) => {
      // What breaks in a dead tab breaks unheard.
      if (!isDead) world.problems.push(String(error));
    },
  );
  await clockwork.turns(random.int(40));
  world.counts.restarts++;
  isDead = true;
  device.kill();
  device.page.note();
  await clockwork.turns(2);
  await clockwork.until(device.open(), patience);
  return text;
}

/** A hub with its first tablet, some people, and at least three devices that have met. */
export async function begin(world: World): Promise<void> {
  const { clockwork, house, random, devices } = world;
  const versions: SchemaVersion[] = ['current', 'current', 'current'];
  if (random.chance(0.3)) versions.push('current');
  if (random.chance(0.25)) versions[1 + random.int(2)] = random.chance(0.5) ? 'older' : 'newer';
  versions.forEach((version, i) => {
    devices.push(createDevice(world, 'ABCDE'[i] ?? '?', version));
  });
  for (const device of devices) await clockwork.until(device.open(), patience);
  const [first, second, ...others] = devices;
  if (!first || !second) throw new Error('Two devices at least.');
  const set = await clockwork.until(
    first.engine.setUp({
      token: house.token,
      name: 'Gläntan',
      language: 'sv',
      closes: '18:00',
      timeZone: 'Europe/Stockholm',
    }),
    patience,
  );
  if (set === 'too-long' || !set.ok) throw new Error('The hub was not set up.');
  await clockwork.pass(2000);
  for (let i = 0; i < 2; i++) await clockwork.until(acts.newcomer(first, random), patience);
  await clockwork.until(acts.wall(first, random), patience);
  await clockwork.until(acts.planWeek(first, random), patience);
  const code = await clockwork.until(first.engine.createServerPort().createPairCode('door'), patience);
  if (code === 'too-long' || !code.ok) throw new Error('No code for a second tablet.');
  await clockwork.until(second.engine.redeem(code.value.code), patience);
  for (const phone of others) await clockwork.until(phone.engine.join(set.value.join ?? ''), patience);
  await clockwork.pass(1500);
}

/** One step of a history. Its number in the seed's history decides all of its chances. */
export async function step(world: World, n: number): Promise<string> {
  const random = createRandom(world.seed, 2, n);
  world.random = createRandom(world.seed, 3, n);
  const device = random.pick(world.devices) as Device;
  const name = random.weighted(weights);
  const text = isAct(name) ? await act(world, name, device, random) : await happenings[name](world, device);
  await world.clockwork.pass(pauseAfter(random));
  return `${device.name} ${text}`;
}
