import type { Fields } from '../../src/domain/change.ts';
import type { FieldsOf } from '../../src/domain/kinds.ts';
import { type Act, names, nothing, say, somebody } from './act.ts';

const plan: Act = async (device, random) => {
  const { engine } = device;
  const hub = engine.hub.peek();
  const person = somebody(device, random);
  if (!hub || !person) return nothing;
  const day = engine.addDays(engine.dayAt(engine.now(), hub.fields.timeZone), 1 + random.int(2));
  const fields = { person, day, coming: random.chance(0.7), shown: random.chance(0.5) };
  // The newer app has a kind that nobody else knows yet.
  const kind = (device.version === 'newer' && random.chance(0.4) ? 'errand' : 'plan') as 'plan';
  return say(device, [{ kind, id: engine.visitId(person, day), fields }], `${kind} ${person} ${day}`);
};

const pin: Act = async (device, random) => {
  const { engine } = device;
  const known = random.pick(device.rows('pinJob'));
  if (known && random.chance(0.6)) {
    const state = random.pick(['printed', 'cancelled', 'wanted']) ?? 'wanted';
    return say(device, [{ kind: 'pinJob', id: known.id, fields: { state } }], `pin ${known.id}: ${state}`);
  }
  const person = somebody(device, random) ?? null;
  const fields: FieldsOf<'pinJob'> = {
    person,
    name: random.pick(names) ?? 'x',
    organisation: '',
    organisationShort: '',
    template: 'badge',
    code: person,
    batch: null,
    state: 'wanted',
    reason: null,
    wantedAt: engine.now(),
    printedAt: null,
    prints: 0,
  };
  const id = `pin-${device.name}-${random.int(1000)}`;
  return say(device, [{ kind: 'pinJob', id, fields }], `pin ${id}`);
};

const contact: Act = async (device, random) => {
  const person = somebody(device, random);
  if (!person) return nothing;
  const fields = { person, lastName: random.pick(names) ?? '', email: 'a@example.org', phone: '' };
  return say(device, [{ kind: 'contact', id: person, fields }], `contact ${person}`);
};

const settings: Act = async (device, random) => {
  const hub = device.engine.hub.peek();
  if (!hub) return nothing;
  const fields: Fields = random.chance(0.5)
    ? { purpose: `Därför ${random.int(99)}` }
    : { closes: random.pick(['16:00', '18:00', '22:00']) ?? '18:00' };
  return say(device, [{ kind: 'hub', id: hub.id, fields }], `settings ${JSON.stringify(fields)}`);
};

const organisation: Act = async (device, random) => {
  const known = random.pick(device.rows('organisation'));
  if (!known) return nothing;
  const fields: Fields = random.chance(0.5) ? { checked: true } : { short: `S${random.int(9)}` };
  return say(device, [{ kind: 'organisation', id: known.id, fields }], `organisation ${known.id}`);
};

const closing: Act = async (device) => {
  await device.engine.closeDueVisits();
  device.page.note();
  return 'closing time';
};

const rename: Act = async (device, random) => {
  const known = random.pick(device.rows('device'));
  if (!known) return nothing;
  const fields = { name: `Namn ${random.int(9)}` };
  return say(device, [{ kind: 'device', id: known.id, fields }], `name ${known.id}`);
};

const refusals: Act = async (device, random) => {
  const entry = random.pick(device.disk.read('refused'));
  if (!entry) return nothing;
  const isRetry = random.chance(0.5);
  device.page.settleRefusal(entry.row);
  if (isRetry) await device.engine.retryRefused(entry.n);
  else await device.engine.discardRefused(entry.n);
  device.page.note();
  return `${isRetry ? 'retry' : 'discard'} ${entry.kind} ${entry.id} (${entry.code})`;
};

/** What is done about the house: plans, pins, settings, and the changes that were refused. */
export const houseActs = {
  plan,
  pin,
  contact,
  settings,
  organisation,
  closing,
  rename,
  refusals,
} as const satisfies { readonly [name: string]: Act };
