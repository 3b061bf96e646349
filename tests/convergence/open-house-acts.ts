import type { Week } from '../../src/domain/openhouse/week.ts';
import type { WeekSignUp } from '../../src/domain/openhouse/week-sign-up.ts';
import type { WeekRow } from '../../src/domain/openhouse/weeks.ts';
import { type Act, names, nothing, say, somebody, towns } from './act.ts';
import type { Device } from './device.ts';

const zones = ['oasis', 'glade', 'campfire'] as const;

/** The weeks that are here whole. */
const weeks = (device: Device): WeekRow[] =>
  device
    .rows('week')
    .filter(({ fields }) => fields.days !== undefined && fields.state !== undefined)
    .map(({ id, fields }) => ({ id, fields: fields as unknown as Week }));

const todayOf = (device: Device): string | undefined => {
  const { engine } = device;
  const hub = engine.hub.peek();
  return hub && engine.dayAt(engine.now(), hub.fields.timeZone);
};

/** The host plans a week, opens it, or changes how many there is room for. */
const planWeek: Act = async (device, random) => {
  const { engine } = device;
  const [today, known] = [todayOf(device), random.pick(weeks(device))];
  if (!today || (device.session()?.role !== 'desk' && random.chance(0.9))) return nothing;
  if (!known) {
    const texts = { title: 'Öppet hus', about: '', place: '', tasks: [{ id: 'coffee', name: 'Kaffe' }] };
    const id = `week-${device.name}-${random.int(100)}`;
    const made = engine.makeWeek(texts, { id, firstDay: today, language: 'sv', now: engine.now() });
    return say(device, [{ ...made, fields: { ...made.fields, state: 'open' } }], `plan ${id}`);
  }
  const days = known.fields.days.map((one) => ({ ...one, capacity: random.pick([null, 1, 2]) ?? null }));
  const state = random.pick(['open', 'open', 'closed'] as const) ?? 'open';
  const changed = engine.changeWeek(known, random.chance(0.6) ? { days } : { state });
  return changed.ok && changed.value.length > 0 ? say(device, changed.value, `change ${known.id}`) : nothing;
};

/** Somebody comes on a day of a week, does not after all, or does in spite of it all; perhaps with an address. */
const comeToWeek: Act = async (device, random) => {
  const { engine } = device;
  const [today, week, person] = [todayOf(device), random.pick(weeks(device)), somebody(device, random)];
  // Two days, so that people meet on them.
  const ahead = (week?.fields.days ?? []).filter((one) => one.day >= (today ?? '')).slice(0, 2);
  const day = random.pick(ahead)?.day;
  if (!today || !week || !person || !day) return nothing;
  const id = engine.placeId(week.id, day, person);
  const row = device.rows('weekSignUp').find((one) => one.id === id && one.fields.claimed !== undefined);
  const known = row?.fields as unknown as WeekSignUp | undefined;
  if (known?.coming && random.chance(0.6)) {
    const changes = [engine.withdrawFrom(id, known, engine.now())];
    if (random.chance(0.3)) changes.push(engine.keepPlace(id, known));
    return say(device, changes, `withdraw ${id}`);
  }
  if (random.chance(0.15)) {
    const address = engine.setAddress(week, person, random.chance(0.7) ? 'a@example.org' : '');
    return address.ok ? say(device, address.value, `address of ${person}`) : nothing;
  }
  const said = engine.signUpFor(week, day, person, { now: engine.now(), today }, known);
  return said.ok && said.value.length > 0 ? say(device, said.value, `come ${id}`) : nothing;
};

/** The host greets somebody who is expected, or ticks a line of the morning off. */
const receive: Act = async (device, random) => {
  const row = random.pick(device.rows('weekSignUp').filter(({ fields }) => fields.gone !== true));
  const { week, day } = row?.fields ?? {};
  if (!row || typeof week !== 'string' || typeof day !== 'string') return nothing;
  if (random.chance(0.5))
    return say(device, [device.engine.greetOn(row.id, random.pick(names) ?? null)], `greet on ${row.id}`);
  return say(device, [device.engine.tick(week, day, 'coffee', random.chance(0.7))], `tick ${day}`);
};

/** A stamp on the card of whoever carries the phone, or one off. */
const stampCard: Act = async (device, random) => {
  const { engine } = device;
  const [today, by] = [todayOf(device), engine.owner.peek()];
  if (!today || by === null) return nothing;
  const known = random.pick(device.rows('stamp').filter(({ fields }) => fields.gone !== true));
  if (known && random.chance(0.4)) return say(device, [engine.takeOff(known.id)], `stamp off ${known.id}`);
  const [week, zone] = [random.pick(weeks(device))?.id ?? '', random.pick(zones) ?? 'oasis'];
  return say(device, [engine.stampCard(by, week, zone, 'list', today)], `stamp ${by} ${zone}`);
};

/** Somebody would like to belong, or signs what the house promises; the host answers, and hangs up the words. */
const belong: Act = async (device, random) => {
  const { engine } = device;
  const [today, by] = [todayOf(device), engine.owner.peek()];
  if (!today) return nothing;
  const known = random.pick(device.rows('application').filter(({ fields }) => fields.gone !== true));
  const manifesto = random.pick(device.rows('manifesto'))?.id;
  const face = { name: random.pick(names) ?? '', organisation: random.pick(towns) ?? '' };
  if (by === null) {
    if (known && random.chance(0.7))
      return say(device, [engine.markAnswered(known.id, random.chance(0.8))], `answer ${known.id}`);
    const words = { title: 'Vi lovar', text: `Ord ${random.int(9)}`, language: 'sv' as const };
    const hung = engine.publishManifesto(words, {
      id: `words-${device.name}-${random.int(100)}`,
      at: engine.now(),
    });
    return hung.ok ? say(device, hung.value, 'hang up a manifesto') : nothing;
  }
  if (manifesto && random.chance(0.5)) {
    const signed = engine.sign(manifesto, face, { by, at: engine.now() });
    return signed.ok ? say(device, signed.value, `sign as ${by}`) : nothing;
  }
  if (known && random.chance(0.4))
    return say(device, [engine.takeApplicationBack(known.id)], `take back ${known.id}`);
  const id = `apply-${device.name}-${random.int(1000)}`;
  const applied = engine.apply(
    { ...face, aim: 'lära', contribute: 'kaka' },
    { ...{ by, id, at: engine.now(), day: today }, week: random.pick(weeks(device))?.id ?? '' },
  );
  return applied.ok ? say(device, applied.value, `apply ${id} by ${by}`) : nothing;
};

/** What guests and the host do in an open-house week. */
export const openHouseActs = { planWeek, comeToWeek, receive, stampCard, belong } as const satisfies {
  readonly [name: string]: Act;
};
