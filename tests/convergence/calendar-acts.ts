import type { Activity, Joining } from '../../src/domain/calendar/activity.ts';
import type { ActivityRow } from '../../src/domain/calendar/activity-rules.ts';
import type { Change } from '../../src/domain/change.ts';
import { type Act, nothing, say, somebody } from './act.ts';
import type { Device } from './device.ts';
import type { Random } from './random.ts';

const hour = 3_600_000;
const titles = ['Yoga', 'Bokcirkel', 'Vid elden'];

/** When this device thinks that breakfast is. */
const rulesOf = (device: Device) => device.engine.breakfastRules.peek();

const activities = (device: Device): ActivityRow[] =>
  device
    .rows('activity')
    .filter(
      ({ fields }) => typeof fields.starts === 'number' && typeof fields.ends === 'number' && fields.links,
    )
    .map(({ id, fields }) => ({ id, fields: fields as unknown as Activity }));

/** Some time of the coming days, on the half hour; often enough where breakfast is. */
function someTime(device: Device, random: Random): Pick<Activity, 'starts' | 'ends'> {
  const starts =
    (Math.floor(device.engine.now() / hour) + random.int(120)) * hour + (random.int(2) * hour) / 2;
  return { starts, ends: starts + (1 + random.int(4)) * (hour / 2) };
}

const activity: Act = async (device, random) => {
  const rules = rulesOf(device);
  const role = device.session()?.role;
  // Activities are few, so that people meet in them.
  if (!rules || !role || activities(device).length > 3) return nothing;
  const id = `act-${device.name}-${random.int(1000)}`;
  const words = {
    title: random.pick(titles) ?? 'x',
    form: 'other' as const,
    spot: random.pick(['', 'oasis']) ?? '',
    place: '',
    ...someTime(device, random),
    openness: 'join' as const,
    soundLevel: 'talk' as const,
    by: '',
    about: '',
    signUp: true,
    capacity: 1,
  };
  const person = somebody(device, random) ?? null;
  const made = device.engine.makeActivity(rules, words, { id, role, person });
  return made.ok ? say(device, made.value, `activity ${id} of ${person} at ${words.starts}`) : nothing;
};

const editActivity: Act = async (device, random) => {
  const { engine } = device;
  const [rules, row] = [rulesOf(device), random.pick(activities(device))];
  if (!rules || !row) return nothing;
  const said = (): readonly Change[] => {
    const deed = random.next();
    if (deed < 0.3) {
      const agreed = engine.agree(rules, row);
      return agreed.ok ? agreed.value : [];
    }
    if (deed < 0.5) return engine.callOff(row, random.pick(['', 'Sjuk']) ?? '');
    if (deed < 0.55) return [engine.takeBack(row)];
    const words = deed < 0.8 ? { title: random.pick(titles) ?? 'x' } : someTime(device, random);
    const edited = engine.editActivity(rules, row, words);
    return edited.ok ? edited.value : [];
  };
  const changes = said();
  return changes.length > 0
    ? say(device, changes, `edit activity ${row.id} ${JSON.stringify(changes[0]?.fields)}`)
    : nothing;
};

const joinActivity: Act = async (device, random) => {
  const { engine } = device;
  const timeZone = engine.hub.peek()?.fields.timeZone;
  const [row, person] = [random.pick(activities(device)), somebody(device, random)];
  if (!timeZone || !row || !person) return nothing;
  const known = device.rows('joining').find(({ id }) => id === `${person}~${row.id}`);
  const current = known?.fields.claim === undefined ? undefined : (known.fields as unknown as Joining);
  const when = { at: engine.now(), timeZone };
  const joined = random.chance(0.7) ? engine.joinActivity(row, person, current, when) : undefined;
  const changes = joined
    ? joined.ok
      ? joined.value
      : []
    : engine.withdrawJoining(row, person, current, when);
  return changes.length > 0
    ? say(device, changes, `join ${person} ${row.id} ${JSON.stringify(changes[0]?.fields.claim)}`)
    : nothing;
};

/** Breakfast on some day: other than usual, or not at all. */
const moveBreakfast: Act = async (device, random) => {
  const { engine } = device;
  const timeZone = engine.hub.peek()?.fields.timeZone;
  if (!timeZone || (device.session()?.role !== 'desk' && random.chance(0.9))) return nothing;
  const day = engine.addDays(engine.dayAt(engine.now(), timeZone), random.int(5));
  const state = random.pick(['on', 'off', 'usual'] as const) ?? 'on';
  const fields = { day, state, reason: '', starts: random.pick(['08:15', '13:00']) ?? null, ends: '15:00' };
  return say(device, [{ kind: 'breakfastDay', id: day, fields }], `breakfast ${day} ${state}`);
};

/** What people do in the calendar, and the host with breakfast beside it. */
export const calendarActs = { activity, editActivity, joinActivity, moveBreakfast } as const satisfies {
  readonly [name: string]: Act;
};
