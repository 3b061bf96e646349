import type { Fields } from '../../src/domain/change.ts';
import { isPersonal } from '../../src/domain/role.ts';
import { type Act, names, nothing, say, somebody, towns } from './act.ts';
import { breakfastActs } from './breakfast-acts.ts';
import { calendarActs } from './calendar-acts.ts';
import { deskActs } from './desk-acts.ts';
import { houseActs } from './house-acts.ts';
import { openHouseActs } from './open-house-acts.ts';
import { pathActs } from './path-acts.ts';
import { peopleActs } from './people-acts.ts';
import { wallsActs } from './walls-acts.ts';

const checkIn: Act = async (device, random) => {
  const { engine } = device;
  const hub = engine.hub.peek();
  const id = somebody(device, random);
  if (!hub || !id) return nothing;
  const day = engine.dayAt(engine.now(), hub.fields.timeZone);
  const { person, visits } = await engine.readArriving(id, [day]);
  if (!person) return nothing;
  const done = engine.checkIn(id, person.fields, hub.fields, engine.now(), visits[0]?.fields);
  if (random.chance(0.15) && done.changes.length > 0) {
    await say(device, done.changes, '');
    return say(device, done.undo, `check in ${id} ${day} and undo`);
  }
  return say(device, done.changes, `check in ${id} ${day}: ${done.outcome}`);
};

const leaveHouse: Act = async (device, random) => {
  const visit = random.pick(device.rows('visit').filter(({ fields }) => fields.left === null));
  if (!visit) return nothing;
  const at = device.engine.now();
  return say(device, [device.engine.checkOut(visit.id, at)], `check out ${visit.id}`);
};

const comeBack: Act = async (device, random) => {
  const visit = random.pick(device.rows('visit').filter(({ fields }) => fields.leftBy === 'self'));
  if (!visit) return nothing;
  return say(device, [device.engine.undoCheckOut(visit.id, device.engine.now())], `back ${visit.id}`);
};

const takeBack: Act = async (device, random) => {
  const visit = random.pick(device.rows('visit'));
  if (!visit) return nothing;
  return say(device, [{ kind: 'visit', id: visit.id, fields: { gone: true } }], `undo ${visit.id}`);
};

const greetSomebody: Act = async (device, random) => {
  const visit = random.pick(device.rows('visit'));
  const greeter = random.chance(0.8) ? (random.pick(names) ?? null) : null;
  return visit
    ? say(device, [device.engine.greet(visit.id, greeter)], `greet ${visit.id}: ${greeter}`)
    : nothing;
};

const editPerson: Act = async (device, random) => {
  const id = somebody(device, random);
  if (!id) return nothing;
  const field = random.pick(['firstName', 'lastInitial', 'checked', 'kind', 'visible', 'organisation']);
  if (field === 'visible') {
    const wish = random.chance(0.6);
    const of = (kind: string) => device.rows(kind).filter((row) => row.fields.person === id);
    const [visits, plans] = [of('visit'), of('plan')].map((rows) => rows.map((row) => row.id));
    return say(device, device.engine.setVisible(id, wish, visits ?? [], plans ?? []), `show ${id}: ${wish}`);
  }
  const choices: { readonly [name: string]: Fields } = {
    firstName: { firstName: `${random.pick(names)}${random.int(9)}` },
    lastInitial: { lastInitial: random.pick(['A', 'B', 'C']) ?? '' },
    checked: { checked: random.chance(0.7) },
    kind: { kind: random.chance(0.5) ? ('member' as const) : ('guest' as const) },
    organisation: { organisation: random.pick(device.rows('organisation'))?.id ?? null },
  };
  const newer: Fields = device.version === 'newer' && random.chance(0.3) ? { pronoun: 'hen' } : {};
  const fields = { ...choices[field ?? 'checked'], ...newer };
  const change = { kind: 'person' as const, id, fields };
  return say(device, [change], `edit ${id} ${JSON.stringify(change.fields)}`);
};

const forgetPerson: Act = async (device, random) => {
  const own = device.session()?.person;
  const id = isPersonal(device.session()?.role) && own ? own : random.pick(device.rows('person'))?.id;
  if (!id) return nothing;
  // As the pages do it, where they offer it; a newcomer's arrival that is taken back says no more than this.
  const isOffered = device.session()?.role === 'desk' || id === own;
  if (!isOffered || random.chance(0.3))
    return say(device, [{ kind: 'person', id, fields: { gone: true } }], `remove ${id}`);
  device.page.note();
  await device.engine.erasePerson(id, id === own);
  device.page.note();
  return `erase ${id}`;
};

const newcomer: Act = async (device, random) => {
  const { engine } = device;
  const hub = engine.hub.peek();
  if (!hub) return nothing;
  const form = {
    firstName: random.pick(names) ?? '',
    organisation: { id: null, text: random.chance(0.5) ? (random.pick(towns) ?? '') : '' },
    visible: random.chance(0.5),
  };
  const written = isPersonal(device.session()?.role)
    ? engine.writeIn(form, engine.findOrganisation)
    : engine.welcome(form, hub.fields, engine.now(), engine.findOrganisation);
  if (!written.ok) return nothing;
  const { person, changes } = written.value;
  return say(device, changes, `newcomer ${person}`);
};

const group: Act = async (device, random) => {
  const { engine } = device;
  const hub = engine.hub.peek();
  if (!hub) return nothing;
  const made = engine.welcomeGroup(
    {
      name: 'Studiebesök',
      organisation: { id: null, text: '' },
      names: 'Ett\nTvå',
      count: 2 + random.int(5),
    },
    hub.fields,
    engine.now(),
    engine.findOrganisation,
  );
  return made.ok ? say(device, made.value.changes, `group ${made.value.group}`) : nothing;
};

export const acts = {
  checkIn,
  leaveHouse,
  comeBack,
  takeBack,
  greetSomebody,
  editPerson,
  forgetPerson,
  newcomer,
  group,
  ...houseActs,
  ...breakfastActs,
  ...wallsActs,
  ...pathActs,
  ...calendarActs,
  ...deskActs,
  ...peopleActs,
  ...openHouseActs,
} as const satisfies { readonly [name: string]: Act };
