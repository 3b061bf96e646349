import { type Act, nothing, say, somebody } from './act.ts';
import type { Device } from './device.ts';
import type { Random } from './random.ts';

/** Mostly the desk; now and then somebody who may not, and is refused. */
const actsAsDesk = (device: Device, random: Random): boolean =>
  device.version !== 'older' && (device.session()?.role === 'desk' || random.chance(0.1));

const today = ({ engine }: Device): string | undefined => {
  const zone = engine.hub.peek()?.fields.timeZone;
  return zone === undefined ? undefined : engine.dayAt(engine.now(), zone);
};

const deskWord: Act = async (device, random) => {
  const day = today(device);
  if (day === undefined || !actsAsDesk(device, random)) return nothing;
  const { engine } = device;
  const deed = random.next();
  if (deed < 0.3) return say(device, [engine.sayOfDay(day, `Hej ${random.int(9)}`)], `message of ${day}`);
  const known = random.pick(device.rows('task'));
  if (known && deed < 0.6) {
    const done = random.chance(0.6);
    const change = done ? engine.tickTask(known.id, day) : engine.untickTask(known.id, day);
    return say(device, [change], `task ${known.id}: ${done}`);
  }
  const made = engine.addTask(`task-${device.name}-${random.int(1000)}`, 'Koka kaffe', day);
  return made.ok ? say(device, [made.value], `task ${made.value.id}`) : nothing;
};

const sayPair: Act = async (device, random) => {
  const [day, one, other] = [today(device), somebody(device, random), random.pick(device.rows('person'))?.id];
  if (day === undefined || !one || !other || one === other || !actsAsDesk(device, random)) return nothing;
  const word = random.pick(['done', 'later', 'never'] as const) ?? 'done';
  const change = device.engine.sayOfPair(one, other, word, day, random.chance(0.2));
  return say(device, [change], `pair ${change.id}: ${JSON.stringify(change.fields)}`);
};

/** What the host says at the desk. */
export const deskActs = { deskWord, sayPair } as const satisfies { readonly [name: string]: Act };
