import type { Fields } from '../../src/domain/change.ts';
import type { House } from '../../src/domain/house/house.ts';
import { type Act, nothing, say } from './act.ts';
import type { Device } from './device.ts';

/** An app from before the house was drawn does nothing about it; it keeps what comes. */
const knowsHouse = (device: Device): boolean => device.version !== 'older';

/** The published house as this device holds it. */
function houseOf(device: Device): House {
  const of = (kind: string) =>
    new Map(device.rows(kind).map(({ id, fields: { gone: _, ...fields } }) => [id, fields]));
  const rows = { floor: of('floor'), spot: of('spot'), way: of('way'), picture: of('picture') };
  return { ...rows, wish: of('wish') } as unknown as House;
}

/** The host rearranges: a whole sample, or a spot moved, named, closed, taken away with its ways, a way drawn. */
const arrange: Act = async (device, random) => {
  if (!knowsHouse(device) || (device.session()?.role !== 'desk' && random.chance(0.9))) return nothing;
  const { engine } = device;
  const house = houseOf(device);
  const spot = random.pick([...house.spot.keys()]);
  const other = random.pick([...house.spot.keys()]);
  if (!spot || !other || random.chance(0.1)) {
    const sample = engine.sampleHouse(random.chance(0.5) ? 'one-floor' : 'two-floors', 'sv');
    const changes = engine.publishHouse(house, engine.replaceHouse(house, sample));
    return changes.length === 0 ? nothing : say(device, changes, `draw a house of ${sample.spot.size} spots`);
  }
  const choices: readonly Fields[] = [
    { x: random.int(30), y: random.int(20) },
    { name: `Plats ${random.int(9)}` },
    { open: random.chance(0.5) },
    { soundLevel: random.pick(['quiet', 'talk', 'lively']) ?? null },
  ];
  let edits = engine.editRow(engine.noEdits, 'spot', spot, random.pick(choices) ?? {});
  if (random.chance(0.2)) edits = engine.takeAway(house, engine.noEdits, 'spot', spot);
  else if (random.chance(0.3)) {
    const way = { a: spot, b: other, kind: 'floor', length: null, width: null, landmark: '' };
    edits = engine.editRow(edits, 'way', engine.wayId(spot, other), way);
  }
  if (random.chance(0.2)) edits = engine.editRow(edits, 'wish', 'quiet', { spots: [spot, other] });
  const changes = engine.publishHouse(house, edits);
  return changes.length === 0
    ? nothing
    : say(device, changes, `arrange ${changes.map(({ kind, id }) => `${kind} ${id}`).join(', ')}`);
};

const sit: Act = async (device, random) => {
  const hub = device.engine.hub.peek();
  const spot = random.pick(device.rows('spot'))?.id;
  if (!hub || !spot || !knowsHouse(device)) return nothing;
  const sitting = random.pick(device.rows('sitting'));
  if (sitting && random.chance(0.5)) {
    const change = device.engine.getUp(sitting.id, device.engine.now());
    return say(device, [change], `get up ${sitting.id}`);
  }
  const change = device.engine.sitDown(spot, hub.fields, device.engine.now());
  return say(device, [change], `sit down ${change.id} at ${spot}`);
};

/** What people do about the house itself: the host rearranges it, anybody sits down in it. */
export const pathActs = { arrange, sit } as const satisfies { readonly [name: string]: Act };
