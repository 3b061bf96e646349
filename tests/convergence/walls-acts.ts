import type { Change, Fields } from '../../src/domain/change.ts';
import type { Contribution, Wall } from '../../src/domain/walls/wall.ts';
import type { ContributionRow, WallRow } from '../../src/domain/walls/wall-rules.ts';
import { type Act, names, nothing, say, somebody } from './act.ts';
import type { Device } from './device.ts';
import type { Random } from './random.ts';

const places = ['habits', 'rituals'].map((id) => ({ id, name: id, hint: '' }));
const texts = ['Säg hej', 'Lyssna', 'Fika', 'Gå hem i tid'];

/** An app from before there were walls does nothing about them; it keeps what comes. */
const knowsWalls = (device: Device): boolean => device.version !== 'older';

/** A whole row of what this device holds, with what only the host says filled in as the screens see it. */
const wallIn = (device: Device, id: unknown): WallRow | undefined => {
  const row = device.rows('wall').find((one) => one.id === id && one.fields.moderation !== undefined);
  return row && { id: row.id, fields: row.fields as unknown as Wall };
};

function someLeaf(device: Device, random: Random): ContributionRow | undefined {
  const all = device
    .rows('contribution')
    .filter(({ fields }) => typeof fields.text === 'string' && typeof fields.wall === 'string');
  const mine = all.filter(({ fields }) => device.engine.isMine((fields.by ?? null) as string | null));
  const row = random.pick(random.chance(0.8) && mine.length > 0 ? mine : all);
  const filled = { by: null, hidden: false, looked: null, ...row?.fields };
  return row && { id: row.id, fields: filled as unknown as Contribution };
}

const wall: Act = async (device, random) => {
  // Walls are few, so that people meet on them.
  if (!knowsWalls(device) || device.rows('wall').length > 1) return nothing;
  const { engine } = device;
  const id = `wall-${device.name}-${random.int(1000)}`;
  const made = engine.makeWall(
    'tree',
    { title: 'Trädet', question: '', instruction: '', places },
    { id, timeZone: 'Europe/Stockholm', language: 'sv', now: engine.now() },
  );
  const settings: Fields = {
    state: 'published',
    moderation: random.chance(0.6) ? ('look-first' as const) : ('open' as const),
    who: random.chance(0.2) ? ('members' as const) : ('anyone' as const),
  };
  const change = { ...made, fields: { ...made.fields, ...settings } };
  return say(device, [change], `wall ${id} ${JSON.stringify(settings)}`);
};

/** A phone may hold its wall for an open one that is so no more, or lie. */
const boast = (change: Change, random: Random): Change =>
  random.chance(0.3) ? { ...change, fields: { ...change.fields, shown: true } } : change;

const leaf: Act = async (device, random) => {
  const { engine } = device;
  const on = knowsWalls(device) ? wallIn(device, random.pick(device.rows('wall'))?.id) : undefined;
  const role = device.session()?.role;
  if (!on || !role) return nothing;
  const words = { place: 'habits', parent: null, more: '', help: '', paper: false };
  // Somebody may try to write as another.
  const by = random.chance(0.1) ? (somebody(device, random) ?? null) : engine.owner.peek();
  const id = `leaf-${device.name}-${random.int(100_000)}`;
  const made = engine.contribute(
    on,
    { ...words, text: random.pick(texts) ?? 'x', name: random.pick(names) ?? null, organisation: null },
    { by, role, at: engine.now(), id },
  );
  return made.ok
    ? say(
        device,
        made.value.map((change) => boast(change, random)),
        `leaf ${id} by ${by}`,
      )
    : nothing;
};

const editLeaf: Act = async (device, random) => {
  const row = knowsWalls(device) ? someLeaf(device, random) : undefined;
  const on = row && wallIn(device, row.fields.wall);
  const role = device.session()?.role;
  if (!row || !on || !role) return nothing;
  if (random.chance(0.15))
    return say(device, [device.engine.closeQuestion(row, random.chance(0.5))], `close ${row.id}`);
  const change = random.chance(0.8) ? { text: random.pick(texts) ?? 'x' } : { place: 'rituals' };
  const edited = device.engine.editContribution(on, row, change, role);
  return edited.ok && edited.value.length > 0
    ? say(
        device,
        edited.value.map((one) => boast(one, random)),
        `edit ${row.id} ${JSON.stringify(edited.value[0]?.fields)}`,
      )
    : nothing;
};

const withdrawLeaf: Act = async (device, random) => {
  const row = knowsWalls(device) ? someLeaf(device, random) : undefined;
  return row ? say(device, [device.engine.withdraw(row.id)], `withdraw ${row.id}`) : nothing;
};

const moderate: Act = async (device, random) => {
  const row = knowsWalls(device) ? someLeaf(device, random) : undefined;
  const on = row && wallIn(device, row.fields.wall);
  // Others than the host are refused, and try seldom.
  if (!row || !on || (device.session()?.role !== 'desk' && random.chance(0.9))) return nothing;
  const { engine } = device;
  const entry = { id: `log-${device.name}-${random.int(100_000)}`, at: engine.now() };
  const corrected = () => {
    const done = engine.correct(on, row, { text: random.pick(texts) ?? 'x' }, entry);
    return done.ok ? done.value : [];
  };
  const deed = random.next();
  const changes: readonly Change[] =
    deed < 0.5 ? engine.show(row, entry) : deed < 0.8 ? engine.hide(row, entry) : corrected();
  if (changes.length === 0) return nothing;
  return say(device, changes, `moderate ${row.id} ${JSON.stringify(changes[0]?.fields)}`);
};

const talk: Act = async (device, random) => {
  const on = knowsWalls(device) ? random.pick(device.rows('wall'))?.id : undefined;
  if (!on) return nothing;
  const change = device.engine.sayTalk(on, 'smhi', 'boverket', random.chance(0.7), device.engine.now());
  return say(device, [change], `talk ${change.id}`);
};

/** What people do at walls, and the host with what hangs there. */
export const wallsActs = { wall, leaf, editLeaf, withdrawLeaf, moderate, talk } as const satisfies {
  readonly [name: string]: Act;
};
