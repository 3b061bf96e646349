import type { Turn } from '../../src/domain/breakfast/turn.ts';
import type { Change, Fields } from '../../src/domain/change.ts';
import { type Act, nothing, say, somebody } from './act.ts';
import type { Device } from './device.ts';
import type { Random } from './random.ts';

/** The breakfasts that people speak of: today's and tomorrow's, so that they meet often. */
function someDay(device: Device, random: Random): string | undefined {
  const hub = device.engine.hub.peek();
  if (!hub) return undefined;
  return device.engine.addDays(device.engine.dayAt(device.engine.now(), hub.fields.timeZone), random.int(2));
}

const come: Act = async (device, random) => {
  const [person, day] = [somebody(device, random), someDay(device, random)];
  if (!person || !day) return nothing;
  const { engine } = device;
  const change = random.chance(0.8)
    ? engine.signUp(person, { visible: random.chance(0.5) }, day, random.int(3))
    : random.chance(0.5)
      ? engine.plainPlusOne(`${device.name}${random.int(99)}`, day)
      : engine.bookOnboarding(person, day, random.chance(0.7));
  return say(device, [change], `${change.kind} ${change.id}`);
};

/** Thinks better of it: not to be suggested for turns, or shown around on another day. */
const changeMind: Act = async (device, random) => {
  const [person, day] = [somebody(device, random), someDay(device, random)];
  if (!person || !day) return nothing;
  const { engine } = device;
  const known = (kind: string) => device.rows(kind).some(({ id }) => id === `${person}~${day}`);
  if (random.chance(0.5) && known('signUp'))
    return say(device, [engine.askForTurns(person, day, random.chance(0.5))], `asked ${person} ${day}`);
  if (!known('onboarding')) return nothing;
  const to = engine.addDays(day, 1);
  return say(device, engine.moveOnboarding(person, day, to), `moved ${person} ${day} ${to}`);
};

const roster: Act = async (device, random) => {
  const [person, day] = [somebody(device, random), someDay(device, random)];
  if (!person || !day) return nothing;
  const { engine } = device;
  const place = { day, task: random.pick(['coffee', 'greet']) ?? 'coffee', backup: random.chance(0.2) };
  const id = engine.turnId(place.day, place.task, place.backup);
  const row = device.rows('turn').find((one) => one.id === id);
  const current = row && ({ ...place, offered: false, ...(row.fields as Fields) } as Turn);
  const at = engine.now();
  const changes = (): readonly Change[] => {
    if (!current || current.holder.person === null) {
      const taken = engine.takeTurn(place, person, at, current);
      return taken.ok ? taken.value.changes : [];
    }
    if (current.offered) {
      const accepted = engine.acceptTurn(current, person, at);
      return accepted.ok ? accepted.value.changes : [];
    }
    const holder = current.holder.person;
    if (random.chance(0.5)) {
      const offered = engine.offerTurn(current, holder, true);
      return offered.ok ? offered.value : [];
    }
    const left = engine.leaveTurn(current, holder, at, { starts: at, lockHours: 1 });
    return left.ok ? left.value.changes : [];
  };
  const said = changes();
  return said.length === 0 ? nothing : say(device, said, `turn ${id} ${JSON.stringify(said[0]?.fields)}`);
};

const kitchen: Act = async (device, random) => {
  const [person, day] = [somebody(device, random), someDay(device, random)];
  if (!person || !day) return nothing;
  const { engine } = device;
  const change = random.pick([
    engine.setDiet(person, ['nuts'], ''),
    engine.tickBought(day, 'milk', random.chance(0.5)),
    engine.joinMix(person, day, random.chance(0.8)),
  ]);
  return change ? say(device, [change], `${change.kind} ${change.id}`) : nothing;
};

const turnout: Act = async (device, random) => {
  const day = someDay(device, random);
  if (!day) return nothing;
  const fields = { day, signedUp: random.int(20), came: random.int(20) };
  return say(device, [{ kind: 'attendance', id: day, fields }], `attendance ${JSON.stringify(fields)}`);
};

/** What is said of breakfasts. */
export const breakfastActs = { come, changeMind, roster, kitchen, turnout } as const satisfies {
  readonly [name: string]: Act;
};
